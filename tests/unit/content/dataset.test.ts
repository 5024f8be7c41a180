import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';

import { loadSeed } from '../../../sanity/lake/dataset.ts';
import { parseQuery, runQuery } from '../../../sanity/lake/query.ts';
import { checkContent, type Content } from '../../../src/content/checkContent.ts';
import { queries } from '../../../src/content/queries.ts';
import { contentTypes, type ContentType } from '../../../src/content/schemas/contentTypes.ts';
import type { PortableText } from '../../../src/content/schemas/portableText.ts';

const today = '2026-11-21';
const types = Object.keys(contentTypes) as ContentType[];
const fileOf = (name: string) =>
  fileURLToPath(new URL(`../../../sanity/dataset/${name}`, import.meta.url));
const campaignFile = fileOf('campaign.ndjson');
const samplesFile = fileOf('samples.ndjson');

interface Stored {
  _id: string;
  _type: ContentType;
  language: string;
  [field: string]: unknown;
}

const readStored = (file: string) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Stored);

const campaign = readStored(campaignFile);
const samples = readStored(samplesFile);
const everything = [...campaign, ...samples];

async function readContent(files: string[]): Promise<Content> {
  const seed = await loadSeed(files, today);
  // The lake adds an asset's address when it knows its own port.
  const documents = seed.documents.map((document) =>
    document._type === 'sanity.imageAsset'
      ? { ...document, url: `http://127.0.0.1/${String(document['path'])}` }
      : document,
  );
  const source = { documents, byId: new Map(documents.map((entry) => [entry._id, entry])) };
  const answers = types.map((type) => [type, runQuery(parseQuery(queries[type], {}), source)]);
  return checkContent(Object.fromEntries(answers) as Record<ContentType, unknown[]>);
}

const content = await readContent([campaignFile, samplesFile]);
const eventsOf = (isSample: boolean) =>
  content.event.filter((event) => event.isSample === isSample);
const sampleEvents = eventsOf(true);
const pastEvents = eventsOf(false);

/** Every text of a value, at any depth. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsOf);
}

/** Every array of objects of a value, at any depth. */
function objectArraysOf(value: unknown): Record<string, unknown>[][] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(objectArraysOf);
  const isObjects = Array.isArray(value) && value.some((item) => typeof item === 'object');
  return isObjects ? [value as Record<string, unknown>[], ...inner] : inner;
}

describe('the files', () => {
  test('the campaign alone is content that the site accepts', async () => {
    const alone = await readContent([campaignFile]);
    expect(types.flatMap<unknown>((type) => alone[type])).toHaveLength(campaign.length);
  });

  test('the campaign with the samples is content that the site accepts', () => {
    expect(types.flatMap<unknown>((type) => content[type])).toHaveLength(everything.length);
  });

  test.each(types)('no %s stores a field that its schema does not know', (type) => {
    const known = new Set(['_type', ...Object.keys(contentTypes[type].shape)]);
    const unknown = everything
      .filter((document) => document._type === type)
      .flatMap((document) => Object.keys(document).map((field) => `${document._id}: ${field}`))
      .filter((entry) => !known.has(entry.split(': ')[1]!));
    expect(unknown).toEqual([]);
  });

  test.each([
    ['campaign.ndjson', campaign],
    ['samples.ndjson', samples],
  ])('%s lists its documents by type, then by id', (_, documents) => {
    const keys = documents.map(({ _type, _id }) => `${_type} ${_id}`);
    expect(keys).toEqual(keys.toSorted());
  });

  test('no id is a draft or a version: none has a dot', () => {
    expect(everything.filter(({ _id }) => !/^[A-Za-z0-9-]+$/.test(_id))).toEqual([]);
  });

  test('every document says that it is in English', () => {
    expect(everything.filter(({ language }) => language !== 'en')).toEqual([]);
  });

  test('every object in a list has a key of its own', () => {
    const wrong = everything.filter((document) =>
      objectArraysOf(document).some((items) => {
        const keys = new Set(items.map(({ _key }) => _key));
        return keys.has(undefined) || keys.size < items.length;
      }),
    );
    expect(wrong.map(({ _id }) => _id)).toEqual([]);
  });
});

