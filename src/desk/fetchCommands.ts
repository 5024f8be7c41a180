import { forms } from '../forms/forms.ts';
import { isLoopbackHost } from '../lib/isLoopbackHost.ts';
import { readRows, writePrivate } from './deskFiles.ts';
import { acknowledgeExport, fetchExport } from './fetchExport.ts';
import type { Source } from './fetchExport.ts';
import { formNamed, required } from './options.ts';
import type { Options, Outcome } from './options.ts';

/** Fetches sealed entries from our backend or from Formspree into a file. */
export async function fetchEntries(options: Options): Promise<Outcome> {
  const out = required(options.out, 'name where to write with --out');
  const sources = sourcesNamed(options);
  if (options.acknowledge && sources.some(({ kind }) => kind === 'formspree')) {
    throw new Error('Formspree knows no acknowledgement: delete entries in its dashboard instead');
  }
  const lines: string[] = [];
  const withdrawn = new Set<string>();
  for (const source of sources) {
    const fetched = await fetchExport(source, options.since);
    lines.push(...fetched.entries);
    for (const line of fetched.withdrawn) withdrawn.add(line);
  }
  writePrivate(out, [...lines, ...withdrawn].join(''));
  const fetched = `${lines.length} fetched into ${out}, still sealed`;
  if (!options.acknowledge) return { done: fetched, apart: [] };
  const { done, apart } = await acknowledgeEntries({ ...options, in: [out] });
  return { done: `${fetched}; ${done}`, apart };
}

/** Tells our backend that the entries in a file are safe with organizers. */
export async function acknowledgeEntries(options: Options): Promise<Outcome> {
  const files = options.in ?? [];
  if (files.length === 0) throw new Error('name the fetched file with --in');
  const rows = readRows(files).filter((row) => 'sealed' in row);
  let known = 0;
  for (const source of sourcesNamed(options)) {
    const ids = rows.flatMap((row) => (row.form === source.form && row._id ? [row._id] : []));
    known += await acknowledgeExport(source, ids);
  }
  return {
    done: `${known} acknowledged: the backend erases them when RETENTION_DAYS are over`,
    apart: [],
  };
}

function sourcesNamed({ from, form, id }: Options): Source[] {
  const address = required(from, 'name the backend with --from URL, or --from formspree');
  if (address === 'formspree') {
    const idThere = required(id, 'name the form at Formspree with --id, as in its address /f/ID');
    const base = new URL('https://formspree.io');
    return [
      {
        kind: 'formspree',
        base,
        idThere,
        form: formNamed(form).id,
        key: secret('FORMSPREE_API_KEY'),
      },
    ];
  }
  if (!URL.canParse(address))
    throw new Error(`--from is "${address}": use an address or formspree`);
  const base = new URL(address);
  if (base.protocol !== 'https:' && !isLoopbackHost(base.hostname)) {
    throw new Error(`--from is "${address}": the key travels with it, so use https`);
  }
  const wanted = form === undefined ? forms : [formNamed(form)];
  return wanted.map((one) => ({ kind: 'ours', base, form: one.id, key: secret('EXPORT_KEY') }));
}

function secret(name: string): string {
  return required(process.env[name] || undefined, `set ${name} in the environment or in .env`);
}
