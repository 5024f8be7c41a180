import { sentIds } from '~/forms/fieldIds';
import type { SentView as View } from '~/forms/sentView';

/** What was understood or given out; empty on the built page, where our backend fills it in. */
export function SentView({ view }: { view?: View }) {
  return (
    <section className="receipt" id={sentIds.whole} hidden={!view}>
      <dl className="rows" id={sentIds.rows}>
        {view?.rows.map(({ label, text, href }) => (
          <div key={label}>
            <dt className="label">{label}</dt>
            <dd>{href === undefined ? text : <a href={href}>{text}</a>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
