import { describe, expect, test } from 'vitest';

import { announcement } from '../../sanity/actions/announcement.ts';
import { badgesOf } from '../../sanity/actions/badges.ts';
import { cancellation } from '../../sanity/actions/cancellation.ts';
import { satelliteOf } from '../../sanity/actions/satellite.ts';
import { attentionLists } from '../../sanity/structure/attention.ts';
import { today } from '../support/starterContent.ts';
import { documents, lakeOverContent, refusedByBuild, refusedByStudio } from './studioSchema.ts';

const rally = documents.find(({ _id }) => _id === 'event-sample-rally')!;

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
      attentionLists.map(async ({ id, filter, params }) => [
        id,
        await client.fetch<number>(`count(*[${filter}])`, params?.(today) ?? {}),
      ]),
    );
    expect(found.filter(([, count]) => count !== 0).map(([id]) => id)).toEqual([
      'samples-published',
    ]);
  });

  test('lists facts, legal answers, rights and steps half a year later', async () => {
    const client = await lakeOverContent();
    const later = attentionLists.filter(({ id }) => id.endsWith('-to-check'));
    for (const { filter, params } of later) {
      const query = `count(*[${filter}])`;
      expect(await client.fetch(query, params?.('2027-06-01') ?? {})).toBeGreaterThan(0);
    }
    expect(later).toHaveLength(4);
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
