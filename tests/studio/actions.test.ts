import { describe, expect, test } from 'vitest';

import { announcement } from '../../sanity/actions/announcement.ts';
import { badgesOf } from '../../sanity/actions/badges.ts';
import { cancellation } from '../../sanity/actions/cancellation.ts';
import { satelliteOf } from '../../sanity/actions/satellite.ts';
import { attentionLists } from '../../sanity/structure/attention.ts';
import { today } from '../support/starterContent.ts';
import { documents, lakeOverContent, refusedByBuild, refusedByStudio } from './studioSchema.ts';

const rally = documents.find(({ _id }) => _id === 'event-sample-rally')!;
const { image } = documents.find(({ picture }) => picture !== undefined)!['picture'] as {
  image: object;
};

describe('cancelling an event', () => {
  test('keeps its page, says why, and tells calendars', async () => {
    const client = await lakeOverContent();
    const read = async () => (await client.getDocument(rally._id))!;
    const before = await read();
    const apply = async (operations: ReturnType<typeof cancellation>) => {
      for (const one of operations) await client.patch(rally._id, one as never).commit();
    };
    await apply(cancellation('Nobody needs to come.'));
    await apply(announcement((await read()) as never, before as never, { today, key: 'k1' }));
    const after = await read();
    expect(after).toMatchObject({ status: 'cancelled', statusNote: 'Nobody needs to come.' });
    expect(after['sequence']).toBe(Number(before['sequence']) + 1);
    expect(after['slug']).toEqual(before['slug']);
    expect((after['revisions'] as unknown[]).at(-1)).toEqual({
      _type: 'revision',
      _key: 'k1',
      date: today,
      text: 'Cancelled.',
    });
    expect(refusedByBuild(after as never)).toEqual([]);
  });
});

describe('a satellite', () => {
  const satellite = satelliteOf(rally as never, 'new-one') as Record<string, unknown>;

  test('is a draft that points at the main event', () => {
    expect(satellite).toMatchObject({ _id: 'drafts.new-one', parent: { _ref: rally._id } });
    expect(satelliteOf(satellite as never, 'third')).toMatchObject({ parent: { _ref: rally._id } });
  });

  test('keeps what the event is, and drops where and when it is', () => {
    expect(satellite).toMatchObject({ title: rally['title'], summary: rally['summary'] });
    for (const field of ['slug', 'startsAt', 'endsAt', 'place', 'timeZone', 'revisions']) {
      expect(satellite).not.toHaveProperty(field);
    }
  });

  test('cannot be published before place and time are filled in', async () => {
    const problems = await refusedByStudio(satellite as never, await lakeOverContent());
    const fields = problems.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['slug', 'startsAt', 'timeZone', 'place']));
  });
});

describe('what only an editor can put right', () => {
  test.each([
    ['onlineNote', 'Join at https://us02web.zoom.us/j/123', /link to a meeting/],
    ['summary', 'Meeting ID: 812 3456, come early.', /link to a meeting/],
    ['statusNote', 'They said “we are done”.', /Exact words of a person belong in a Quote/],
  ])('refuses %s: %s', async (field, text, message) => {
    const broken = { ...rally, [field]: text };
    const problems = await refusedByStudio(broken, await lakeOverContent());
    expect(problems).toEqual([{ field, message: expect.stringMatching(message) as string }]);
  });

  test('says that clocks skip the hour of an end, not that it comes before the start', async () => {
    const night = { startsAt: '2027-03-14T01:00', endsAt: '2027-03-14T02:30' };
    const problems = await refusedByStudio({ ...rally, ...night }, await lakeOverContent());
    expect(problems).toEqual([
      { field: 'endsAt', message: expect.stringContaining('clocks are put forward') as string },
    ]);
  });

  test('refuses an address that another event has', async () => {
    const twin = { ...rally, _id: 'twin' };
    const problems = await refusedByStudio(twin, await lakeOverContent());
    expect(problems.map(({ field }) => field)).toContain('slug');
  });
});

describe('needs attention', () => {
  test('lists only examples when the starter content was just checked', async () => {
    const client = await lakeOverContent();
    const found = await Promise.all(
      attentionLists(today).map(async ({ id, filter, params = {} }) => [
        id,
        await client.fetch<number>(`count(*[${filter}])`, params as never),
      ]),
    );
    expect(found.filter(([, count]) => count !== 0).map(([id]) => id)).toEqual([
      'samples-published',
    ]);
  });

  test.each<[list: string, id: string, change: object]>([
    ['unreported', 'event-rally-2025-05-04', { sources: undefined }],
    ['samples-published', 'event-rally-2025-05-04', { isSample: true }],
    ['quotes-without-permission', 'quote-aguilar-like-us', { permission: undefined }],
    ['endorsements-without-source', 'endorsement-adam-conover', { sources: undefined }],
    ['logos-without-licence', 'organization-sag-aftra', { logo: { image } }],
    ['facts-to-check', 'fact-union', { reviewedOn: undefined }],
    ['facts-without-date', 'fact-union', { asOf: undefined }],
    ['sources-gone', 'source-thr-2025', { isUnavailable: true }],
    ['releases-without-contact', 'release-new', { _type: 'release' }],
    ['coverage-without-link', 'coverage-new', { _type: 'coverage' }],
    ['law-to-check', 'faq-can-my-employer-punish-me', { isLegal: true, reviewedOn: undefined }],
    ['rights-to-check', 'right-new', { _type: 'right', isLegal: true }],
    ['pictures-without-words', 'page-en-about', { picture: { image } }],
    ['event-pictures-without-words', 'event-rally-2025-05-04', { recapPictures: [{ _key: 'p' }] }],
  ])('lists what it is for: %s', async (list, id, change) => {
    const client = await lakeOverContent();
    const { filter, params = {} } = attentionLists(today).find((one) => one.id === list)!;
    const count = () => client.fetch<number>(`count(*[${filter}])`, params as never);
    const before = await count();
    const stored = await client.getDocument(id);
    await client.createOrReplace({ ...stored, _id: id, ...change } as never);
    expect(await count()).toBeGreaterThan(before);
  });

  test('lists facts, legal answers and rights half a year later', async () => {
    const client = await lakeOverContent();
    const later = attentionLists('2027-06-01').filter(({ id }) => id.endsWith('-to-check'));
    for (const { filter, params = {} } of later) {
      expect(await client.fetch(`count(*[${filter}])`, params as never)).toBeGreaterThan(0);
    }
    expect(later).toHaveLength(3);
  });
});

test.each([
  [{ _type: 'event', status: 'cancelled', startsAt: '2026-01-01T10:00' }, ['Cancelled', 'Past']],
  [{ _type: 'event', startsAt: '2027-01-01T10:00', isSample: true }, ['Example']],
  [{ _type: 'endorsement' }, ['Needs a source']],
  [{ _type: 'quote' }, ['Permission missing']],
  [{ _type: 'fact', reviewedOn: '2026-01-01' }, ['Check it again']],
  [{ _type: 'faq', reviewedOn: '2020-01-01' }, []],
])('marks %o with %o', (document, labels) => {
  expect(badgesOf(document, today).map(({ label }) => label)).toEqual(labels);
});
