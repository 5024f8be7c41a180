/** Asking `Intl` costs far more than looking up, and content names a few zones thousands of times. */
const known = new Map<string, boolean>();

/**
 * Returns whether the name is a zone of the IANA database that this machine knows.
 * Offsets such as `+08:00` are refused: they carry no daylight-saving rules.
 */
export function isIanaTimeZone(name: string): boolean {
  const answer = known.get(name) ?? isZone(name);
  known.set(name, answer);
  return answer;
}

function isZone(name: string): boolean {
  if (!/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
