import type { Strings } from '~/i18n/strings';
import { paths } from '~/lib/paths';
import { searchGroups } from '~/search/searchGroups';
import type { SearchHit } from '~/search/searchIndex';

interface Props {
  hits: SearchHit[];
  /** Whether a search ran and found nothing. */
  hasNothing: boolean;
  words: Strings['search'];
}

/** What a search found, group by group; a way to ask when it found nothing. */
export function SearchResults({ hits, hasNothing, words }: Props) {
  if (hasNothing) {
    return (
      <section className="box stack">
        <h2 className="h2">{words.ask}</h2>
        <p>{words.askText}</p>
        <a className="tl gap-2" href={paths.join}>
          {words.ask} <span aria-hidden="true">→</span>
        </a>
      </section>
    );
  }
  return searchGroups.map((group) => {
    const found = hits.filter((hit) => hit.group === group);
    if (found.length === 0) return null;
    return (
      <section className="box" key={group} aria-labelledby={`found-${group}`}>
        <h2 className="bar" id={`found-${group}`}>
          {words.groups[group]} <span>{found.length}</span>
        </h2>
        <ul className="list">
          {found.map(({ id, title, summary }) => (
            <li key={id}>
              <a href={id}>
                <span className="d go">{title}</span>
                <span className="sm block">{summary}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
