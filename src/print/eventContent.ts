import type { JoinedEvent } from '../content/joinEvents.ts';
import type { Strings } from '../i18n/strings.ts';
import { eventTime } from '../lib/eventTime.ts';
import { addressLine } from '../lib/placeLine.ts';
import type { EventContent } from './handouts/eventSheet.ts';

type EventWords = Pick<
  EventContent,
  'label' | 'title' | 'summary' | 'clock' | 'day' | 'place' | 'address' | 'tape' | 'notes'
>;

/** Returns what the flyer of an event says. */
export function eventContent(event: JoinedEvent, words: Strings): EventWords {
  const { events, print, site } = words;
  const { label, alsoAt, bring } = print.handouts.event;
  const time = eventTime(event);
  const satellites = event.satellites.map((satellite) => {
    const { day, clock, half, zone } = eventTime(satellite);
    const where = satellite.place?.city ?? satellite.title;
    return satellite.isTimeKnown
      ? `${where}: ${day}, ${clock} ${half} ${zone}`
      : `${where}: ${day}`;
  });
  const notes = [
    { label: alsoAt, text: satellites.join(' / ') },
    { label: bring, text: event.bring.join(' / ') },
    { label: events.transit, text: event.transit ?? '' },
    { label: events.access, text: event.access ?? '' },
    { label: events.weather, text: event.weather ?? '' },
    { label: events.support, text: event.support ?? '' },
  ];
  return {
    label: `${label}: ${events.kinds[event.kind]}`,
    title: event.title,
    summary: event.summary,
    clock: event.isTimeKnown ? { time: time.clock, half: time.half, zone: time.zone } : undefined,
    day: time.fullDay,
    place: event.place?.name ?? events[event.attendance],
    address: event.place ? addressLine(event.place) : (event.onlineNote ?? ''),
    tape: event.isSample ? site.sample : undefined,
    notes: notes.filter(({ text }) => text !== ''),
  };
}
