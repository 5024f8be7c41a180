import { z } from 'zod';

import { csv } from './csv.ts';

/** Returns data as a JSON file that people can read as well. */
export const jsonFile = (data: unknown) =>
  new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });

/** Returns rows as a CSV file. */
export const csvFile = (rows: (string | number)[][]) =>
  new Response(csv(rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

/** Returns the JSON Schema of a data file (draft 2020-12), under its own address. */
export const schemaFile = (schema: z.ZodType, title: string, address: URL) =>
  jsonFile({ $id: address.href, title, ...z.toJSONSchema(schema) });
