/** Hosts of video calls, and the words that a copied invitation carries. */
const invitation =
  /\b(zoom(gov)?\.(us|com)\/|meet\.google\.com|teams\.(microsoft|live)\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeet|bluejeans\.com|discord\.gg\/|meeting id|passcode)/i;

/** Returns all words of a value, links of rich text among them, as one line. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).join(' ');
  if (value === null || typeof value !== 'object') return '';
  const fields = Object.entries(value).filter(([name]) => !name.startsWith('_'));
  return fields.map(([, field]) => wordsOf(field)).join(' ');
}

/** Tells whether a text, or any text within a value, holds the link or the passcode of a meeting. */
export const hasMeetingLink = (value: unknown): boolean => invitation.test(wordsOf(value));

/**
 * Returns the fields of an event that hold the link or the passcode of a meeting. Whatever an event
 * has is public, but for `afterRsvp`: a field that is added one day is looked through as well. A call
 * at a host that nobody knows is found only where the event keeps that link, as the Studio has it.
 */
export function findMeetingLinks(event: object): string[] {
  const { afterRsvp, ...open } = event as Record<string, unknown>;
  const { meetingLink: link } = (afterRsvp ?? {}) as { meetingLink?: unknown };
  const isTold = (value: unknown) =>
    typeof link === 'string' && link !== '' && wordsOf(value).includes(link);
  return Object.entries(open)
    .filter(([, value]) => hasMeetingLink(value) || isTold(value))
    .map(([name]) => name);
}
