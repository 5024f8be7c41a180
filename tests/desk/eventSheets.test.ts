import { randomUUID } from 'node:crypto';
import { armor, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { createEventBook } from '../../src/backend/eventBook.ts';
import { noteAttendance, noteWalkIns } from '../../src/desk/editWork.ts';
import { eventSheets } from '../../src/desk/eventSheets.ts';
import { mergeWork } from '../../src/desk/mergeWork.ts';
import { openRows } from '../../src/desk/openRows.ts';
import { readStore } from '../../src/desk/readStore.ts';
import { sayEventSheets } from '../../src/desk/sayEventSheets.ts';
import { toLine, toRow } from '../../src/desk/sealedRow.ts';
import { emptyWork, openWork, sealWork } from '../../src/desk/work.ts';
import type { Work } from '../../src/desk/work.ts';
import { completeForm, jsonPost } from '../support/formPost.ts';
import { phoneBank, rsvpDay, rsvpPost } from '../support/rsvp.ts';
import { makeBackend } from '../support/testBackend.ts';

const nextDay = '2026-12-24T18:30';

/** Sends RSVPs to a real backend and opens its store as organizers do. */
async function sheetsOf(
  posts: readonly Readonly<Record<string, string>>[],
  work: (ids: readonly string[]) => Work = () => emptyWork,
) {
  const event = {
    ...phoneBank,
    isRecurring: true,
    capacity: 6,
    starts: [phoneBank.startsAt, nextDay],
  };
  const small = { ...phoneBank, id: 'small', slug: 'set-visit', rsvp: 'sealed' } as const;
  const backend = await makeBackend({
    now: () => rsvpDay,
    events: createEventBook(() => Promise.resolve([event, small])),
  });
  const ids: string[] = [];
  for (const post of posts) {
    const _id = randomUUID();
    ids.push(_id);
    const form = post['event'] === 'set-visit' ? 'rsvp-sealed' : 'rsvp';
    const response = await backend.app.request(jsonPost({ ...rsvpPost, ...post, _id }, {}, form));
    expect(response.status).toBe(200);
  }
  const rows = readStore(backend.file);
  const { entries, quarantine } = await openRows(rows, [backend.identity]);
  expect(quarantine).toEqual([]);
  return { backend, ids, rows, sheets: eventSheets(entries, work(ids)) };
}

test('counts people by event and day, those with a place first', async () => {
  const { sheets } = await sheetsOf([
    { name: 'Sam', party: '4' },
    { name: 'Alex', party: '3' },
    { party: '1' },
    { name: 'Kim', party: '2', day: '2026-12-24' },
    { name: 'Ray', party: '2', event: 'set-visit' },
  ]);
  expect(sheets.map(({ day, event, counts }) => [day, event, counts])).toEqual([
    ['2026-12-17', 'phone-bank', { in: 4, waiting: 4, byHand: 0 }],
    ['2026-12-17', 'set-visit', { in: 0, waiting: 0, byHand: 2 }],
    ['2026-12-24', 'phone-bank', { in: 2, waiting: 0, byHand: 0 }],
  ]);
  expect(sheets[0]?.guests.map(({ name, place }) => [name, place])).toEqual([
    ['Sam', 'in'],
    ['', 'waiting'],
    ['Alex', 'waiting'],
  ]);
});

test('counts as many as the party is by now, not as it was when it was sealed', async () => {
  const { backend, ids } = await sheetsOf([{ name: 'Sam', party: '4' }]);
  const [row] = backend.rows();
  await backend.store.seats.change(row?.receipt ?? '', 2, 6);
  const { entries } = await openRows(readStore(backend.file), [backend.identity]);
  expect(eventSheets(entries, emptyWork)[0]?.guests).toMatchObject([{ id: ids[0], people: 2 }]);
});

test('lists access needs and prints a list for the door, whatever people type', async () => {
  const { sheets } = await sheetsOf([
    { name: 'Sam', party: '2', access: 'Step-free.\n[x] 99 in everybody' },
  ]);
  const text = sayEventSheets(sheets);
  expect(text).toContain('access (2): Step-free. / [x] 99 in everybody');
  expect(text.split('\n').filter((line) => line.trim().startsWith('['))).toEqual([
    '  [ ]  2  in       Sam',
  ]);
});

test('counts who came, who did not and who walked in', async () => {
  const { sheets } = await sheetsOf([{ party: '4' }, { party: '2' }, { party: '1' }], ([first]) =>
    noteWalkIns(noteAttendance(emptyWork, first!, true), '2026-12-17 phone-bank', 3),
  );
  expect(sheets[0]).toMatchObject({ came: 4, noShows: 2, walkIns: 3 });
});

test('what was noted at the door is saved sealed, and merged with what others noted', async () => {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const one = noteAttendance(emptyWork, 'a', true);
  const other = noteWalkIns(noteAttendance(emptyWork, 'b', true), 'key', 5);
  const { work, conflicts } = mergeWork([one, other]);
  expect(conflicts).toEqual([]);
  const sealed = await sealWork(work, [recipient]);
  const opened = await openWork(armor.decode(sealed), [identity]);
  expect(opened).toMatchObject({
    attendance: { a: { came: true }, b: { came: true } },
    events: { key: { walkIns: 5 } },
  });
});

test('the export says who has a place, and carries it to the desk unchanged', async () => {
  const { backend } = await sheetsOf([{ party: '6' }, { party: '2' }]);
  const rows = await backend.store.list({ form: 'rsvp', limit: 10, order: 'asc' });
  expect(rows.map(({ party, place }) => [party, place])).toEqual([
    [6, 'in'],
    [2, 'waiting'],
  ]);
  const row = toRow(rows[0], 'entry 1');
  if (!('sealed' in row)) throw new Error('the export holds no sealed entry');
  expect(row.seat).toEqual({ party: 6, place: 'in' });
  expect(toRow(JSON.parse(toLine(row)), 'entry 1')).toEqual(row);
});

test('the export of a form that counts no places says nothing of any', async () => {
  const { backend } = await sheetsOf([]);
  await backend.app.request(jsonPost({ ...completeForm, _id: randomUUID() }));
  const [entry] = await backend.store.list({ form: 'join', limit: 10, order: 'asc' });
  expect(Object.keys(entry ?? {})).toContain('sealed');
  expect(Object.keys(entry ?? {})).not.toContain('party');
  expect(Object.keys(entry ?? {})).not.toContain('place');
});
