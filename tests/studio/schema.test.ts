import { parse, typeEvaluate } from 'groq-js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { documentTypes } from '../../sanity/schemaTypes/index.ts';
import { extractSchema } from '../../sanity/testing.ts';
import { queries } from '../../src/content/queries.ts';
import { contentTypes, type ContentType } from '../../src/content/schemas/contentTypes.ts';
import { types } from '../support/starterContent.ts';
import { breakagesOf } from './breakages.ts';
import {
  documents,
  lakeOverContent,
  refusedByBuild,
  refusedByStudio,
  studioSchema,
} from './studioSchema.ts';

/** What Sanity keeps by itself, and the query works out. */
const systemFields = new Set(['_id', 'isDraft']);

const definitions = new Map(documentTypes.map((definition) => [definition.name, definition]));
const fieldsOf = (type: ContentType) => definitions.get(type)!.fields;
const unwrapped = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? (schema.unwrap() as z.ZodType)
    : schema;

test('the Studio edits exactly the types of document that the site reads', () => {
  expect([...definitions.keys()].toSorted()).toEqual([...types].toSorted());
});

describe.each(types)('%s', (type) => {
  test('has the fields that the site reads and no others', () => {
    const read = Object.keys(contentTypes[type].shape).filter((name) => !systemFields.has(name));
    const offered = fieldsOf(type).map(({ name }) => name);
    expect(offered.toSorted()).toEqual(read.toSorted());
  });

  test('says of each field what it is for', () => {
    const silent = fieldsOf(type).filter(({ description }) => !description);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('offers the values that the site knows, in the same order', () => {
    for (const field of fieldsOf(type)) {
      const schema = unwrapped(contentTypes[type].shape[field.name as never]);
      if (!(schema instanceof z.ZodEnum)) continue;
      const { list } = (field as { options: { list: { value: string }[] } }).options;
      expect(list.map(({ value }) => value)).toEqual(schema.options);
    }
  });

  test('has a second line in lists', () => {
    const { select } = definitions.get(type)!.preview as { select: Record<string, string> };
    expect(Object.keys(select).length).toBeGreaterThan(type === 'siteSettings' ? 0 : 1);
  });

  test('shows a document in lists that has nothing in it yet', () => {
    const { select, prepare } = definitions.get(type)!.preview as {
      select: Record<string, string>;
      prepare?: (values: Record<string, null>) => { title: string; subtitle?: string };
    };
    const empty = Object.fromEntries(Object.keys(select).map((name) => [name, null]));
    expect(prepare?.(empty).title).toMatch(/\w/);
  });

  test('has every field that the query selects', () => {
    const found = typeEvaluate(parse(queries[type]), extractSchema(studioSchema));
    expect(found.type).toBe('array');
    expect(missingIn(found)).toEqual([]);
  });

  test('takes the starter content as it is', async () => {
    const client = await lakeOverContent();
    const own = documents.filter(({ _type }) => _type === type);
    const problems = await Promise.all(own.map((document) => refusedByStudio(document, client)));
    expect(problems.flat()).toEqual([]);
  });

  test('refuses what the build would refuse, in the same field', { timeout: 120_000 }, async () => {
    const client = await lakeOverContent();
    const missed = [];
    let refused = 0;
    const size = (document: object) => Object.keys(document).length;
    const own = documents
      .filter(({ _type }) => _type === type)
      .toSorted((a, b) => size(b) - size(a))
      .slice(0, 2);
    for (const { what, document } of own.flatMap(breakagesOf)) {
      const fields = refusedByBuild(document);
      if (fields.length === 0) continue;
      refused += 1;
      const pointedAt = (await refusedByStudio(document, client)).map(({ field }) => field);
      const unseen = fields.filter((field) => !pointedAt.includes(field));
      if (unseen.length > 0) missed.push(`${what} → ${unseen.join(', ')}`);
    }
    expect(missed).toEqual([]);
    expect(refused).toBeGreaterThan(10);
  });
});

/** Lists the selected fields for which the Studio's schema has nothing: GROQ then answers null. */
function missingIn(node: unknown, path: string[] = []): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ((node as { type?: unknown }).type === 'null' && path.at(-1) === 'value') {
    return [path.filter((step) => !/^(attributes|value|of|\d+)$/.test(step)).join('.')];
  }
  const inUnion = (node as { type?: unknown }).type === 'union';
  return Object.entries(node).flatMap(([key, inner]) =>
    // Null as one of several answers is a field that may be empty.
    inUnion && key === 'of'
      ? (inner as unknown[]).flatMap((one) => missingIn(one, [...path, 'of']))
      : missingIn(inner, [...path, key]),
  );
}
