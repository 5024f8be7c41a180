/** The words of the notice on a kept page. */
export interface CopyWords {
  offline: string;
  asOf: string;
  old: string;
  again: string;
}

const day = 24 * 60 * 60 * 1000;
const week = 7 * day;

/** Where the notice goes: the first thing in what a page says. */
const start = /<main[^>]*>/;

/**
 * Returns a kept page with a notice that says how old it is; after a week it says what that means.
 * Instants are in milliseconds since 1970 UTC. A clock that runs behind the build counts as no time.
 * @throws Error when the page has no main part to say it in.
 */
export function withCopyNotice(
  html: string,
  { builtAt, now, words }: { builtAt: number; now: number; words: CopyWords },
): string {
  if (!start.test(html)) throw new Error('a kept page has no <main>: its age could not be said');
  const date = new Date(builtAt);
  const shown = date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  const old = now - builtAt > week ? ` <b>${words.old}</b>` : '';
  const notice =
    `<p class="box shade" id="copy-notice" role="status"><b>${words.offline}</b> ${words.asOf} ` +
    `<time datetime="${date.toISOString()}">${shown}</time>.${old} <a href="">${words.again}</a>.</p>` +
    '<script src="/set-mode/copy.js" defer></script>';
  return html.replace(start, (main) => main + notice);
}
