import { describe, expect, test } from 'vitest';

import {
  checkContent,
  ContentError,
  type UncheckedContent,
} from '../../../src/content/checkContent.ts';
import type { ContentType } from '../../../src/content/schemas/contentTypes.ts';
import { pageKeys } from '../../../src/content/schemas/page.ts';
import { campaignFile, readContent, samplesFile, types } from '../../support/starterContent.ts';

const content = await readContent([campaignFile, samplesFile]);

type Change = Record<string, unknown>;

/** The starter content and one more document of some types: a copy with changes. */
function withMore(changes: Partial<Record<ContentType, Change>>): UncheckedContent {
  const added = (type: ContentType) => {
    const [first] = content[type];
    const own = {
      _id: `new-${type}`,
      ...(first && 'slug' in first ? { slug: `new-${type}` } : {}),
    };
    return type in changes ? [{ ...first, ...own, ...changes[type] }] : [];
  };
  return Object.fromEntries(
    types.map((type) => [type, [...content[type], ...added(type)]]),
  ) as unknown as UncheckedContent;
}

function problemsOf(unchecked: UncheckedContent): string[] {
  try {
    checkContent(unchecked);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

const paragraph = (words: string, href?: string) => ({
  _type: 'block',
  _key: 'a',
  markDefs: href === undefined ? [] : [{ _type: 'link', _key: 'l', href }],
  children: [{ _type: 'span', _key: 's', text: words, marks: href === undefined ? [] : ['l'] }],
});

/** The change of one field, and the line that the build must print for it. */
type Case = [type: ContentType, change: Change, line: string];

const wrongTimes: Case[] = [
  [
    'event',
    { _id: 'rally-la', startsAt: 'tomorrow' },
    'event "rally-la" → startsAt: expected a local date and time like 2026-12-12T11:00, got "tomorrow"',
  ],
  [
    'event',
    { startsAt: '2027-02-30T11:00' },
    'event "new-event" → startsAt: expected a local date and time like 2026-12-12T11:00, got "2027-02-30T11:00"',
  ],
  [
    'event',
    { startsAt: '2026-12-12T11:00:00Z' },
    'event "new-event" → startsAt: expected a local date and time like 2026-12-12T11:00, got "2026-12-12T11:00:00Z"',
  ],
  [
    'event',
    { startsAt: '2026-12-12T14:00', endsAt: '2026-12-12T11:00' },
    'event "new-event" → endsAt: ends at 2026-12-12T11:00, before it starts at 2026-12-12T14:00',
  ],
  [
    'event',
    { timeZone: 'Mars/Olympus' },
    'event "new-event" → timeZone: expected a time zone like America/Los_Angeles, got "Mars/Olympus"',
  ],
  [
    'event',
    { timeZone: '-08:00' },
    'event "new-event" → timeZone: expected a time zone like America/Los_Angeles, got "-08:00"',
  ],
  [
    'faq',
    { reviewedOn: '2026-02-30' },
    'faq "new-faq" → reviewedOn: expected a date like 2026-11-21, got "2026-02-30"',
  ],
  [
    'source',
    { date: '2026-13' },
    'source "new-source" → date: expected a date like 2026-11-21, 2026-11 or 2026, got "2026-13"',
  ],
];

const missing: Case[] = [
  ['faq', { question: undefined }, 'faq "new-faq" → question: expected text, got nothing'],
  ['faq', { question: null }, 'faq "new-faq" → question: expected text, got nothing'],
  ['faq', { question: '  ' }, 'faq "new-faq" → question: expected words, got a blank text'],
  ['faq', { answer: [] }, 'faq "new-faq" → answer: expected at least one paragraph'],
  ['faq', { sources: [] }, 'faq "new-faq" → sources: expected at least one source'],
  ['faq', { sources: null }, 'faq "new-faq" → sources: expected a list, got nothing'],
  ['faq', { isLegal: null }, 'faq "new-faq" → isLegal: expected yes or no, got nothing'],
  [
    'event',
    { startsAt: null },
    'event "new-event" → startsAt: expected a local date and time like 2026-12-12T11:00, got nothing',
  ],
  [
    'event',
    { attendance: 'inPerson', place: null },
    'event "new-event" → place: an event in person needs a place',
  ],
  [
    'event',
    { status: 'cancelled', statusNote: null },
    'event "new-event" → statusNote: a cancelled event needs a note that says so',
  ],
  [
    'event',
    { recurrence: { frequency: 'weekly', exceptions: null } },
    'event "new-event" → recurrence.lastDay: expected a date like 2026-11-21, got nothing',
  ],
  ['demand', { number: null }, 'demand "new-demand" → number: expected a number, got nothing'],
];

const wrongWords: Case[] = [
  [
    'faq',
    { question: 'a'.repeat(111) },
    'faq "new-faq" → question: too long: 111 characters, the limit is 110',
  ],
  [
    'faq',
    { answer: [paragraph('word '.repeat(10_000))] },
    'faq "new-faq" → answer: too long for one page: 50000 characters, the limit is 6000; split it',
  ],
  [
    'faq',
    { slug: 'Who Can Sign' },
    'faq "new-faq" → slug: expected an address of lower-case words joined by hyphens, got "Who Can Sign"',
  ],
  ['faq', { answr: 'x' }, 'faq "new-faq" → document: the site does not know the field "answr"'],
  [
    'event',
    { kind: 'party' },
    'event "new-event" → kind: expected one of "rally", "townHall", "phoneBank", "picketSupport", "social", "training", "setVisit", got "party"',
  ],
  [
    'event',
    { bring: Array.from({ length: 9 }, () => 'a hat') },
    'event "new-event" → bring: too many: 9, the limit is 8',
  ],
  ['demand', { number: 21 }, 'demand "new-demand" → number: expected at most 20, got 21'],
  ['demand', { number: 1.5 }, 'demand "new-demand" → number: expected a whole number, got 1.5'],
];

const links = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  '//evil.example',
  '/\\evil.example',
  'data:text/html,hello',
  'http://example.org',
];

describe('a document with a mistake is named with its field and what to do', () => {
  test.each([...wrongTimes, ...missing, ...wrongWords])('%s %j', (type, change, line) => {
    expect(problemsOf(withMore({ [type]: change }))).toEqual([line]);
  });

  test.each(links)('a link inside an answer may not be %j', (href) => {
    expect(problemsOf(withMore({ faq: { answer: [paragraph('click', href)] } }))).toEqual([
      `faq "new-faq" → answer.0.markDefs.0.href: expected a link that starts with https:, mailto:, tel: or /, got ${JSON.stringify(href)}`,
    ]);
  });

  test.each(links)('the address of a source may not be %j', (url) => {
    expect(problemsOf(withMore({ source: { url } }))).toEqual([
      `source "new-source" → url: expected a link that starts with https:, mailto:, tel: or /, got ${JSON.stringify(url)}`,
    ]);
  });

  test.each([
    ['mark', { children: [{ _type: 'span', _key: 's', text: 'x', marks: ['underline'] }] }],
    ['style', { style: 'h1' }],
    ['list', { listItem: 'dash' }],
    ['field', { className: 'x' }],
  ])('rich text takes no %s that is not on its list', (_, block) => {
    const problems = problemsOf(withMore({ faq: { answer: [{ ...paragraph('x'), ...block }] } }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^faq "new-faq" → answer\.0/);
  });

  test('rich text takes no type that is not on its list', () => {
    const image = { _type: 'image', _key: 'i' };
    const problems = problemsOf(withMore({ faq: { answer: [image] } }));
    expect(problems).toContain('faq "new-faq" → answer.0._type: expected "block", got "image"');
  });

  test('a document without an id is reported as such', () => {
    expect(problemsOf(withMore({ source: { _id: undefined } }))).toContain(
      'source "without _id" → _id: expected text, got nothing',
    );
  });
});

describe('documents that do not fit together', () => {
  const [first] = content.faq;

  test('a reference to nothing is named with what it points at', () => {
    expect(problemsOf(withMore({ faq: { group: 'group-gone' } }))).toEqual([
      'faq "new-faq" → group: points at faqGroup "group-gone", which is not published',
    ]);
  });

  test('a reference inside a list is named with its place', () => {
    expect(
      problemsOf(withMore({ faq: { sources: [content.source[0]!._id, 'source-gone'] } })),
    ).toEqual([
      'faq "new-faq" → sources.1: points at source "source-gone", which is not published',
    ]);
  });

  test('a reference to a document of another type is named with that type', () => {
    expect(problemsOf(withMore({ faq: { group: first!._id } }))).toEqual([
      `faq "new-faq" → group: points at faqGroup "${first!._id}", which is a faq`,
    ]);
  });

  test('two documents cannot have one address', () => {
    expect(problemsOf(withMore({ faq: { slug: first!.slug } }))).toEqual([
      `faq "new-faq" → slug: "${first!.slug}" is taken by faq "${first!._id}"; choose another`,
    ]);
  });

  test('the same address in another language is another address', () => {
    const spanish = { ...first!, _id: 'faq-es', language: 'es' };
    expect(problemsOf({ ...content, faq: [...content.faq, spanish] })).toEqual([]);
  });

  test.each(['past', 'online', 'in-person', 'feed'])(
    'an event cannot have the address of the list "%s"',
    (slug) => {
      expect(problemsOf(withMore({ event: { slug } }))).toEqual([
        `event "new-event" → slug: "${slug}" is the address of a list: choose another`,
      ]);
    },
  );

  test('an event cannot have the address of the list of a region', () => {
    const { slug } = content.region[0]!;
    expect(problemsOf(withMore({ event: { slug } }))).toEqual([
      `event "new-event" → slug: "${slug}" is the address of a region's list; choose another`,
    ]);
  });

  test('an empty dataset names every document that no page can do without', () => {
    const empty = Object.fromEntries(types.map((type) => [type, []])) as unknown;
    const problems = problemsOf(empty as UncheckedContent);
    const remedy = 'import the starter dataset or publish one in the Studio';
    expect(problems).toContain(`siteSettings: none published; ${remedy}`);
    expect(problems).toContain(`page: none published with key "home"; ${remedy}`);
    expect(problems).toContain(`pressRoom: none published; ${remedy}`);
    expect(problems).toHaveLength(2 + pageKeys.length);
  });

  test('a list that is too short is named with what it needs', () => {
    const siteSettings = content.siteSettings.map((one) => ({ ...one, homeFacts: [] }));
    expect(problemsOf({ ...content, siteSettings })).toEqual([
      `siteSettings "${siteSettings[0]!._id}" → homeFacts: too few: 0, at least 4 are needed`,
    ]);
  });

  test('settings that stand twice are named', () => {
    const [settings] = content.siteSettings;
    const twice = [settings, { ...settings, _id: 'settings-2' }];
    expect(problemsOf({ ...content, siteSettings: twice })).toEqual([
      `siteSettings: one is needed, there are several: "${settings!._id}", "settings-2"; delete the others`,
    ]);
  });
});

describe('many problems', () => {
  test('are all told at once, those of one document and those between documents', () => {
    const problems = problemsOf(
      withMore({
        faq: { question: null, slug: content.faq[0]!.slug },
        event: { startsAt: 'tomorrow', timeZone: 'Mars/Olympus' },
        fact: { source: 'source-gone' },
      }),
    );
    expect(problems.map((line) => line.split(':')[0])).toEqual([
      'faq "new-faq" → question',
      'event "new-event" → startsAt',
      'event "new-event" → timeZone',
      'fact "new-fact" → source',
      'faq "new-faq" → slug',
    ]);
  });

  test('a document with a mistake is still there for those that point at it', () => {
    const unchecked = withMore({ source: { publisher: '' }, fact: { source: 'new-source' } });
    expect(problemsOf(unchecked)).toEqual([
      'source "new-source" → publisher: expected words, got a blank text',
    ]);
  });

  test('are counted in the message, one line each', () => {
    const unchecked = withMore({ faq: { question: null, isLegal: null } });
    expect(() => checkContent(unchecked)).toThrow(
      '2 problems in the content:\n  - faq "new-faq" → question: expected text, got nothing\n  - faq "new-faq" → isLegal: expected yes or no, got nothing',
    );
  });
});

describe('what is allowed', () => {
  test('an event may have no end', () => {
    expect(problemsOf(withMore({ event: { endsAt: null } }))).toEqual([]);
  });

  test.each([
    'https://example.org/a?b=c#d',
    'mailto:a@example.org',
    'tel:+13235550142',
    '/faq/',
    '#top',
  ])('a link may be %s', (href) => {
    expect(problemsOf(withMore({ faq: { answer: [paragraph('click', href)] } }))).toEqual([]);
  });

  test('text may be in any script, and hold one very long word', () => {
    const words = ['👩🏽‍🎬📋', 'مساعدو الإنتاج متحدون', 'a'.repeat(110)];
    expect(words.map((question) => problemsOf(withMore({ faq: { question } })))).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('what GROQ answers null for counts as left out', () => {
    const added = checkContent(withMore({ event: { transit: null } })).event.at(-1);
    expect(added?._id).toBe('new-event');
    expect(added).not.toHaveProperty('transit');
  });
});
