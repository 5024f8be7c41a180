import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/backend/sqliteStore.ts';
import type { SubmissionStore } from '../../src/backend/store.ts';
import { hashCode, makeCode } from '../../src/forms/receipt.ts';

const opened: { store: SubmissionStore; folder: string }[] = [];

function makeStore(): SubmissionStore {
  const folder = mkdtempSync(join(tmpdir(), 'seats-'));
  const store = openSqliteStore(join(folder, 'submissions.sqlite'));
  opened.push({ store, folder });
  return store;
}

afterEach(async () => {
  for (const { store, folder } of opened.splice(0)) {
    await store.close();
    rmSync(folder, { recursive: true });
  }
});

interface Asked {
  readonly party?: number;
  readonly capacity?: number | undefined;
  readonly event?: string;
  readonly day?: string;
  readonly id?: string;
  readonly received?: string;
}

/** Asks for places and returns the hash of the receipt's code. */
async function ask(store: SubmissionStore, asked: Asked = {}): Promise<string> {
  const { party = 1, event = 'rally', day = '', id = randomUUID() } = asked;
  const capacity = 'capacity' in asked ? asked.capacity : 10;
  const receipt = await hashCode(makeCode());
  await store.append({
    ...{ id, form: 'rsvp', lang: 'en', v: 1, sealed: 'sealed', flag: null, receipt },
    day: asked.received ?? '2026-11-22',
    seat: { event, day, party, capacity },
  });
  return receipt;
}

const isIn = async (store: SubmissionStore, receipt: string) =>
  (await store.seats.find(receipt))?.isIn;

test('of 200 people who ask at once for the last 10 places, 10 get in and the rest wait in order', async () => {
  const store = makeStore();
  await ask(store, { party: 10, capacity: 20 });
  const receipts = await Promise.all(
    Array.from({ length: 200 }, () => ask(store, { capacity: 20 })),
  );
  const rows = await store.list({ form: 'rsvp', limit: 1000, order: 'asc' });
  expect(rows).toHaveLength(201);
  const seats = await Promise.all(receipts.map((receipt) => store.seats.find(receipt)));
  expect(seats.filter((seat) => seat?.isIn)).toHaveLength(10);
  const waiting = seats.filter((seat) => seat?.isIn === false);
  const order = waiting.map((seat) => seat?.ahead.people ?? -1).toSorted((a, b) => a - b);
  expect(order).toEqual(Array.from({ length: 190 }, (_, index) => index));
});

test('a party that does not fit waits, and no smaller one passes it', async () => {
  const store = makeStore();
  const first = await ask(store, { party: 8 });
  const large = await ask(store, { party: 3 });
  const small = await ask(store, { party: 1 });
  expect([await isIn(store, first), await isIn(store, large)]).toEqual([true, false]);
  expect(await store.seats.find(small)).toMatchObject({
    isIn: false,
    ahead: { parties: 1, people: 3 },
  });
});

test('a cancelled place goes to those who wait, in order', async () => {
  const store = makeStore();
  const first = await ask(store, { party: 8 });
  await ask(store, { party: 2 });
  const large = await ask(store, { party: 6 });
  const small = await ask(store, { party: 2 });
  const last = await ask(store, { party: 1 });
  await store.withdraw(first, '2026-11-23');
  await store.seats.settle('rally', '', 10);
  expect(await store.seats.find(first)).toBeUndefined();
  expect([await isIn(store, large), await isIn(store, small)]).toEqual([true, true]);
  expect(await isIn(store, last)).toBe(false);
});

test('a party that becomes smaller keeps its place and makes room', async () => {
  const store = makeStore();
  const first = await ask(store, { party: 9 });
  const next = await ask(store, { party: 4 });
  expect(await store.seats.change(first, 6, 10)).toBe(true);
  expect([await isIn(store, first), await isIn(store, next)]).toEqual([true, true]);
});

test('a party that becomes larger gets no place that others wait for, and keeps its own', async () => {
  const store = makeStore();
  const first = await ask(store, { party: 4 });
  await ask(store, { party: 4 });
  expect(await store.seats.change(first, 6, 10)).toBe(true);
  expect(await store.seats.change(first, 7, 10)).toBe(false);
  await store.seats.change(first, 5, 10);
  await ask(store, { party: 2 });
  expect(await store.seats.change(first, 6, 10)).toBe(false);
  expect(await store.seats.find(first)).toMatchObject({ isIn: true, party: 5 });
});

test('a party in a room that became too small for it may become smaller, if not small enough', async () => {
  const store = makeStore();
  const first = await ask(store, { party: 8 });
  expect(await store.seats.change(first, 9, 5)).toBe(false);
  expect(await store.seats.change(first, 6, 5)).toBe(true);
  expect(await store.seats.find(first)).toMatchObject({ isIn: true, party: 6 });
});

test('who waits for more places than the room has now keeps nobody from becoming larger', async () => {
  const store = makeStore();
  const first = await ask(store, { party: 4 });
  await ask(store, { party: 9 });
  expect(await store.seats.change(first, 5, 8)).toBe(true);
  expect(await store.seats.find(first)).toMatchObject({ isIn: true, party: 5 });
});

