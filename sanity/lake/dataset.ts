import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { LakeDocument } from './documents.ts';
import { isRecord } from './documents.ts';
import { resolveDateTokens } from './dateTokens.ts';
import { SeedAssets } from './seedAssets.ts';

/** Everything that is wrong with the dataset files, one line per problem. */
export class DatasetError extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(`${problems.length} problem(s) in the dataset:\n  - ${problems.join('\n  - ')}`);
    this.name = 'DatasetError';
    this.problems = problems;
  }
}

/** The documents of the dataset files, and where the bytes of their pictures lie. */
export interface Seed {
  documents: LakeDocument[];
  assetFiles: Map<string, string>;
}

interface SeedLine {
  /** `<file>:<line>`, to begin a problem with. */
  place: string;
  file: string;
  changedAt: string;
  document: Record<string, unknown> & { _id: string; _type: string };
}

/**
 * Reads dataset files in Sanity's export format (one document per line), resolves their pictures, and in
 * files named `samples.ndjson` the date tokens.
 * @throws DatasetError with every problem of every file.
 */
export async function loadSeed(files: string[], today: string): Promise<Seed> {
  const problems: string[] = [];
  const date = Temporal.PlainDate.from(today);
  const lines: SeedLine[] = [];
  for (const file of files) lines.push(...(await readLines(file, date, problems)));
  reportDuplicates(lines, problems);

  const assets = new SeedAssets(problems);
  const documents: LakeDocument[] = [];
  for (const { document, file, place, changedAt } of lines) {
    const resolved = await assets.resolve(document, file, place);
    documents.push(withSystemFields(resolved, changedAt));
  }
  if (problems.length > 0) throw new DatasetError(problems);
  return { documents: [...documents, ...assets.documents()], assetFiles: assets.files };
}

async function readLines(
  file: string,
  today: Temporal.PlainDate,
  problems: string[],
): Promise<SeedLine[]> {
  const label = shortPath(file);
  let text: string;
  let changedAt: string;
  try {
    text = await readFile(file, 'utf8');
    changedAt = (await stat(file)).mtime.toISOString();
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const reason = isMissing ? 'there is no such file' : (error as Error).message;
    problems.push(`${label}: cannot be read: ${reason}`);
    return [];
  }

  const isSample = basename(file) === 'samples.ndjson';
  const lines: SeedLine[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const place = `${label}:${index + 1}`;
    try {
      const document = parseDocument(isSample ? resolveTokens(line, today) : line);
      lines.push({ place, file, changedAt, document });
    } catch (error) {
      problems.push(`${place}: ${(error as Error).message}`);
    }
  }
  return lines;
}

/** Replaces tokens in the line itself: a date needs no escaping in JSON, and a token holds no quote. */
function resolveTokens(line: string, today: Temporal.PlainDate): string {
  try {
    return resolveDateTokens(line, today);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Error(
      `unknown date token ${error.message}: write {{day+7}} or a weekday such as {{saturday+7}}`,
      { cause: error },
    );
  }
}

function parseDocument(line: string): SeedLine['document'] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`not valid JSON: ${(error as Error).message}`, { cause: error });
  }
  if (!isRecord(value)) throw new Error('not a document: a line must be one JSON object');
  const { _id: id, _type: type } = value;
  if (typeof id !== 'string' || id === '') throw new Error('the document has no _id');
  if (typeof type !== 'string' || type === '') throw new Error(`document "${id}" has no _type`);
  return { ...value, _id: id, _type: type };
}

function reportDuplicates(lines: SeedLine[], problems: string[]): void {
  const places = new Map<string, string>();
  for (const { place, document } of lines) {
    const first = places.get(document._id);
    if (first) problems.push(`${place}: duplicate _id "${document._id}", already used at ${first}`);
    else places.set(document._id, place);
  }
}

/** The revision follows the content, so that an unchanged document looks unchanged after a restart. */
function withSystemFields(document: SeedLine['document'], changedAt: string): LakeDocument {
  const hash = createHash('sha1').update(JSON.stringify(document)).digest('hex');
  return { _createdAt: changedAt, _updatedAt: changedAt, ...document, _rev: hash.slice(0, 22) };
}

function shortPath(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : path;
}
