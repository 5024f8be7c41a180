import { createHmac, createSecretKey, randomBytes, randomUUID } from 'node:crypto';

const tenMinutes = 10 * 60 * 1000;

/**
 * Makes the function that names native posts. The same content within ten minutes gets the same id,
 * so pressing Send twice, or a browser's own retry, is one entry. Only a keyed hash is remembered.
 */
export function createRepeats(now: () => Date): (content: string) => string {
  const secret = createSecretKey(randomBytes(32));
  const seen = new Map<string, { readonly id: string; readonly until: number }>();
  return (content) => {
    const time = now().getTime();
    // Insertion order is time order, so the first one still valid ends the sweep.
    for (const [key, { until }] of seen) {
      if (until > time) break;
      seen.delete(key);
    }
    const key = createHmac('sha256', secret).update(content).digest('base64url');
    const known = seen.get(key);
    if (known) return known.id;
    const id = randomUUID();
    seen.set(key, { id, until: time + tenMinutes });
    return id;
  };
}
