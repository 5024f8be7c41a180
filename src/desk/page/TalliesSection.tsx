import { useState } from 'react';
import { shareTallies } from '../hideSmall.ts';
import type { Tally } from '../tallies.ts';
import { BarChart } from './BarChart.tsx';
import { words } from './words.ts';

interface Props {
  readonly tallies: readonly Tally[];
}

/** How many people gave which answer, as charts with a table beside each. */
export function TalliesSection({ tallies }: Props) {
  const [isShared, setShared] = useState(false);
  const shown = isShared ? shareTallies(tallies) : tallies;
  return (
    <>
      <label className="desk-check">
        <input
          type="checkbox"
          checked={isShared}
          onChange={({ target }) => setShared(target.checked)}
        />{' '}
        {words.share}
      </label>
      {isShared && <p>{words.shared}</p>}
      {shown.map(({ id, label, rows }) => (
        <div key={id} className="desk-tally">
          <table className="tbl" data-tally={id}>
            <caption className="d">{label}</caption>
            <thead>
              <tr>
                <th scope="col">{words.answer}</th>
                <th scope="col">{words.people}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.value} data-value={row.value}>
                  <th scope="row">{row.label}</th>
                  <td className="num">{row.count ?? words.hidden}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <BarChart label={label} rows={rows} />
        </div>
      ))}
    </>
  );
}
