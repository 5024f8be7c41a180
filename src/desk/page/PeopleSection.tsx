import { useDeferredValue, useMemo, useState } from 'react';
import type { AnyForm } from '../../forms/definition.ts';
import type { Person } from '../people.ts';
import type { Work } from '../work.ts';
import { columnsOf } from './columns.ts';
import { findPeople } from './findPeople.ts';
import type { Search } from './findPeople.ts';
import { PersonRow } from './PersonRow.tsx';
import { SearchFields } from './SearchFields.tsx';
import { useReceipt } from './useReceipt.ts';
import { words } from './words.ts';

interface Props {
  readonly people: readonly Person[];
  readonly form: AnyForm;
  readonly work: Work;
  readonly setWork: (change: (work: Work) => Work) => void;
}

/** A browser shows this many rows without a pause. */
const page = 100;

/** The table of people: searched, sorted, and noted in. */
export function PeopleSection({ people, form, work, setWork }: Props) {
  const [search, setSearch] = useState<Omit<Search, 'receipt'>>({
    ...{ text: '', status: 'every', sortBy: 'received', isDescending: true },
  });
  const [limit, setLimit] = useState(page);
  const columns = useMemo(() => columnsOf(form), [form]);
  const receipt = useReceipt(search.text);
  const asked = useDeferredValue(search);
  const found = useMemo(
    () => findPeople(people, columns, work, { ...asked, receipt }),
    [people, columns, work, asked, receipt],
  );
  const shown = found.slice(0, limit);
  const sortBy = (id: string): void =>
    setSearch((before) => ({
      ...before,
      sortBy: id,
      isDescending: before.sortBy === id && !before.isDescending,
    }));
  const heads = [...columns, { id: 'status', label: words.status }];

  return (
    <>
      <p className="desk-row">
        <SearchFields
          text={search.text}
          status={search.status}
          onText={(text) => setSearch({ ...search, text })}
          onStatus={(status) => setSearch({ ...search, status })}
        />
      </p>
      <p role="status">{words.shown(shown.length, found.length)}</p>
      <div className="desk-scroll" tabIndex={0} role="region" aria-label={words.sections.people}>
        <table className="tbl">
          <thead>
            <tr>
              {heads.map(({ id, label }) => (
                <th key={id} scope="col" aria-sort={ariaSort(search, id)}>
                  <button type="button" className="desk-sort" onClick={() => sortBy(id)}>
                    {label}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((person) => (
              <PersonRow key={person.key} {...{ person, columns, form, work, setWork }} />
            ))}
          </tbody>
        </table>
      </div>
      {found.length === 0 && <p>{words.nobody}</p>}
      {found.length > limit && (
        <button type="button" className="desk-btn" onClick={() => setLimit(limit + page)}>
          {words.next}
        </button>
      )}
    </>
  );
}

function ariaSort(
  search: Pick<Search, 'sortBy' | 'isDescending'>,
  id: string,
): 'ascending' | 'descending' | undefined {
  if (search.sortBy !== id) return undefined;
  return search.isDescending ? 'descending' : 'ascending';
}
