/**
 * Returns one spelling for every way to write the same contact, by which people are recognized. A
 * number used for Signal is the same person's telephone.
 */
export function normalizeContact(way: string, value: string): string {
  const text = value.trim().toLowerCase();
  if (way === 'email') return `email:${text}`;
  if (way === 'signal' && /^[@a-z_]/.test(text)) return `signal:${text.replace(/^@/, '')}`;
  const digits = text.replace(/(?:x|ext|#).*$/, '').replace(/\D/g, '');
  // Without a country code a number is a US one: that is what the form asks for.
  const isInternational = text.startsWith('+') || digits.length > 10;
  return `phone:+${isInternational ? digits : `1${digits}`}`;
}
