import { statuses } from '../work.ts';
import type { Status } from '../work.ts';
import { words } from './words.ts';

interface Props {
  readonly text: string;
  readonly status: Status | 'every';
  readonly onText: (text: string) => void;
  readonly onStatus: (status: Status | 'every') => void;
}

/** Where an organizer says whom they look for. */
export function SearchFields({ text, status, onText, onStatus }: Props) {
  return (
    <>
      <label>
        <span className="label">{words.search}</span>
        <input
          type="search"
          autoComplete="off"
          value={text}
          onChange={({ target }) => onText(target.value)}
        />
      </label>
      <label>
        <span className="label">{words.status}</span>
        <select
          value={status}
          onChange={({ target }) => onStatus(target.value as Status | 'every')}
        >
          <option value="every">{words.everyStatus}</option>
          {statuses.map((one) => (
            <option key={one} value={one}>
              {words.statuses[one]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
