import { createHmac, createSecretKey, randomBytes, randomUUID } from 'node:crypto';

const tenMinutes = 10 * 60 * 1000;

export interface Repeats {
  /** Returns the id of a post that brought none, by what it says and the network it came from. */
  idFor(content: string, network: string): string;
  /** Makes whatever comes next a new entry. */
  forget(): void;
}

/**
 * Remembers native posts. The same content from one network within ten minutes gets the same id, so
 * pressing Send twice, or a browser's own retry, is one entry. Elsewhere somebody may say the very
 * same, and must not get this one's code. Only a keyed hash is remembered.
 */
export function createRepeats(now: () => Date): Repeats {
  const secret = createSecretKey(randomBytes(32));
  const seen = new Map<string, { readonly id: string; readonly until: number }>();
  return {
    idFor(content, network) {
      const time = now().getTime();
      // Insertion order is time order, so the first one still valid ends the sweep.
      for (const [key, { until }] of seen) {
        if (until > time) break;
        seen.delete(key);
      }
      const key = createHmac('sha256', secret)
        .update(JSON.stringify([network, content]))
        .digest('base64url');
      const known = seen.get(key);
      if (known) return known.id;
      const id = randomUUID();
      seen.set(key, { id, until: time + tenMinutes });
      return id;
    },
    forget: () => seen.clear(),
  };
}
