import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats, { type FormatsPlugin } from 'ajv-formats';

/** Returns what a validator that is not ours finds wrong with data (JSON Schema, draft 2020-12). */
export function schemaErrors(schema: object, data: unknown): ErrorObject[] {
  const ajv = new Ajv2020({ allErrors: true });
  // Node gives a CommonJS module's own default one level higher than its types say.
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(data);
  return validate.errors ?? [];
}
