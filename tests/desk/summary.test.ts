import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { binaryOf } from '../../src/desk/keyFile.ts';
import { shareTallies } from '../../src/desk/hideSmall.ts';
import { normalizeContact } from '../../src/desk/normalizeContact.ts';
import { openRows } from '../../src/desk/openRows.ts';
import { toRow } from '../../src/desk/sealedRow.ts';
import { summarize } from '../../src/desk/summarize.ts';
import { toCallList } from '../../src/desk/toCsv.ts';
import { emptyWork, openWork, sealWork } from '../../src/desk/work.ts';
import type { Work } from '../../src/desk/work.ts';
import { joinForm } from '../../src/forms/definitions/join.ts';
import { sealEntry } from '../support/sealedEntry.ts';

type Sample = Record<string, unknown> & { day?: string };

async function sumUp(samples: readonly Sample[], work: Partial<Work> = {}) {
  const identity = await generateX25519Identity();
  const recipients = [await identityToRecipient(identity)];
  const items = await Promise.all(
    samples.map(({ day, ...input }) => sealEntry(input, recipients, day ? { day } : {})),
  );
  const rows = items.map((item, index) => toRow(item, String(index)));
  return summarize(await openRows(rows, [identity]), joinForm, { ...emptyWork, ...work });
}

const email = (name: string) => ({ way: 'email', reach: `${name}@example.org` });

test.each([
  ['email', ' Ana@Example.ORG ', 'email:ana@example.org'],
  ['phone', '323 555 0142', 'phone:+13235550142'],
  ['phone', '(323) 555-0142 ext. 7', 'phone:+13235550142'],
  ['phone', '1-323-555-0142', 'phone:+13235550142'],
  ['phone', '+44 20 7946 0958', 'phone:+442079460958'],
  ['signal', '@Sam.01', 'signal:sam.01'],
  ['signal', '+1 (323) 555-0142', 'phone:+13235550142'],
])('recognizes the %s contact %j as %s', (way, value, key) => {
  expect(normalizeContact(way, value)).toBe(key);
});

test('one contact is one person, the latest entry counts, and what differs stays visible', async () => {
  const { people } = await sumUp([
    { name: 'Ana', reach: '323-555-0142', region: 'texas', day: '2026-11-20' },
    { name: 'ana', reach: '(323) 555 0142', region: 'chicago', day: '2026-11-22' },
    { name: 'Ben', reach: '323 555 0143', day: '2026-11-21' },
  ]);
  expect(people.map(({ key, answers }) => [key, answers.region])).toEqual([
    ['phone:+13235550142', 'chicago'],
    ['phone:+13235550143', 'chicago'],
  ]);
  expect(people[0]?.conflicts).toEqual([{ field: 'region', values: ['texas', 'chicago'] }]);
  expect(people[0]?.entries).toHaveLength(2);
});

test('counts people by every question with options, by month and by employer', async () => {
  const { tallies } = await sumUp([
    { ...email('a'), matters: ['wages', 'dignity'], studio: 'Big  Studio', day: '2026-10-31' },
    { ...email('b'), matters: 'wages', studio: 'big studio', role: 'art-pa' },
    { ...email('c') },
    { ...email('c'), region: 'texas' },
  ]);
  const counts = (id: string) =>
    tallies.find((tally) => tally.id === id)?.rows.map(({ label, count }) => `${label} ${count}`);
  expect(counts('matters')).toEqual(['Higher wages 2', 'Dignity and respect 1', 'Not said 1']);
  expect(counts('role')).toEqual(['Office PA 2', 'Art PA 1']);
  expect(counts('region')).toEqual(['Chicago area 2', 'Texas 1']);
  expect(counts('received')).toEqual(['2026-10 1', '2026-11 2']);
  expect(counts('employer')).toEqual(['Big Studio 2', 'Not said 1']);
});

