import { z } from 'zod';

import { defaultLanguage } from '../i18n/languages.ts';
import type { Content, UncheckedContent } from './checkContent.ts';
import { checkFactMarkers } from './factMarkers.ts';
import { contentTypes, type ContentType } from './schemas/contentTypes.ts';
import { referenceTarget } from './schemas/fields.ts';

/** What can be told of a document even when something else is wrong with it. */
interface Outline {
  type: ContentType;
  id: string;
  language: unknown;
  /** Its slug, or the key of a page. */
  address: unknown;
}

const types = Object.keys(contentTypes) as ContentType[];

/** Returns the `_id` of a document, or words for its absence. */
export function idOf(document: unknown): string {
  const id = (document as { _id?: unknown } | null)?._id;
  return typeof id === 'string' ? id : 'without _id';
}

/** Returns the name of a field inside a document: `answer.0.style`. */
export const fieldName = (path: PropertyKey[]) =>
  path.length > 0 ? path.map(String).join('.') : 'document';

const outlinesOf = (content: UncheckedContent): Outline[] =>
  types.flatMap((type) =>
    content[type].map((document) => {
      const { language, slug, key } = (document ?? {}) as Record<string, unknown>;
      return { type, id: idOf(document), language, address: slug ?? key };
    }),
  );

interface FoundReference {
  path: PropertyKey[];
  type: string;
  id: string;
}

const withReferences = new Map<unknown, boolean>();

/** Tells whether a schema holds a reference at any depth: rich text, most of the content, does not. */
function hasReferences(schema: unknown): boolean {
  const known = withReferences.get(schema);
  if (known !== undefined) return known;
  let has = false;
  if (schema instanceof z.ZodType && referenceTarget(schema) !== undefined) has = true;
  else if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    has = hasReferences(schema.unwrap());
  } else if (schema instanceof z.ZodArray) has = hasReferences(schema.element);
  else if (schema instanceof z.ZodObject) has = Object.values(schema.shape).some(hasReferences);
  withReferences.set(schema, has);
  return has;
}

/** Lists every reference of a value, by walking the schema that accepted it. */
function findReferences(schema: unknown, value: unknown, path: PropertyKey[]): FoundReference[] {
  if (value === undefined || !(schema instanceof z.ZodType) || !hasReferences(schema)) return [];
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

function checkReferences(accepted: Content, outlines: Outline[]): string[] {
  const typeById = new Map(outlines.map(({ id, type }) => [id, type]));
  return types.flatMap((type) =>
    accepted[type].flatMap((document) =>
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

function checkAddresses(outlines: Outline[]): string[] {
  const problems: string[] = [];
  const owners = new Map<string, string>();
  const regions = new Set(
    outlines.filter(({ type }) => type === 'region').map(({ address }) => address),
  );
  for (const { type, id, language, address } of outlines) {
    if (typeof address !== 'string') continue;
    const place = JSON.stringify([type, language, address]);
    const owner = owners.get(place);
    if (owner === undefined) owners.set(place, id);
    else {
      problems.push(
        `${type} "${id}" → slug: "${address}" is taken by ${type} "${owner}"; choose another`,
      );
    }
    if (type === 'event' && regions.has(address)) {
      problems.push(
        `event "${id}" → slug: "${address}" is the address of a region's list; choose another`,
      );
    }
  }
  return problems;
}

function checkPresence(outlines: Outline[]): string[] {
  const problems: string[] = [];
  const remedy = 'import the starter dataset or publish one in the Studio';
  const inDefaultLanguage = outlines.filter(({ language }) => language === defaultLanguage);
  const settings = inDefaultLanguage.filter(({ type }) => type === 'siteSettings');
  if (settings.length === 0) problems.push(`siteSettings: none published; ${remedy}`);
  if (settings.length > 1) {
    const ids = settings.map(({ id }) => `"${id}"`).join(', ');
    problems.push(`siteSettings: one is needed, there are several: ${ids}; delete the others`);
  }
  if (!inDefaultLanguage.some(({ type }) => type === 'pressRoom')) {
    problems.push(`pressRoom: none published; ${remedy}`);
  }
  const pages = inDefaultLanguage.filter(({ type }) => type === 'page');
  const published = new Set(pages.map(({ address }) => address));
  for (const key of contentTypes.page.shape.key.options) {
    if (!published.has(key)) problems.push(`page: none published with key "${key}"; ${remedy}`);
  }
  return problems;
}

/**
 * Returns what is wrong between documents: what no page can do without is missing, a reference
 * points at nothing or at another type, a marker stands for no fact, two documents claim one
 * address, or an event that of a region's list. A document that was not accepted for itself still counts as being there.
 */
export function checkRelations(accepted: Content, unchecked: UncheckedContent): string[] {
  const outlines = outlinesOf(unchecked);
  return [
    ...checkPresence(outlines),
    ...checkReferences(accepted, outlines),
    ...checkFactMarkers(accepted, unchecked),
    ...checkAddresses(outlines),
  ];
}
