import { fieldText, formText } from '../../forms/definition.ts';
import type { AnyForm } from '../../forms/definition.ts';
import { notePerson } from '../editWork.ts';
import type { Person } from '../people.ts';
import { own, statuses } from '../work.ts';
import type { Status, Work } from '../work.ts';
import { sayAnswer } from './columns.ts';
import type { Column } from './columns.ts';
import { statusOf } from './findPeople.ts';
import { words } from './words.ts';

interface Props {
  readonly person: Person;
  readonly columns: readonly Column[];
  readonly form: AnyForm;
  readonly work: Work;
  readonly setWork: (change: (work: Work) => Work) => void;
}

/** One person of the table, with all they said folded away. */
export function PersonRow({ person, columns, form, work, setWork }: Props) {
  const [first, ...rest] = columns;
  const name = first?.show(person, work) ?? person.key;
  const flags = [...new Set(person.entries.flatMap(({ flag }) => flag ?? []))];
  return (
    <tr>
      <th scope="row">
        {name}
        {person.conflicts.length > 0 && <em> · {words.entries(person.entries.length)}</em>}
        <details>
          <summary>{words.more}</summary>
          <PersonDetails {...{ person, form, work, setWork, flags }} />
        </details>
      </th>
      {rest.map((column) => (
        <td key={column.id}>{column.show(person, work)}</td>
      ))}
      <td>
        <select
          aria-label={words.statusOf(name)}
          value={statusOf(person, work)}
          onChange={({ target }) =>
            setWork((before) => notePerson(before, person.key, { status: target.value as Status }))
          }
        >
          {statuses.map((status) => (
            <option key={status} value={status}>
              {words.statuses[status]}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

interface DetailProps extends Omit<Props, 'columns'> {
  readonly flags: readonly string[];
}

function PersonDetails({ person, form, work, setWork, flags }: DetailProps) {
  const text = formText(form, 'en');
  return (
    <>
      <dl className="desk-details">
        {form.fields.map(({ name }) => {
          const conflict = person.conflicts.find(({ field }) => field === name);
          return (
            <div key={name}>
              <dt>{fieldText(text, name).label}</dt>
              <dd>
                {sayAnswer(form, name, person.answers[name])}
                {conflict && <em> {words.conflict(conflict.values)}</em>}
              </dd>
            </div>
          );
        })}
        <div>
          <dt>{words.entryIds}</dt>
          {/* Under these ids the store or the form service has them. */}
          <dd>{person.entries.map(({ record }) => record._id).join(', ')}</dd>
        </div>
      </dl>
      {flags.map((flag) => (
        <p key={flag}>{words.flagged(flag)}</p>
      ))}
      <label>
        <span className="label">{words.employer}</span>
        <input
          autoComplete="off"
          maxLength={300}
          defaultValue={own(work.people, person.key)?.employer ?? ''}
          onBlur={({ target }) => {
            const employer = target.value.trim() || undefined;
            if (employer === own(work.people, person.key)?.employer) return;
            setWork((before) => notePerson(before, person.key, { employer }));
          }}
        />
      </label>
    </>
  );
}