describe('truth', () => {
  test('quotes exactly the four sentences that the press printed', () => {
    const speakers = new Map(content.person.map(({ _id, name }) => [_id, name]));
    const quotes = content.quote.map(({ text, speaker, source, permission }) => [
      text,
      speakers.get(speaker),
      source,
      permission,
    ]);
    expect(quotes.toSorted()).toEqual([
      [
        'It’s never the perfect time to organize. You just have to organize.',
        'Alex Aguilar Jr.',
        'source-thr-2025',
        'publishedInPress',
      ],
      ['They’re a lot like us.', 'Alex Aguilar Jr.', 'source-thr-2024', 'publishedInPress'],
      [
        'We want to change this industry from the bottom up.',
        'Clio Byrne-Gudding',
        'source-thr-2024',
        'publishedInPress',
      ],
      [
        'We’re here and we’re not going away.',
        'Alex Aguilar Jr.',
        'source-thr-2025',
        'publishedInPress',
      ],
    ]);
  });

  test('sets nothing in quotation marks: the pages add them to quotes alone', () => {
    const marked = everything.flatMap(textsOf).filter((text) => /["“”„«»‹›‘‚]/u.test(text));
    expect(marked).toEqual([]);
  });

  test('names every source that the facts rest on', () => {
    expect(content.source.map(({ _id }) => _id)).toEqual([
      'source-avclub-2025',
      'source-ftv-2024',
      'source-ftv-2025',
      'source-laughingplace-2025',
      'source-nlra',
      'source-nlrb-gc-15-08',
      'source-pasunited',
      'source-pasunited-faq',
      'source-portside-2025',
      'source-privacy-practice',
      'source-thr-2024',
      'source-thr-2025',
      'source-writtenby-2025',
    ]);
  });

  test('uses every source', () => {
    const used = new Set(everything.flatMap((document) => textsOf({ ...document, _id: '' })));
    expect(content.source.filter(({ _id }) => !used.has(_id))).toEqual([]);
  });

  test('links to no other site than the three whose addresses are known', () => {
    const addresses = everything.flatMap(textsOf).filter((text) => text.includes('://'));
    const outside = addresses.filter((text) => !text.startsWith('image@file://./images/'));
    expect([...new Set(outside)].toSorted()).toEqual([
      'https://portside.org/node/37435',
      'https://www.pasunited.com',
      'https://www.pasunited.com/faq',
    ]);
  });

  test.each([/Company 3/i, /Four Seasons/i, /ratif/i, /can never find out/i, /joined IATSE/i])(
    'says nothing that is false or unconfirmed: %s',
    (pattern) => {
      const matching = everything.flatMap(textsOf).filter((text) => pattern.test(text));
      expect(matching).toEqual([]);
    },
  );

  test('every past event of the record names its sources', () => {
    expect(pastEvents.map(({ slug }) => slug)).toEqual([
      'rally-2025-05-04',
      'rally-2025-05-04-chicago',
      'rally-2025-05-04-new-york',
      'tour-stop-2025-04-12',
    ]);
    expect(pastEvents.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test('invents no hour for a past event', () => {
    const hours = pastEvents.map(({ isTimeKnown, startsAt, endsAt }) => ({
      isTimeKnown,
      hour: startsAt.slice(11),
      endsAt,
    }));
    expect(hours).toEqual(hours.map(() => ({ isTimeKnown: false, hour: '00:00' })));
  });

  test('counts one backing union, three announced speakers and no endorsement', () => {
    const kinds = content.endorsement.map(({ slug, kind }) => [slug, kind]);
    expect(kinds).toEqual([
      ['adam-conover', 'announcedSpeaker'],
      ['joely-fisher', 'announcedSpeaker'],
      ['lindsay-dougherty', 'announcedSpeaker'],
      ['liuna-local-724', 'backingUnion'],
    ]);
  });

  test('says of every announced speaker that it is not an endorsement', () => {
    const speakers = content.endorsement.filter(({ kind }) => kind === 'announcedSpeaker');
    expect(speakers.filter(({ note }) => !note?.includes('not an endorsement'))).toEqual([]);
  });

  test('shows the conflict about the size of the crew', () => {
    const size = content.fact.find(({ slug }) => slug === 'crew-size');
    expect(size?.conflict).toContain('1,800');
  });
});

describe('completeness', () => {
  test('has six demands, numbered in order', () => {
    expect(content.demand.map(({ number }) => number).toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('has at least 24 questions in five groups of at least four', () => {
    const sizes = content.faqGroup.map(
      ({ _id }) => content.faq.filter(({ group }) => group === _id).length,
    );
    expect(sizes).toHaveLength(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(4);
    expect(content.faq.length).toBeGreaterThanOrEqual(24);
  });

  test('gives each question of a group a place of its own', () => {
    const places = content.faq.map(({ group, order }) => `${group} ${order}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('marks every answer that rests on labor law as legal', () => {
    const lawSources = ['source-nlra', 'source-nlrb-gc-15-08'];
    const unmarked = content.faq.filter(
      ({ isLegal, sources }) => !isLegal && sources.some((source) => lawSources.includes(source)),
    );
    expect(unmarked.map(({ slug }) => slug)).toEqual([]);
  });

  test('links inside the site only to pages that exist', () => {
    const pages = [
      '',
      'demands/',
      'faq/',
      'events/',
      'endorsements/',
      'join/',
      'about/',
      'privacy/',
    ];
    const addresses = new Set([
      ...pages.map((path) => `/${path}`),
      ...content.demand.map(({ slug }) => `/demands/${slug}/`),
      ...content.faq.map(({ slug }) => `/faq/${slug}/`),
      ...content.event.map(({ slug }) => `/events/${slug}/`),
    ]);
    const texts: PortableText[] = [
      ...content.page.flatMap(({ sections }) => sections.map(({ body }) => body)),
      ...content.demand.flatMap(({ wantDetail, today: now, whoHasIt }) => [
        wantDetail,
        now,
        whoHasIt,
      ]),
      ...content.faq.map(({ answer }) => answer),
      ...content.event.flatMap(({ description }) => (description ? [description] : [])),
    ];
    const links = texts.flat().flatMap(({ markDefs }) => markDefs.map(({ href }) => href));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => href.startsWith('/') && !addresses.has(href))).toEqual([]);
  });
});

describe('samples', () => {
  const instantOf = ({ startsAt, timeZone }: Content['event'][number]) =>
    Temporal.PlainDateTime.from(startsAt).toZonedDateTime(timeZone).epochMilliseconds;
  const mainEvent = sampleEvents.find(({ _id }) => _id === 'event-sample-rally')!;

  test('the campaign holds no sample, and the samples hold nothing else', () => {
    expect(campaign.filter(({ isSample }) => isSample === true)).toEqual([]);
    expect(samples.filter(({ _type, isSample }) => _type !== 'event' || isSample !== true)).toEqual(
      [],
    );
  });

  test('every sample is still to come on the day it is loaded', () => {
    expect(sampleEvents).toHaveLength(samples.length);
    expect(sampleEvents.filter(({ startsAt }) => startsAt <= `${today}T23:59`)).toEqual([]);
  });

  test('every revision of a sample lies in the past', () => {
    const dates = sampleEvents.flatMap(({ revisions }) => revisions.map(({ date }) => date));
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((date) => date >= today)).toEqual([]);
  });

  test('the satellites of the sample rally start at the same moment in two other zones', () => {
    const satellites = sampleEvents.filter(({ parent }) => parent === mainEvent._id);
    expect(satellites.map(({ timeZone }) => timeZone)).toEqual([
      'America/Chicago',
      'America/New_York',
    ]);
    expect(satellites.map(instantOf)).toEqual(satellites.map(() => instantOf(mainEvent)));
  });

  test('fill every box of the rally’s call sheet', () => {
    const boxes = ['transit', 'parking', 'access', 'weather', 'filmingNotice', 'support'] as const;
    expect(boxes.filter((box) => mainEvent[box] === undefined)).toEqual([]);
    expect(mainEvent.runningOrder.length).toBeGreaterThan(0);
    expect(mainEvent.bring.length).toBeGreaterThan(0);
    expect(mainEvent.revisions.length).toBeGreaterThan(1);
  });

  test('hold an online town hall, a phone bank and a cancelled event', () => {
    type Test = (event: Content['event'][number]) => boolean;
    const has = (isSuch: Test) => sampleEvents.some(isSuch);
    expect(has(({ kind, attendance }) => kind === 'townHall' && attendance === 'online')).toBe(
      true,
    );
    expect(has(({ kind }) => kind === 'phoneBank')).toBe(true);
    expect(has(({ status }) => status === 'cancelled')).toBe(true);
  });

  test('take place nowhere real', () => {
    const places = sampleEvents.flatMap(({ place }) => (place ? [place] : []));
    expect(places.filter(({ name, street }) => !name.startsWith('Sample ') || !street)).toEqual([]);
    expect(places.filter(({ street }) => !street?.includes('Example'))).toEqual([]);
  });

  test('name no real person or organization', () => {
    const names = [
      ...content.person.map(({ name }) => name),
      ...content.organization.map(({ shortName }) => shortName),
    ];
    const texts = samples.flatMap(textsOf);
    expect(names.filter((name) => texts.some((text) => text.includes(name)))).toEqual([]);
    expect(sampleEvents.flatMap(({ speakers }) => speakers)).toEqual([]);
  });
});
