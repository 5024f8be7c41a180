import { useMemo, useState } from 'react';
import { formText, fieldText } from '../../forms/definition.ts';
import type { AnyForm } from '../../forms/definition.ts';
import { employerOf } from '../employers.ts';
import type { Person } from '../people.ts';
import { toCallList } from '../toCsv.ts';
import type { Status, Work } from '../work.ts';
import { columnsOf, sayAnswer } from './columns.ts';
import { findPeople, statusOf } from './findPeople.ts';
import { saveFile } from './saveFile.ts';
import { SearchFields } from './SearchFields.tsx';
import { useReceipt } from './useReceipt.ts';
import { words } from './words.ts';

interface Props {
  readonly people: readonly Person[];
  readonly form: AnyForm;
  readonly work: Work;
}

/** A list for a phone bank, to print or to save. */
export function CallList({ people, form, work }: Props) {
  const [status, setStatus] = useState<Status | 'every'>('new');
  const [wanted, setWanted] = useState('');
  const receipt = useReceipt(wanted);
  const listed = useMemo(
    () =>
      findPeople(people, columnsOf(form), work, {
        ...{ text: wanted, receipt, status, sortBy: 'received', isDescending: false },
      }),
    [people, form, work, wanted, receipt, status],
  );
  const fields = form.fields.filter(({ type }) => type !== 'consent');
  const text = formText(form, 'en');

  return (
    <>
      <p className="desk-row no-print">
        <SearchFields text={wanted} status={status} onText={setWanted} onStatus={setStatus} />
        <button type="button" className="desk-btn" onClick={() => print()}>
          {words.print}
        </button>
        <button
          type="button"
          className="desk-btn"
          onClick={() => saveFile('call-list.csv', toCallList(listed, form, work), 'text/csv')}
        >
          {words.csv}
        </button>
      </p>
      <p className="no-print">{words.csvWarning}</p>
      <p>
        <strong>{words.confidential}</strong>
      </p>
      <p role="status">{words.shown(listed.length, people.length)}</p>
      <ol className="desk-calls">
        {listed.map((person) => (
          <li key={person.key}>
            <dl className="desk-details">
              {fields.map(({ name }) => {
                const said = sayAnswer(form, name, person.answers[name]);
                return said === '' ? null : (
                  <div key={name}>
                    <dt>{fieldText(text, name).label}</dt>
                    <dd>{said}</dd>
                  </div>
                );
              })}
              <div>
                <dt>{words.employer}</dt>
                <dd>{employerOf(person, work)}</dd>
              </div>
              <div>
                <dt>{words.status}</dt>
                <dd>{words.statuses[statusOf(person, work)]}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}
