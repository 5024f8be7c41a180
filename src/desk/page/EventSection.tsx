import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { noteAttendance, noteWalkIns } from '../editWork.ts';
import { eventSheets } from '../eventSheets.ts';
import type { EventSheet, Guest } from '../eventSheets.ts';
import type { Entry } from '../openRows.ts';
import type { Work } from '../work.ts';
import { words } from './words.ts';

const { eventSheet } = words;

interface Props {
  readonly entries: readonly Entry[];
  readonly work: Work;
  readonly setWork: (change: (work: Work) => Work) => void;
}

/** A sheet for each event: how many come, what they need, and the list for the door. */
export function EventSection({ entries, work, setWork }: Props) {
  const sheets = useMemo(() => eventSheets(entries, work), [entries, work]);
  if (sheets.length === 0) return <p>{eventSheet.none}</p>;
  return (
    <>
      <p className="no-print">
        <button type="button" className="desk-btn" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      {sheets.map((sheet) => (
        <Sheet key={sheet.key} {...{ sheet, setWork }} />
      ))}
    </>
  );
}

function Sheet({ sheet, setWork }: { sheet: EventSheet } & Pick<Props, 'setWork'>) {
  const { key, event, day, guests, counts, came, walkIns, noShows } = sheet;
  const needs = guests.filter(({ access }) => access !== '');
  const questions = guests.filter(({ question }) => question !== '');
  return (
    <section className="desk-sheet stack" data-event={key} aria-label={`${event}, ${day}`}>
      <h2 className="h2">{`${event}, ${day}`}</h2>
      <dl className="rows">
        <Row label={eventSheet.counts}>
          {(['in', 'byHand', 'waiting'] as const)
            .map((place) => `${eventSheet.places[place]}: ${counts[place]}`)
            .join(' · ')}
        </Row>
        <Row label={eventSheet.came}>{came}</Row>
        <Row label={eventSheet.noShows}>{`${noShows}. ${eventSheet.noShowsHint}`}</Row>
        <Row label={eventSheet.walkIns}>
          <input
            className="desk-number"
            type="number"
            min={0}
            aria-label={`${eventSheet.walkIns}: ${event}, ${day}`}
            defaultValue={walkIns}
            onBlur={({ target }) => {
              const count = target.value === '' ? undefined : target.valueAsNumber;
              const isCount = count === undefined || (Number.isInteger(count) && count >= 0);
              if (isCount && count !== walkIns) {
                setWork((work) => noteWalkIns(work, key, count));
              }
            }}
          />
        </Row>
        <Row label={eventSheet.access}>
          <Told guests={needs} what="access" otherwise={eventSheet.noAccess} />
        </Row>
        {questions.length > 0 && (
          <Row label={eventSheet.questions}>
            <Told guests={questions} what="question" otherwise="" />
          </Row>
        )}
      </dl>
      <table className="tbl desk-door">
        <caption className="d">{eventSheet.list}</caption>
        <thead>
          <tr>
            {[eventSheet.came, eventSheet.name, eventSheet.people, eventSheet.place].map(
              (label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {guests.map((guest) => (
            <GuestRow key={guest.id} {...{ guest, setWork }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="label">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Told({
  guests,
  what,
  otherwise,
}: {
  guests: readonly Guest[];
  what: 'access' | 'question';
  otherwise: string;
}) {
  if (guests.length === 0) return otherwise;
  return (
    <ul>
      {guests.map((guest) => (
        <li key={guest.id}>{guest[what]}</li>
      ))}
    </ul>
  );
}

function GuestRow({ guest, setWork }: { guest: Guest } & Pick<Props, 'setWork'>) {
  const { id, name, people, place, came } = guest;
  const shown = name === '' ? eventSheet.unnamed : name;
  return (
    <tr data-guest={id}>
      <td>
        <input
          type="checkbox"
          aria-label={eventSheet.cameOf(shown)}
          checked={came}
          onChange={({ target }) => {
            const isHere = target.checked;
            setWork((work) => noteAttendance(work, id, isHere));
          }}
        />
      </td>
      <th scope="row">{shown}</th>
      <td className="num">{people}</td>
      <td>{eventSheet.places[place]}</td>
    </tr>
  );
}
