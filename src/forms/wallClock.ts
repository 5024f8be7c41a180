// By Intl alone: the form's script carries this, and need not carry a polyfill of Temporal as well.

const pattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::\d{2}(?:\.\d+)?)?$/;
const day = 24 * 60 * 60 * 1000;

/** Returns a local date and time as it is kept, `2026-12-12T17:00`, or undefined when there is none. */
export function readWallTime(value: string): string | undefined {
  const found = pattern.exec(value);
  if (!found) return undefined;
  const wall = `${String(found[1])}T${String(found[2])}:${String(found[3])}`;
  const date = new Date(`${wall}Z`);
  // Date turns 31 February into a day of March.
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(wall);
  return isReal ? wall : undefined;
}

/**
 * Returns the moment at which clocks in a zone show a time; the first one when they show it twice,
 * undefined when they skip it.
 */
export function momentOf(wall: string, timeZone: string): Date | undefined {
  const asUtc = Date.parse(`${wall}Z`);
  const offsets = [asUtc - day, asUtc + day].map((near) => showAsUtc(near, timeZone) - near);
  const moments = offsets.map((offset) => asUtc - offset);
  const moment = moments.find((candidate) => showAsUtc(candidate, timeZone) === asUtc);
  return moment === undefined ? undefined : new Date(moment);
}

/** Returns a moment in words, as clocks in a zone show it: `Sat, Dec 12, 2026, 5:00 PM PST`. */
export function sayMoment(moment: Date, timeZone: string, lang: string): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-US' : lang, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(moment);
}

/** What clocks in a zone show, read as if it were UTC. Swedish writes times nearly as ISO does. */
function showAsUtc(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone,
  });
  return Date.parse(`${format.format(moment).replace(' ', 'T')}Z`);
}
