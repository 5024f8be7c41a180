import { expect, test } from 'vitest';

import { findMeetingLinks } from '../../src/content/schemas/meetingLink.ts';
import { clientFor, startTestLake } from '../lake/testLake.ts';
import { paragraph } from '../support/pressDocuments.ts';
import { campaignFile, samplesFile, today } from '../support/starterContent.ts';
import { documents, refusedByBuild, refusedByStudio, studioSchema } from './studioSchema.ts';

const link = 'https://us02web.zoom.us/j/123';
const rally = documents.find(({ _id }) => _id === 'event-sample-rally')!;
const [linked] = paragraph('Join us.').map((block) => ({
  ...block,
  markDefs: [{ _type: 'link', _key: 'l1', href: link }],
}));

interface Node {
  name: string;
  jsonType: string;
  of?: Node[];
  fields?: { name: string; type: Node }[];
}

/** Lists values of a type as the Studio knows it, each with the link in another one of its texts. */
function planted({ name, jsonType, of = [], fields = [] }: Node): unknown[] {
  if (name === 'reference' || name === 'image') return [];
  if (name === 'block') return [...paragraph(`Join at ${link}`), linked];
  if (jsonType === 'string') return [`Join at ${link}`];
  if (jsonType === 'array') return of.flatMap(planted).map((item) => [item]);
  return fields.flatMap((field) =>
    planted(field.type).map((value) => ({ _type: name, [field.name]: value })),
  );
}

const { fields = [] } = studioSchema.get('event') as unknown as Node;

test('the link of a meeting is found in every text of an event but those for people who answered', () => {
  for (const field of fields) {
    const isPrivate = field.name === 'afterRsvp';
    for (const value of planted(field.type)) {
      const found = findMeetingLinks({ [field.name]: value });
      expect([JSON.stringify(value), found]).toEqual([
        JSON.stringify(value),
        isPrivate ? [] : [field.name],
      ]);
    }
  }
  const texts = fields.flatMap(({ name, type }) => planted(type).map(() => name));
  expect(texts).toEqual(expect.arrayContaining(['title', 'place', 'revisions', 'bring', 'recap']));
  expect(texts.length).toBeGreaterThan(40);
});

test('Studio and build refuse it in the same field', async () => {
  const client = clientFor(
    await startTestLake([], { datasetFile: campaignFile, samplesFile, today }),
  );
  const item = { _type: 'runningOrderItem', _key: 'o1', time: '18:00', item: link };
  const places = {
    title: `Town hall ${link}`,
    place: { ...(rally['place'] as object), name: link },
    runningOrder: [item],
    recap: [linked],
  };
  for (const [field, value] of Object.entries(places)) {
    const broken = { ...rally, [field]: value };
    expect(await refusedByStudio(broken, client)).toEqual([
      { field, message: expect.stringContaining('looks like a link to a meeting') as string },
    ]);
    expect(refusedByBuild(broken)).toEqual([field]);
  }
});

test('the link that is given out after an RSVP is found wherever else it stands, whatever its host', () => {
  const afterRsvp = { meetingLink: 'https://meet.example.org/secret-room' };
  expect(findMeetingLinks({ afterRsvp, access: 'Captions in the call.' })).toEqual([]);
  const access = `Captions at ${afterRsvp.meetingLink}`;
  expect(findMeetingLinks({ afterRsvp, access })).toEqual(['access']);
});