test('a party that waits may change its size without losing its turn', async () => {
  const store = makeStore();
  await ask(store, { party: 9 });
  const waiting = await ask(store, { party: 2 });
  const behind = await ask(store, { party: 1 });
  expect(await store.seats.change(waiting, 3, 10)).toBe(true);
  expect(await store.seats.find(behind)).toMatchObject({ ahead: { parties: 1, people: 3 } });
  await store.seats.change(waiting, 1, 10);
  expect([await isIn(store, waiting), await isIn(store, behind)]).toEqual([true, false]);
});

test('more room lets those in who wait; less room puts nobody out, and blocks nobody', async () => {
  const store = makeStore();
  const first = await ask(store, { party: 10 });
  const large = await ask(store, { party: 9 });
  const small = await ask(store, { party: 1 });
  await store.seats.settle('rally', '', 8);
  expect([await isIn(store, first), await isIn(store, large)]).toEqual([true, false]);
  await store.withdraw(first, '2026-11-23');
  await store.seats.settle('rally', '', 8);
  expect([await isIn(store, large), await isIn(store, small)]).toEqual([false, true]);
  await store.seats.settle('rally', '', undefined);
  expect(await isIn(store, large)).toBe(true);
});

test('the same entry sent again takes no second place, whatever it says now', async () => {
  const store = makeStore();
  const id = randomUUID();
  const first = await ask(store, { id, party: 2 });
  const again = await ask(store, { id, party: 5 });
  expect(await store.seats.find(again)).toBeUndefined();
  expect(await store.seats.find(first)).toMatchObject({ party: 2 });
  expect(await store.list({ form: 'rsvp', limit: 10, order: 'asc' })).toHaveLength(1);
});

test('every day of an event that comes again has places of its own', async () => {
  const store = makeStore();
  await ask(store, { party: 10, day: '2026-12-03' });
  const other = await ask(store, { party: 10, day: '2026-12-10' });
  expect(await isIn(store, other)).toBe(true);
});

test('places outlive what organizers have fetched, until the event is over or the promise falls due', async () => {
  const store = makeStore();
  const kept = await ask(store, { party: 9 });
  const over = await ask(store, { event: 'picket' });
  const old = await ask(store, { event: 'town-hall', received: '2026-05-01' });
  const rows = await store.list({ form: 'rsvp', limit: 10, order: 'asc' });
  await store.acknowledge(
    'rsvp',
    rows.map(({ _id }) => _id),
    '2026-11-22',
  );
  await store.eraseAcknowledgedUpTo('2026-11-22');
  expect(await store.list({ form: 'rsvp', limit: 10, order: 'asc' })).toEqual([]);
  expect(await store.seats.eraseOver((event) => event === 'picket')).toBe(1);
  await store.eraseUpTo('2026-05-01');
  const left = await Promise.all([kept, over, old].map((receipt) => store.seats.find(receipt)));
  expect(left.map((seat) => seat?.event)).toEqual(['rally', undefined, undefined]);
});

test('a full disk keeps neither the entry nor its place', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seats-'));
  const store = openSqliteStore(join(folder, 'small.sqlite'), { maxPages: 30 });
  opened.push({ store, folder });
  const receipts: string[] = [];
  const fill = async (): Promise<void> => {
    for (;;) receipts.push(await ask(store, { capacity: undefined }));
  };
  await expect(fill()).rejects.toThrow('disk');
  const rows = await store.list({ form: 'rsvp', limit: 1000, order: 'asc' });
  expect(rows).toHaveLength(receipts.length);
  expect(await store.seats.eraseOver(() => true)).toBe(receipts.length);
});

test('whatever people do, in whatever order, never are more people in than fit', async () => {
  const step = fc.record({
    what: fc.constantFrom('ask', 'ask', 'ask', 'change', 'cancel'),
    party: fc.integer({ min: 1, max: 10 }),
    who: fc.nat(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const store = makeStore();
      const receipts: string[] = [];
      for (const { what, party, who } of steps) {
        const one = receipts[who % Math.max(receipts.length, 1)];
        if (what === 'ask' || one === undefined) receipts.push(await ask(store, { party }));
        else if (what === 'change') await store.seats.change(one, party, 10);
        else {
          await store.withdraw(one, '2026-11-22');
          await store.seats.settle('rally', '', 10);
        }
        const seats = await Promise.all(receipts.map((receipt) => store.seats.find(receipt)));
        const held = seats.filter((seat) => seat !== undefined);
        const people = held.filter((seat) => seat.isIn).reduce((sum, seat) => sum + seat.party, 0);
        expect(people).toBeLessThanOrEqual(10);
        // Whoever is first in line does not fit, else it would be in.
        const first = held.find((seat) => !seat.isIn);
        if (first) expect(people + first.party).toBeGreaterThan(10);
      }
    }),
    { numRuns: 30 },
  );
});
