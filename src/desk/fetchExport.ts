import { toRow } from './sealedRow.ts';

/** Where a form's sealed submissions are fetched from: our backend, or Formspree. */
export interface Source {
  readonly kind: 'ours' | 'formspree';
  /** `https://formspree.io`, or where our backend answers. */
  readonly base: URL;
  readonly key: string;
  /** Our id of the form. */
  readonly form: string;
  /** The form's id there; ours when left out. */
  readonly idThere?: string | undefined;
}

/** Formspree gives no more than this at once. */
const pageSize = 100;
const timeout = 30_000;

/** What a source holds, as NDJSON lines. */
interface Fetched {
  /** Oldest first, each entry once. */
  readonly entries: readonly string[];
  /** What senders have taken back, so that older exports forget it too. */
  readonly withdrawn: readonly string[];
}

/**
 * Returns everything a source holds of a form.
 * @throws when the source does not answer as a read API does.
 */
export async function fetchExport(source: Source, since?: string): Promise<Fetched> {
  const lines = new Map<string, string>();
  // Ciphertext may look like spam to Formspree; our backend knows no such thing.
  for (const spam of source.kind === 'formspree' ? ['false', 'true'] : ['false']) {
    for (let offset = 0; ; offset += pageSize) {
      const query = { limit: String(pageSize), offset: String(offset), order: 'asc', spam };
      const page = await fetchPage(source, { ...query, ...(since === undefined ? {} : { since }) });
      const before = lines.size;
      for (const item of page) addLine(lines, { ...item, form: item.form ?? source.form });
      // A server that does not page gives the same again and again.
      if (page.length === 0 || lines.size === before) break;
    }
  }
  const withdrawn = source.kind === 'ours' ? await fetchWithdrawn(source) : [];
  return { entries: [...lines.values()], withdrawn };
}

/**
 * Tells our backend which submissions organizers hold a copy of: it may erase those soon.
 * @returns how many of them it knew.
 */
export async function acknowledgeExport(source: Source, ids: readonly string[]): Promise<number> {
  let known = 0;
  for (let start = 0; start < ids.length; start += 1000) {
    const body = JSON.stringify({ ids: ids.slice(start, start + 1000) });
    const answer = await ask(source, 'submissions/acknowledge', { method: 'POST', body });
    known += Number((answer as { acknowledged?: unknown }).acknowledged);
  }
  return known;
}

type Item = Record<string, unknown>;

async function fetchPage(source: Source, query: Record<string, string>): Promise<Item[]> {
  const answer = await ask(source, `submissions?${new URLSearchParams(query).toString()}`, {});
  const { submissions } = answer as { submissions?: unknown };
  if (Array.isArray(submissions)) return submissions as Item[];
  throw new Error(`${source.base.origin} sent no list of submissions: is it the right address?`);
}

async function fetchWithdrawn(source: Source): Promise<string[]> {
  const { withdrawn } = (await ask(source, 'withdrawn', {})) as { withdrawn?: unknown };
  if (!Array.isArray(withdrawn))
    throw new Error(`${source.base.origin} sent no list of withdrawals`);
  return withdrawn.map((code) => `${JSON.stringify({ withdrawn: String(code) })}\n`);
}

/** The same entry may come twice when rows are erased between two pages. */
function addLine(lines: Map<string, string>, item: Item): void {
  const row = toRow(item, '');
  const id = 'sealed' in row ? row.sealed : JSON.stringify(item);
  if (!lines.has(id)) lines.set(id, `${JSON.stringify(item)}\n`);
}

async function ask(source: Source, path: string, init: RequestInit): Promise<unknown> {
  const form = encodeURIComponent(source.idThere ?? source.form);
  const url = new URL(`/api/0/forms/${form}/${path}`, source.base);
  const response = await fetch(url, {
    ...init,
    headers: { Authorization: `Basic ${btoa(`:${source.key}`)}`, Accept: 'application/json' },
    // The key goes to the address that was named and nowhere else.
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  }).catch((cause: unknown) => {
    throw new Error(`${source.base.origin} does not answer: is the address right?`, { cause });
  });
  if (!response.ok) {
    const said = (await response.text()).slice(0, 200);
    throw new Error(`${source.base.origin} answered ${response.status} for "${form}": ${said}`);
  }
  return response.json();
}
