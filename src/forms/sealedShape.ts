const armored =
  /^-----BEGIN AGE ENCRYPTED FILE-----\n((?:[A-Za-z0-9+/]{64}\n)*[A-Za-z0-9+/]{1,64}={0,2}\n)-----END AGE ENCRYPTED FILE-----\n?$/;
/** `age-encryption.org/v1` in base64, as far as whole bytes go. */
const firstLine = 'YWdlLWVuY3J5cHRpb24ub3JnL3Yx';

/** The longest form with the longest answers stays well below this. */
const maxSealedLength = 24_576;

/**
 * Tells whether text has the outer shape of an armored age file.
 * It cannot tell to whom it is sealed or what is inside: only the desk can.
 */
export function isSealedShape(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > maxSealedLength) return false;
  return armored.exec(value)?.[1]?.startsWith(firstLine) ?? false;
}
