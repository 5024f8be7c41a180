import type { Quarantined } from '../openRows.ts';
import { words } from './words.ts';

interface Props {
  readonly items: readonly Quarantined[];
}

/** What could not be trusted, each with its reason. */
export function QuarantineTable({ items }: Props) {
  if (items.length === 0) return <p>{words.noneApart}</p>;
  return (
    <div className="desk-scroll" tabIndex={0} role="region" aria-label={words.sections.quarantine}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ place, kind, reason, _id }, index) => (
            <tr key={index}>
              <th scope="row">{place}</th>
              <td>{words.kinds[kind]}</td>
              <td>
                {reason}
                {_id !== undefined && <small> ({_id})</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
