import type { ContactWay } from './definition.ts';

const email = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const phoneCharacters = /^\+?[\d\s().\-/]+(?:\s*(?:x|ext\.?|#)\s*\d{1,6})?$/i;
const signalUsername = /^@?[a-z_][a-z0-9_]{2,31}\.\d{2,9}$/i;

/** Tells whether a value could be a contact of the chosen kind; it cannot tell whether it is theirs. */
export function isContact(way: ContactWay, value: string): boolean {
  if (way === 'email') return email.test(value);
  if (way === 'phone') return isPhone(value);
  return signalUsername.test(value) || isPhone(value);
}

/** Ten digits make a US number; with a leading plus other countries' shorter ones pass as well. */
function isPhone(value: string): boolean {
  if (!phoneCharacters.test(value)) return false;
  const digits = value.replace(/(?:x|ext|#).*$/i, '').replace(/\D/g, '').length;
  return digits >= (value.startsWith('+') ? 7 : 10) && digits <= 15;
}
