import { noteUnit, renameEmployer } from '../editWork.ts';
import { markKinds } from '../employers.ts';
import type { EmployerProgress, Mark } from '../employers.ts';
import type { Work } from '../work.ts';
import { words } from './words.ts';

interface Props {
  readonly employers: readonly EmployerProgress[];
  readonly setWork: (change: (work: Work) => Work) => void;
}

/** How far organizing is at each studio or show, against the numbers that count. */
export function EmployerSection({ employers, setWork }: Props) {
  if (employers.length === 0) return <p>{words.noEmployers}</p>;
  return (
    <div className="desk-scroll" tabIndex={0} role="region" aria-label={words.sections.employers}>
      <table className="tbl">
        <thead>
          <tr>
            {[
              ...[words.employer, words.interested, words.signed],
              ...[words.size, words.goal],
              ...markKinds.map((kind) => words.marks[kind]),
            ].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {employers.map((employer) => (
            <EmployerRow key={employer.key} employer={employer} setWork={setWork} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EmployerRow({
  employer,
  setWork,
}: { employer: EmployerProgress } & Pick<Props, 'setWork'>) {
  const { key, name, interested, signed, size, goal, marks } = employer;
  const note = (what: 'size' | 'goal') => (value: number | undefined) =>
    setWork((work) => noteUnit(work, key, { [what]: value }));
  return (
    <tr data-employer={key}>
      <th scope="row">
        {name}
        <details>
          <summary>{words.rename}</summary>
          <input
            aria-label={words.renameOf(name)}
            autoComplete="off"
            maxLength={300}
            defaultValue={name}
            onBlur={({ target }) => {
              const right = target.value.trim();
              if (right !== '' && right !== name) {
                setWork((work) => renameEmployer(work, name, right));
              }
            }}
          />
        </details>
      </th>
      <td className="num">{interested}</td>
      <td className="num">{signed}</td>
      <td>
        <NumberInput label={words.sizeOf(name)} value={size} onChange={note('size')} />
      </td>
      <td>
        <NumberInput label={words.goalOf(name)} value={goal} onChange={note('goal')} />
      </td>
      {markKinds.map((kind) => (
        <td key={kind}>
          <MarkProgress mark={marks.find((mark) => mark.kind === kind)} {...{ employer }} />
        </td>
      ))}
    </tr>
  );
}

interface MarkProps {
  readonly employer: EmployerProgress;
  /** Absent until a unit size, or a goal, is typed in. */
  readonly mark: Mark | undefined;
}

function MarkProgress({ employer: { name, interested, signed }, mark }: MarkProps) {
  if (!mark) return words.noMark;
  const { kind, needed } = mark;
  const measured = [
    { label: words.interested, count: interested, isReached: mark.isReachedByInterest },
    { label: words.signed, count: signed, isReached: mark.isReachedByCards },
  ];
  return (
    <ul>
      {measured.map(({ label, count, isReached }) => (
        <li key={label}>
          {label}: {count}/{needed}, {isReached ? words.reached : words.missing(needed - count)}
          <meter
            aria-label={`${name}, ${words.marks[kind]}: ${label}`}
            max={needed}
            value={count}
          />
        </li>
      ))}
    </ul>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

function NumberInput({ label, value, onChange }: NumberProps) {
  return (
    <input
      className="desk-number"
      type="number"
      min={1}
      max={100_000}
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => {
        const typed = target.valueAsNumber;
        onChange(typed >= 1 && typed <= 100_000 ? Math.trunc(typed) : undefined);
      }}
    />
  );
}
