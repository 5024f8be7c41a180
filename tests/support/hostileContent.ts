import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

import { resolveDateTokens } from '../../sanity/lake/dateTokens.ts';
import { contentTypes } from '../../src/content/schemas/contentTypes.ts';
import { writeDatasetFile } from './datasetFile.ts';
import { campaign, samples, type StoredDocument } from './starterContent.ts';
import { wholeDocuments } from './wholeDocuments.ts';

/** Text that layouts break on: wide emoji, text from right to left, one word without a place to break. */
export const hostileTexts = {
  emoji: '👩🏽‍🎬🧑‍🧑‍🧒‍🧒🏴‍☠️📋 ',
  rightToLeft: 'مساعدو الإنتاج متحدون ضد ساعات العمل الطويلة ',
  longWord: 'Donaudampfschifffahrtsgesellschaftskapitän',
  markup: '<b>"Tom & Jerry\'s"</b> </script><img src=x onerror=alert(1)> {{x}} ${y} ',
} as const;

type Kind = keyof typeof hostileTexts;

const longest = 300;

/** Fills a field to its limit. Cutting by character keeps an emoji whole. */
function fill(kind: Kind, limit: number): string {
  const pattern = hostileTexts[kind];
  let text = '';
  const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of characters.segment(pattern.repeat(Math.ceil(limit / 2)))) {
    if (text.length + segment.length > limit) break;
    text += segment;
  }
  return text;
}

/** Fields of texts that only a few values fit: names of marks, codes of languages. */
const codes = new Set(['marks', 'languages']);

/** Replaces each text that a schema leaves free, at any depth of a stored document. */
function replaceTexts(schema: unknown, value: unknown, kind: Kind): unknown {
  if (value === undefined || value === null || !(schema instanceof z.ZodType)) return value;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return replaceTexts(schema.unwrap(), value, kind);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => replaceTexts(schema.element, item, kind));
  }
  if (schema instanceof z.ZodObject && typeof value === 'object') {
    if ('_ref' in value) return value;
    const fields = value as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        name.startsWith('_') || codes.has(name)
          ? field
          : replaceTexts(schema.shape[name], field, kind),
      ]),
    );
  }
  // Addresses, times and choices have schemas of other kinds: they are not free text.
  if (!(schema instanceof z.ZodString) || typeof value !== 'string') return value;
  const filled = fill(kind, Math.min(schema.maxLength ?? longest, longest));
  // The name of a file is text with a form of its own.
  return schema.safeParse(filled).success ? filled : value;
}

/** The sample events of today: a call sheet with every box, satellites, one that is cancelled. */
const todaysSamples = () =>
  samples.map(
    (sample) =>
      JSON.parse(
        resolveDateTokens(JSON.stringify(sample), Temporal.Now.plainDateISO()),
      ) as StoredDocument,
  );

const whole = new Set(wholeDocuments.map(({ _id }) => _id));

/** Returns the starter content, samples and documents with every field, every free text replaced by one that layouts break on. */
const hostileContent = (kind: Kind): StoredDocument[] =>
  [...campaign.filter(({ _id }) => !whole.has(_id)), ...todaysSamples(), ...wholeDocuments].map(
    (document) => replaceTexts(contentTypes[document._type], document, kind) as StoredDocument,
  );

/** Writes such a dataset and returns its file, for `LAKE_DATASET`. */
export const writeHostileDataset = (kind: Kind, folder: string) =>
  writeDatasetFile(hostileContent(kind), folder);
