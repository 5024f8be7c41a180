import { z } from 'zod';

import { defaultLanguage } from '../i18n/languages.ts';
import { contentTypes, type ContentType } from './schemas/contentTypes.ts';
import { referenceTarget } from './schemas/fields.ts';

type Parsed<T extends ContentType> = z.infer<(typeof contentTypes)[T]>;

/** All documents the site shows, by type. */
export type Content = { [T in ContentType]: Parsed<T>[] };

/** Documents as a query returns them: not yet proved to be what the site needs. */
export type UncheckedContent = Record<ContentType, unknown[]>;

/** Content that the site cannot show, with one line for each problem. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: string[];

  constructor(problems: string[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in the content:\n${problems.map((line) => `  - ${line}`).join('\n')}`);
    this.problems = problems;
  }
}

/** GROQ answers `null` for a field that a document does not have; Zod knows only its absence. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null)
      .map(([key, field]) => [key, withoutNulls(field)]),
  );
}

function idOf(document: unknown): string {
  const id = (document as { _id?: unknown } | null)?._id;
  return typeof id === 'string' ? id : 'without _id';
}

const fieldName = (path: PropertyKey[]) =>
  path.length > 0 ? path.map(String).join('.') : 'document';

interface FoundReference {
  path: PropertyKey[];
  type: string;
  id: string;
}

/** Lists every reference of a value, by walking the schema that accepted it. */
function findReferences(schema: unknown, value: unknown, path: PropertyKey[]): FoundReference[] {
  if (value === undefined || !(schema instanceof z.ZodType)) return [];
  const target = referenceTarget(schema);
  if (target !== undefined) return [{ path, type: target, id: value as string }];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return findReferences(schema.unwrap(), value, path);
  }
  if (schema instanceof z.ZodArray) {
    return (value as unknown[]).flatMap((item, index) =>
      findReferences(schema.element, item, [...path, index]),
    );
  }
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, field]) =>
      findReferences(field, (value as Record<string, unknown>)[key], [...path, key]),
    );
  }
  return [];
}

/** Proves that each reference points at a document of the type it should. */
function checkReferences(content: Content): string[] {
  const types = Object.keys(contentTypes) as ContentType[];
  const typeById = new Map(types.flatMap((type) => content[type].map(({ _id }) => [_id, type])));
  return types.flatMap((type) =>
    content[type].flatMap((document) =>
      findReferences(contentTypes[type], document, [])
        .filter((reference) => typeById.get(reference.id) !== reference.type)
        .map((reference) => {
          const found = typeById.get(reference.id);
          const what = found === undefined ? 'which is not published' : `which is a ${found}`;
          return `${type} "${document._id}" → ${fieldName(reference.path)}: points at ${reference.type} "${reference.id}", ${what}`;
        }),
    ),
  );
}

/** Proves that no two documents claim one address, and that no event takes a region's list. */
function checkAddresses(content: Content): string[] {
  const problems: string[] = [];
  for (const type of Object.keys(contentTypes) as ContentType[]) {
    const seen = new Map<string, string>();
    for (const document of content[type]) {
      const address = 'slug' in document ? document.slug : 'key' in document ? document.key : null;
      if (address === null) continue;
      const key = `${document.language}/${address}`;
      const first = seen.get(key);
      if (first !== undefined) {
        problems.push(
          `${type} "${document._id}" → slug: "${address}" is taken by ${type} "${first}"; choose another`,
        );
      }
      seen.set(key, document._id);
    }
  }
  const regions = new Set(content.region.map(({ slug }) => slug));
  for (const event of content.event.filter(({ slug }) => regions.has(slug))) {
    problems.push(
      `event "${event._id}" → slug: "${event.slug}" is the address of a region's list; choose another`,
    );
  }
  return problems;
}

/** Proves that the documents no page can do without are there. */
function checkPresence(content: Content): string[] {
  const problems: string[] = [];
  const remedy = 'import the starter dataset or publish one in the Studio';
  const settings = content.siteSettings.filter(({ language }) => language === defaultLanguage);
  if (settings.length === 0) problems.push(`siteSettings: none published; ${remedy}`);
  if (settings.length > 1) {
    const ids = settings.map(({ _id }) => `"${_id}"`).join(', ');
    problems.push(`siteSettings: one is needed, there are several: ${ids}; delete the others`);
  }
  const published = new Set(
    content.page.filter(({ language }) => language === defaultLanguage).map(({ key }) => key),
  );
  for (const key of contentTypes.page.shape.key.options) {
    if (!published.has(key)) problems.push(`page: none published with key "${key}"; ${remedy}`);
  }
  return problems;
}

/**
 * Returns the content as the site's pages take it.
 * @throws ContentError naming every problem at once: type, `_id`, field and what is wrong.
 */
export function checkContent(unchecked: UncheckedContent): Content {
  const problems: string[] = [];
  const content = Object.fromEntries(
    (Object.keys(contentTypes) as ContentType[]).map((type) => {
      const accepted: unknown[] = [];
      for (const document of unchecked[type]) {
        const result = contentTypes[type].safeParse(withoutNulls(document));
        if (result.success) accepted.push(result.data);
        else {
          problems.push(
            ...result.error.issues.map(
              ({ path, message }) => `${type} "${idOf(document)}" → ${fieldName(path)}: ${message}`,
            ),
          );
        }
      }
      return [type, accepted];
    }),
  ) as unknown as Content;
  // A document that failed above is missing here: its absence would be reported a second time.
  if (problems.length === 0) {
    problems.push(
      ...checkPresence(content),
      ...checkReferences(content),
      ...checkAddresses(content),
    );
  }
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}
