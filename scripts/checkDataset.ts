import { loadSeed } from '../sanity/lake/dataset.ts';
import { parseQuery, runQuery } from '../sanity/lake/query.ts';
import { checkContent, type Content, type UncheckedContent } from '../src/content/checkContent.ts';
import { queries } from '../src/content/queries.ts';

/**
 * Returns what the site makes of dataset files in Sanity's export format, without building it. Dates of
 * samples count from `today`.
 * @throws DatasetError or ContentError naming every problem.
 */
export async function checkDataset(files: string[], today: string): Promise<Content> {
  const seed = await loadSeed(files, today);
  const documents = seed.documents
    .filter(({ _id }) => !_id.includes('.'))
    .map((document) =>
      document._type === 'sanity.imageAsset' && document['url'] === undefined
        ? // Only a lake that answers knows where; here it matters that there is a picture.
          { ...document, url: `http://127.0.0.1/${String(document['path'])}` }
        : document,
    );
  const source = { documents, byId: new Map(documents.map((entry) => [entry._id, entry])) };
  const answers = Object.entries(queries).map(([type, query]) => [
    type,
    runQuery(parseQuery(query, {}), source),
  ]);
  return checkContent(Object.fromEntries(answers) as UncheckedContent);
}
