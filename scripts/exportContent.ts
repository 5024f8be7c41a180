import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { SanityClient } from '@sanity/client';

import { queries } from '../src/content/queries.ts';
import { contentTypes, type ContentType } from '../src/content/schemas/contentTypes.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A document as Sanity stores it. */
type Stored = { [key: string]: Json } & { _id: string; _type: ContentType };

interface Asset {
  _id: string;
  url: string;
  originalFilename?: string;
}

/** What an export wrote, and what it left out. */
export interface ExportResult {
  documents: number;
  pictures: number;
  samples: number;
  /** Events whose private details were left out. */
  withheld: number;
}

/** What an export is made for. */
export interface ExportOptions {
  /** Keeps what only people who answered may see: for a copy that nobody else reads, never for git. */
  withPrivate?: boolean | undefined;
}

const systemKeys = ['_id', '_type', 'language', '_key', '_ref', 'current'];
/** Sanity sets these anew on import; in a review they would only be noise. */
const droppedKeys = new Set(['_rev', '_createdAt', '_updatedAt', '_weak', '_strengthenOnPublish']);

/** Returns the place of each key: as the query of its type lists them, so that a change stays one line's matter. */
function keyOrder(type: ContentType): (key: string) => number {
  const projection = queries[type].slice(queries[type].indexOf('{'));
  const words = [...systemKeys, ...(projection.match(/\w+/g) ?? [])];
  return (key) => {
    const place = words.indexOf(key);
    return place === -1 ? words.length : place;
  };
}

function canonical(
  value: Json,
  placeOf: (key: string) => number,
  files: Map<string, string>,
): Json {
  if (Array.isArray(value)) return value.map((item) => canonical(item, placeOf, files));
  if (typeof value !== 'object' || value === null) return value;
  const asset = value['asset'] as { _ref?: string } | undefined;
  const file = asset?._ref === undefined ? undefined : files.get(asset._ref);
  if (file !== undefined) return { _type: 'image', _sanityAsset: `image@file://./images/${file}` };
  const entries = Object.entries(value)
    .filter(([key]) => !droppedKeys.has(key))
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
    .map(([key, item]) => [key, canonical(item, placeOf, files)] as const);
  return Object.fromEntries(entries);
}

/** Pictures of one name are told apart by the start of their hash, which their id carries. */
function nameFiles(assets: readonly Asset[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    assets.map(({ _id, originalFilename }) => {
      const [, hash = '', , extension = ''] = _id.split('-');
      const given = originalFilename?.replace(/[^\w.-]/g, '-') ?? `${hash}.${extension}`;
      const name = taken.has(given) ? `${hash.slice(0, 8)}-${given}` : given;
      taken.add(name);
      return [_id, name];
    }),
  );
}

async function download(client: SanityClient, { url }: Asset): Promise<Buffer> {
  const { token } = client.config();
  const headers = token === undefined ? undefined : { Authorization: `Bearer ${token}` };
  const response = await fetch(url, headers && { headers });
  if (!response.ok) throw new Error(`could not read the picture ${url}: ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

function withoutPrivate(document: Stored): Stored {
  const open = { ...document };
  delete open['afterRsvp'];
  return open;
}

/**
 * Writes what is published as a dataset that Sanity can import: one document a line, sorted, with its
 * pictures beside it. Sample events stay out: they belong to the local lake alone. So do streets and
 * meeting links that only people who answered may see, unless `withPrivate` asks for them.
 */
export async function exportContent(
  client: SanityClient,
  folder: string,
  { withPrivate = false }: ExportOptions = {},
): Promise<ExportResult> {
  const types = Object.keys(contentTypes);
  const published = client.withConfig({ perspective: 'published', useCdn: false });
  const all = await published.fetch<Stored[]>('*[_type in $types]', { types });
  const real = all.filter((document) => document['isSample'] !== true);
  const kept = withPrivate ? real : real.map(withoutPrivate);
  const used = JSON.stringify(kept);
  const assets = await published.fetch<Asset[]>(
    '*[_type == "sanity.imageAsset"] | order(_id asc) {_id, url, originalFilename}',
  );
  const shown = assets.filter(({ _id }) => used.includes(`"${_id}"`));
  const files = nameFiles(shown);

  const lines = kept
    .toSorted((a, b) => (`${a._type} ${a._id}` < `${b._type} ${b._id}` ? -1 : 1))
    .map((document) => JSON.stringify(canonical(document, keyOrder(document._type), files)));
  await mkdir(join(folder, 'images'), { recursive: true });
  await writeFile(join(folder, 'campaign.ndjson'), lines.map((line) => `${line}\n`).join(''));
  for (const asset of shown) {
    await writeFile(
      join(folder, 'images', files.get(asset._id) ?? asset._id),
      await download(client, asset),
    );
  }
  return {
    documents: kept.length,
    pictures: shown.length,
    samples: all.length - real.length,
    withheld: withPrivate ? 0 : real.filter((document) => 'afterRsvp' in document).length,
  };
}
