const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Tells whether a value is a UUID in lower case, the form `crypto.randomUUID()` gives. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value);
}
