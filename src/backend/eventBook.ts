import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { privateEventsSchema } from '../lib/privateEvents.ts';
import type { PrivateEvent } from '../lib/privateEvents.ts';

/** What the backend knows of events, as of the last build. */
export interface EventBook {
  /**
   * Returns the event whose page has this address.
   * @throws EventsUnavailable when nothing is known of any event.
   */
  bySlug(slug: string): Promise<PrivateEvent | undefined>;
  /** The same, by what stays when the address changes. */
  byId(id: string): Promise<PrivateEvent | undefined>;
}

/** Nothing is known of any event; the message says what to run. */
export class EventsUnavailable extends Error {
  override name = 'EventsUnavailable';
}

/** Makes an event book of whatever tells the events; it is asked each time. */
export function createEventBook(read: () => Promise<readonly PrivateEvent[]>): EventBook {
  return {
    bySlug: async (slug) => (await read()).find((event) => event.slug === slug),
    byId: async (id) => (await read()).find((event) => event.id === id),
  };
}

/**
 * Returns the reader of the file that the build leaves for the backend. It is read again when it has
 * changed; one that cannot be used leaves the last good one in force.
 */
export function createEventFile(file: string): () => Promise<readonly PrivateEvent[]> {
  let known: { readonly stamp: string; readonly events: readonly PrivateEvent[] } | undefined;
  return async () => {
    const stamp = await stampOf(file);
    if (known !== undefined && (stamp === known.stamp || stamp === undefined)) return known.events;
    try {
      known = { stamp: stamp ?? '', events: await readEvents(file) };
    } catch (error) {
      if (known === undefined) throw error;
      console.error(error instanceof Error ? error.message : error);
      known = { ...known, stamp: stamp ?? '' };
    }
    return known.events;
  };
}

async function readEvents(file: string): Promise<readonly PrivateEvent[]> {
  const path = resolve(file);
  const remedy = 'run `npm run build`, which writes it, and copy it to where the backend runs';
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const what = isMissing(cause) ? 'is missing' : 'cannot be read';
    throw new EventsUnavailable(`${path} ${what}, so nobody can RSVP: ${remedy}`, { cause });
  }
  const result = privateEventsSchema.safeParse(content);
  if (result.success) return result.data.events;
  // Only the place: what stands there is private.
  const place = result.error.issues[0]?.path.join('.') ?? '';
  throw new EventsUnavailable(
    `${path} is not what this version of the backend reads (at "${place}"), so nobody can RSVP: ${remedy}`,
  );
}

async function stampOf(file: string): Promise<string | undefined> {
  try {
    const { mtimeMs, size, ino } = await stat(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
