import type { CustomValidator, SanityClient, SanityDocument } from 'sanity';

import { factsOf, figureFor, type Marked, markersIn } from '../../src/content/factMarkers.ts';
import { contentTypes } from '../../src/content/schemas/contentTypes.ts';
import { defaultLanguage, type Language } from '../../src/i18n/languages.ts';
import { apiVersion } from '../settings.ts';

const published = { perspective: 'published' } as const;
const fields = '"slug": slug.current, language, figure, otherFigure';

/** Refuses a marker that no published fact has a figure for: the build would stop at it. */
export const checkFigureMarkers: CustomValidator = async (value, { document, getClient }) => {
  const markers = markersIn(value);
  if (markers.length === 0) return true;
  const facts = await getClient({ apiVersion }).fetch<Marked[]>(
    `*[_type == "fact" && slug.current in $keys]{${fields}}`,
    { keys: markers.map(({ key }) => key) },
    published,
  );
  const language = (document?.['language'] ?? defaultLanguage) as Language;
  const byKey = factsOf(facts, language);
  const empty = markers.find(({ kind, key }) => !figureFor(kind, byKey.get(key)));
  if (empty === undefined) return true;
  return `No published fact has a figure for ${empty.text}: write the key of one, as it stands there under Address.`;
};

interface Titled {
  _id: string;
  name: string | null;
}

/** Lists the published documents in whose texts one of these markers stands. */
async function usesOf(texts: string[], client: SanityClient): Promise<string[]> {
  const documents = await client.fetch<Titled[]>(
    '*[_type in $types]{..., "name": coalesce(title, name, question, label)}',
    { types: Object.keys(contentTypes) },
    published,
  );
  return documents
    .filter((document) => markersIn(document).some(({ text }) => texts.includes(text)))
    .map(({ _id, name }) => name ?? _id);
}

/** What a fact had when it was published, and a text may show, but would no longer have. */
function lostMarkers(before: Marked, now: Marked): { field: string; texts: string[] } | undefined {
  const text = (kind: string) => `{${kind}:${before.slug}}`;
  if (now.slug !== before.slug) {
    return { field: 'slug', texts: ['fact', 'number', 'other'].map(text) };
  }
  if (!before.otherFigure || now.otherFigure) return undefined;
  return { field: 'otherFigure', texts: [text('other')] };
}

/** Refuses to take a key or a figure from a fact while a published text shows it by its marker. */
export const checkFactInUse: CustomValidator<SanityDocument | undefined> = async (
  document,
  { getClient },
) => {
  if (document === undefined) return true;
  const client = getClient({ apiVersion });
  const before = await client.fetch<Marked | null>(
    `*[_id == $id][0]{${fields}}`,
    { id: document._id.replace(/^drafts\./, '') },
    published,
  );
  // A fact in another language stands in for the one in English, which is there still.
  if (before === null || before.language !== defaultLanguage) return true;
  const slug = (document['slug'] as { current?: string } | undefined)?.current ?? '';
  const lost = lostMarkers(before, { ...(document as unknown as Marked), slug });
  if (lost === undefined) return true;
  const uses = await usesOf(lost.texts, client);
  if (uses.length === 0) return true;
  const where = uses.slice(0, 3).join(', ') + (uses.length > 3 ? ' and others' : '');
  const message = `Texts show this through ${lost.texts.join(', ')}: ${where}. Change and publish those first.`;
  return { message, path: [lost.field] };
};
