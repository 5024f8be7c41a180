/**
 * Returns whether the name is a zone of the IANA database that this machine knows.
 * Offsets such as `+08:00` are refused: they carry no daylight-saving rules.
 */
export function isIanaTimeZone(name: string): boolean {
  if (!/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