test('measures interest and signed cards at each employer, by its corrected name, against every mark', async () => {
  const work = {
    people: {
      'email:a@example.org': { status: 'signed' as const },
      'email:b@example.org': { status: 'signed' as const },
      'email:c@example.org': { status: 'notNow' as const },
      'email:d@example.org': { employer: 'Big Studio' },
    },
    names: { 'bg studio': 'Big Studio' },
    units: { 'big studio': { size: 5, goal: 4 } },
  };
  const { employers } = await sumUp(
    [
      { ...email('a'), studio: 'Big Studio' },
      { ...email('b'), studio: 'BG studio' },
      { ...email('c'), studio: 'big studio' },
      { ...email('d'), studio: '' },
      { ...email('e') },
    ],
    work,
  );
  expect(employers).toEqual([
    {
      key: 'big studio',
      name: 'Big Studio',
      interested: 3,
      signed: 2,
      size: 5,
      goal: 4,
      marks: [
        { kind: 'thirtyPercent', needed: 2, isReachedByInterest: true, isReachedByCards: true },
        { kind: 'majority', needed: 3, isReachedByInterest: true, isReachedByCards: false },
        { kind: 'goal', needed: 4, isReachedByInterest: false, isReachedByCards: false },
      ],
    },
  ]);
});

test.each([
  [10, 3, 6],
  [11, 4, 6],
  [1, 1, 1],
])('of %d people 30 %% are %d and a majority are %d', async (size, thirty, majority) => {
  const { employers } = await sumUp([{ ...email('a'), studio: 'S' }], { units: { s: { size } } });
  expect(employers[0]?.marks.map(({ needed }) => needed)).toEqual([thirty, majority]);
});

test('an employer called like something every object has is only a name', async () => {
  const { employers } = await sumUp([
    { ...email('a'), studio: 'constructor' },
    { ...email('b'), studio: '__proto__' },
  ]);
  expect(employers.map(({ name, interested }) => [name, interested])).toEqual([
    ['__proto__', 1],
    ['constructor', 1],
  ]);
});

const tally = (counts: readonly number[], id = 'region') => ({
  id,
  label: id,
  rows: counts.map((count, index) => ({ value: String(index), label: String(index), count })),
});

test.each([
  [
    [9, 8, 7],
    [9, 8, 7],
  ],
  [
    [9, 2, 3],
    [9, null, null],
  ],
  // One alone would follow from the sum, so would two whose sum is two.
  [
    [9, 8, 4],
    [9, null, null],
  ],
  [
    [9, 8, 1, 1],
    [9, null, null, null],
  ],
  [[3], [null]],
])('of the counts %j only %j leave the desk', (counts, shown) => {
  expect(shareTallies([tally(counts)])[0]?.rows.map(({ count }) => count)).toEqual(shown);
});

test('employers never leave the desk', () => {
  expect(shareTallies([tally([50], 'employer')])).toEqual([]);
});

test('a call list says who, how, when, where and how far, and no cell can run', async () => {
  const work: Work = { ...emptyWork, people: { 'email:a@example.org': { status: 'called' } } };
  const { people } = await sumUp([
    { ...email('a'), name: '=1+1', bestTime: 'Sundays', studio: '@x', note: '-' },
  ]);
  const [header = '', line = ''] = toCallList(people, joinForm, work).split('\r\n');
  expect(header).toContain('Best time to reach you');
  expect(header).toMatch(/Employer,Status$/);
  expect(line).toMatch(/^"'=1\+1",email,a@example\.org,.*"'-".*Sundays,"'@x",called$/);
});

test.each(['=1+1\nand more', '+1', '-1', '@SUM(1)', '＝1+1'])(
  'no cell starts with %j',
  async (note) => {
    const { people } = await sumUp([{ ...email('a'), note }]);
    const csv = toCallList(people, joinForm, emptyWork);
    expect(csv).toContain(`"'${note}`);
  },
);

test('work is saved sealed to every organizer and opens with any of their keys', async () => {
  const identities = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
  const recipients = await Promise.all(identities.map((one) => identityToRecipient(one)));
  const work: Work = {
    ...emptyWork,
    people: { 'email:ana@example.org': { status: 'signed', employer: 'Big Studio' } },
    units: { 'big studio': { size: 40, goal: 30 } },
  };
  const sealed = await sealWork(work, recipients);
  expect(sealed).not.toContain('ana@example.org');
  expect((await sealWork(emptyWork, recipients)).length).toBe(sealed.length);
  for (const identity of identities) {
    expect(await openWork(binaryOf(new TextEncoder().encode(sealed)), [identity])).toMatchObject(
      work,
    );
  }
});
