/** Nobody reads and answers a form faster than this. */
const fastest = 3000;

/**
 * Returns why a post looks like a robot's by what Formspree's client tells of its page, if it does.
 * That is the sender's own word: it only marks an entry, and nothing is dropped for it.
 */
export function readSignals(header: string | null, now: Date): 'robot' | 'tooFast' | null {
  const session = parse(header);
  if (session?.['webdriver'] === true) return 'robot';
  const loadedAt = session?.['loadedAt'];
  if (typeof loadedAt !== 'number') return null;
  const age = now.getTime() - loadedAt;
  // A clock that is ahead of ours says nothing.
  return age >= 0 && age < fastest ? 'tooFast' : null;
}

function parse(header: string | null): Readonly<Record<string, unknown>> | undefined {
  if (header === null) return undefined;
  try {
    const session: unknown = JSON.parse(atob(header));
    return typeof session === 'object' && session !== null
      ? (session as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
