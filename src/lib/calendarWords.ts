import type { Strings } from '../i18n/strings.ts';
import { eventTime } from './eventTime.ts';
import { paths } from './paths.ts';
import { placeLine } from './placeLine.ts';
import type { Recurring } from './recurrence.ts';

/** What of an event goes into calendars and feeds: what everybody may know. */
export interface CalendarEvent extends Recurring {
  _id: string;
  title: string;
  slug: string;
  summary: string;
  status: 'scheduled' | 'moved' | 'cancelled';
  statusNote?: string | undefined;
  isTimeKnown: boolean;
  isEndApproximate: boolean;
  attendance: 'inPerson' | 'online';
  place?:
    | {
        name: string;
        street?: string | undefined;
        city: string;
        state?: string | undefined;
        latitude?: number | undefined;
        longitude?: number | undefined;
      }
    | undefined;
  onlineNote?: string | undefined;
  /** Whether there are details that only people who answered see. */
  afterRsvp?: { hasAddress: boolean; hasMeetingLink: boolean } | undefined;
  sequence: number;
  revisions: { date: string; previousStartsAt?: string | undefined }[];
  isSample: boolean;
}

/** The words of calendars, and the address of the site that publishes them. */
export interface CalendarContext {
  words: Strings['calendar'];
  site: URL;
}

/** Any fixed day before the campaign: some past events were entered without a history. */
const neverRevised = '2023-01-01';

/**
 * Returns when an event was last changed, as an instant in UTC. A revision has a day only: each change
 * of time, place or status adds a second, so that a later one on the same day counts as later.
 */
export function revisedAt({ revisions, sequence }: Pick<CalendarEvent, 'revisions' | 'sequence'>) {
  const day = revisions.map(({ date }) => date).reduce((a, b) => (a > b ? a : b), neverRevised);
  const instant = new Date(Date.parse(day) + sequence * 1000);
  return instant.toISOString().replace('.000', '');
}

/** Returns the title of an event, after what has to be known first: not every calendar shows a status. */
export function calendarTitle(
  { title, status, isSample }: Pick<CalendarEvent, 'title' | 'status' | 'isSample'>,
  words: CalendarContext['words'],
): string {
  const state = status === 'scheduled' ? undefined : words[status];
  return [isSample ? words.sample : undefined, state, title].filter(Boolean).join(': ');
}

/** Returns where an event is, in one line, as far as everybody may know it. */
export function calendarLocation(
  { attendance, place, afterRsvp }: Pick<CalendarEvent, 'attendance' | 'place' | 'afterRsvp'>,
  words: CalendarContext['words'],
): string {
  if (attendance === 'online') {
    return afterRsvp?.hasMeetingLink ? `${words.online} (${words.linkAfterRsvp})` : words.online;
  }
  const known = placeLine(place);
  return afterRsvp?.hasAddress ? `${known} (${words.addressAfterRsvp})` : known;
}

/** Returns what a calendar says of an event, in lines; the last one is the address of its page. */
export function calendarDescription(event: CalendarEvent, { words, site }: CalendarContext) {
  const { endsAt, timeZone } = event;
  const end = endsAt === undefined ? undefined : eventTime({ startsAt: endsAt, timeZone });
  return [
    event.statusNote,
    event.summary,
    event.isEndApproximate && end ? words.untilAbout(`${end.clock} ${end.half} ${end.zone}`) : '',
    event.onlineNote,
    new URL(paths.event(event.slug), site).href,
  ]
    .filter(Boolean)
    .join('\n');
}
