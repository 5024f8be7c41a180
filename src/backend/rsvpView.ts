import type { FormLang } from '../forms/definition.ts';
import { rsvpWords } from '../forms/rsvpWords.ts';
import type { SentRow, SentView } from '../forms/sentView.ts';
import { eventTime } from '../lib/eventTime.ts';
import { paths } from '../lib/paths.ts';
import type { PrivateEvent } from '../lib/privateEvents.ts';
import { isSafeLink } from '../lib/safeLink.ts';
import { textLink } from '../lib/shareLinks.ts';
import type { EventBook } from './eventBook.ts';
import { callOn } from './rsvpRules.ts';
import type { HeldSeat } from './store.ts';

type Words = ReturnType<typeof rsvpWords>;

interface About {
  readonly events: EventBook;
  readonly siteUrl: URL;
  readonly lang: string;
}

/**
 * Returns what somebody with a place, or in line for one, is told: only who is in sees the private
 * details. Nothing when the event is known no more.
 */
export async function describeRsvp(
  seat: HeldSeat,
  { events, siteUrl, lang }: About,
): Promise<SentView | undefined> {
  const event = await events.byId(seat.event);
  if (event === undefined) return undefined;
  const words = rsvpWords(lang as FormLang);
  const page = new URL(paths.event(event.slug), siteUrl).href;
  const call = seat.day === '' ? event : (callOn(event, seat.day) ?? event);
  const isCancelled = event.status === 'cancelled';
  const rows: (SentRow | undefined)[] = [
    { label: words.event, text: event.title, href: paths.event(event.slug) },
    { label: isCancelled ? words.wasWhen : words.when, text: sayWhen(call, words) },
    row(words.note, event.statusNote),
    ...(isCancelled ? [] : whereAndHow(seat, call, words, page)),
    nextStep(event, words),
  ];
  return { ...headOf(seat, isCancelled, words), rows: rows.filter((one) => one !== undefined) };
}

function headOf({ isIn, party, ahead }: HeldSeat, isCancelled: boolean, words: Words) {
  if (isCancelled) return { title: words.cancelledTitle, lead: words.cancelledLead };
  if (isIn) return { title: words.inTitle, lead: words.inLead(party) };
  const lead = words.waitingLead(party, ahead.parties, ahead.people);
  return { title: words.waitingTitle, lead };
}

function whereAndHow(
  seat: HeldSeat,
  event: PrivateEvent,
  words: Words,
  page: string,
): (SentRow | undefined)[] {
  const { slug, title, where, details } = event;
  return [
    row(words.where, where),
    ...(details === undefined ? [] : privateRows(seat, details, words)),
    { label: words.calendar, text: words.calendarFile, href: paths.eventFile(slug, 'ics') },
    {
      label: words.bring,
      text: words.bringText,
      href: textLink(`${title} ${page}`),
    },
  ];
}

function privateRows(
  { isIn }: HeldSeat,
  details: NonNullable<PrivateEvent['details']>,
  words: Words,
): (SentRow | undefined)[] {
  if (!isIn) {
    return [row(details.meetingLink ? words.link : words.address, words.detailsLater)];
  }
  const { placeName, street, entranceNote, mapUrl, meetingLink, note } = details;
  const address = [placeName, street].filter((part) => part !== undefined).join(', ');
  return [
    row(words.address, address === '' ? undefined : address),
    row(words.entrance, entranceNote),
    linked(words.map, words.openMap, mapUrl),
    linked(words.link, meetingLink, meetingLink),
    row(words.goodToKnow, note),
  ];
}

function nextStep({ region }: PrivateEvent, words: Words): SentRow {
  if (region === undefined) {
    return { label: words.next, text: words.nextAnywhere, href: paths.events };
  }
  const href = paths.eventList(region.slug);
  return { label: words.next, text: words.nextNear(region.name), href };
}

function sayWhen(event: PrivateEvent, words: Words): string {
  const { fullDay, clock, half, zone, zoneName } = eventTime(event);
  if (!event.isTimeKnown) return `${fullDay}, ${words.hourUnknown}`;
  return `${fullDay}, ${clock} ${half} ${zone} (${zoneName})`;
}

function linked(label: string, text: string | undefined, href: string | undefined) {
  const isShown = text !== undefined && href !== undefined && isSafeLink(href);
  return isShown ? { label, text, href } : undefined;
}

function row(label: string, text: string | undefined): SentRow | undefined {
  return text === undefined ? undefined : { label, text };
}
