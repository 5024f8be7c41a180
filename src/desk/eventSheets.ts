import { rsvpForm } from '../forms/definitions/rsvp.ts';
import { rsvpSealedForm } from '../forms/definitions/rsvpSealed.ts';
import type { Entry } from './openRows.ts';
import { showAnswer } from './people.ts';
import { own } from './work.ts';
import type { Work } from './work.ts';

/** One party on an event's list. */
export interface Guest {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  /** `byHand` where no server counts: an organizer answers. */
  readonly place: 'in' | 'waiting' | 'byHand';
  readonly access: string;
  readonly question: string;
  readonly came: boolean;
}

/** All that organizers need of one event, on one of its days. */
export interface EventSheet {
  readonly key: string;
  readonly event: string;
  readonly day: string;
  /** First those who have a place, then those who wait, each in the order of their names. */
  readonly guests: readonly Guest[];
  /** People, not parties. */
  readonly counts: { readonly in: number; readonly waiting: number; readonly byHand: number };
  readonly came: number;
  readonly walkIns: number | undefined;
  /** People with a place, or answered by hand, who have not been ticked. */
  readonly noShows: number;
}

const forms: readonly string[] = [rsvpForm.id, rsvpSealedForm.id];
const order = ['in', 'byHand', 'waiting'] as const;

/** Returns a sheet for each event that people answered, by day. */
export function eventSheets(entries: readonly Entry[], work: Work): EventSheet[] {
  const groups = Map.groupBy(
    entries.filter(({ record }) => forms.includes(record.form)),
    ({ answers }) => `${showAnswer(answers.day)} ${showAnswer(answers.event)}`,
  );
  return [...groups]
    .map(([key, group]) => toSheet(key, group, work))
    .toSorted((one, other) => one.key.localeCompare(other.key));
}

function toSheet(key: string, entries: readonly Entry[], work: Work): EventSheet {
  const guests = entries
    .map((entry) => toGuest(entry, work))
    .toSorted(
      (one, other) =>
        order.indexOf(one.place) - order.indexOf(other.place) || one.name.localeCompare(other.name),
    );
  const sum = (wanted: (guest: Guest) => boolean): number =>
    guests.filter(wanted).reduce((total, { people }) => total + people, 0);
  const [day = '', event = ''] = key.split(' ');
  return {
    ...{ key, event, day, guests },
    counts: {
      in: sum(({ place }) => place === 'in'),
      waiting: sum(({ place }) => place === 'waiting'),
      byHand: sum(({ place }) => place === 'byHand'),
    },
    came: sum(({ came }) => came),
    walkIns: own(work.events, key)?.walkIns,
    noShows: sum(({ came, place }) => !came && place !== 'waiting'),
  };
}

/** The store knows how many they are by now; what was sealed first may have been changed since. */
function toGuest({ record, answers, seat }: Entry, work: Work): Guest {
  return {
    id: record._id,
    name: showAnswer(answers.name),
    people: seat?.party ?? Number(answers.party),
    place: seat?.place ?? 'byHand',
    access: showAnswer(answers.access),
    question: showAnswer(answers.question),
    came: own(work.attendance, record._id)?.came ?? false,
  };
}
