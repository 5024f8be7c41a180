import { describe, expect, test } from 'vitest';

import { afterRsvpQuery, queries } from '../../../src/content/queries.ts';
import type { PortableText } from '../../../src/content/schemas/portableText.ts';
import {
  campaign,
  campaignFile,
  readContent,
  samples,
  samplesFile,
  textsOf,
  types,
} from '../../support/starterContent.ts';

const everything = [...campaign, ...samples];
const content = await readContent([campaignFile, samplesFile]);
const pastEvents = content.event.filter(({ isSample }) => !isSample);

/** Every field name of a value, at any depth. */
function fieldsOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [...names, ...Object.values(value).flatMap(fieldsOf)];
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

  test.each(types)('no %s stores a field that the site does not read', (type) => {
    const formatFields = ['_type', '_key', '_ref', 'current', '_sanityAsset'];
    const asked = type === 'event' ? queries[type] + afterRsvpQuery : queries[type];
    const read = new Set([...formatFields, ...(asked.match(/\w+/g) ?? [])]);
    const stored = everything.filter((document) => document._type === type).flatMap(fieldsOf);
    expect([...new Set(stored)].filter((field) => !read.has(field))).toEqual([]);
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
    // Names below example.org belong to nobody (RFC 2606): samples may use them.
    const outside = addresses.filter(
      (text) => !/^(image@file:\/\/\.\/images|https:\/\/meet\.example\.org)\//.test(text),
    );
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
    expect([size?.otherFigure, size?.conflict]).toEqual([
      '1,800',
      expect.stringContaining('more than {other:crew-size}'),
    ]);
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

  test('marks everything that rests on labor law as legal', () => {
    const lawSources = ['source-nlra', 'source-nlrb-gc-15-08'];
    const unmarked = [...content.faq, ...content.right, ...content.roadStep].filter(
      ({ isLegal, sources }) => !isLegal && sources.some((source) => lawSources.includes(source)),
    );
    expect(unmarked.map(({ slug }) => slug)).toEqual([]);
  });

  test('leads every next step to a page of the site', () => {
    const outside = content.nextStep.filter(({ link }) => !link.startsWith('/'));
    expect(outside.map(({ _id }) => _id)).toEqual([]);
  });

  test('names no hours of rest, no overtime and no contact that nobody has a source for', () => {
    expect([content.restRule, content.payRule]).toEqual([[], []]);
    const told = content.region.filter(
      ({ contact, channels }) => contact !== undefined || channels.length > 0,
    );
    expect(told.map(({ _id }) => _id)).toEqual([]);
  });

  test('links inside the site only to pages that exist', () => {
    const pages = [
      '',
      'demands/',
      'faq/',
      'events/',
      'endorsements/',
      'join/',
      'join/withdraw/',
      'about/',
      'campaign/',
      'press/',
      'press/facts/',
      'privacy/',
      'rights/',
      'how-it-works/',
      'am-i-eligible/',
      'turnaround/',
      'regions/',
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
      ...content.right.map(({ body }) => body),
      ...content.roadStep.map(({ body }) => body),
      ...content.event.flatMap(({ description }) => (description ? [description] : [])),
    ];
    const links = [
      ...texts.flat().flatMap(({ markDefs }) => markDefs.map(({ href }) => href)),
      ...content.nextStep.map(({ link }) => link),
    ].map((href) => href.replace(/#.*$/, ''));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => href.startsWith('/') && !addresses.has(href))).toEqual([]);
  });
});
