import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PlainForm } from '../../src/components/forms/PlainForm';
import { ReceiptView } from '../../src/components/forms/ReceiptView';
import { SentView } from '../../src/components/forms/SentView';
import { createEventBook, EventsUnavailable } from '../../src/backend/eventBook.ts';
import { rsvpForm } from '../../src/forms/definitions/rsvp.ts';
import { failureWords } from '../../src/forms/failureWords.ts';
import { hashCode, makeCode } from '../../src/forms/receipt.ts';
import { seal } from '../../src/forms/seal.ts';
import type { SealedRecord } from '../../src/forms/sealedRecord.ts';
import type { PrivateEvent } from '../../src/lib/privateEvents.ts';
import { completeForm, jsonPost, nativePost } from '../support/formPost.ts';
import { phoneBank, rsvpDay, rsvpPost } from '../support/rsvp.ts';
import { makeBackend } from '../support/testBackend.ts';
import type { TestBackend } from '../support/testBackend.ts';

const about = { form: rsvpForm, lang: 'en' } as const;
const { causes } = failureWords('en');

const blankView = renderToStaticMarkup(createElement(SentView));
const pages: Readonly<Record<string, string>> = {
  '/events/phone-bank/rsvp/': renderToStaticMarkup(createElement(PlainForm, about)),
  '/events/rsvp/thanks/':
    `<h1>Thanks</h1><p class="lead"></p>${blankView}` +
    renderToStaticMarkup(createElement(ReceiptView, { ...about, canWithdraw: true })),
  '/events/rsvp/': `<h1>Your RSVP</h1><p class="lead"></p>${blankView}
    <form id="rsvp-change" hidden><input type="hidden" name="code"><select name="party">
    <option value="1">1</option><option value="2">2</option><option value="4">4</option></select></form>`,
};

/** Makes a backend that knows these events. */
async function makeRsvp(...events: Partial<PrivateEvent>[]): Promise<TestBackend> {
  const known = events.map((event) => ({ ...phoneBank, ...event }));
  return makeBackend({
    now: () => rsvpDay,
    events: createEventBook(() => Promise.resolve(known)),
    loadPage: (path) =>
      Promise.resolve(`<!DOCTYPE html><title>T</title><main>${pages[path]!}</main>`),
  });
}

type Fields = Readonly<Record<string, string>>;

const send = ({ app }: TestBackend, fields: Fields = {}, form = 'rsvp') =>
  app.request(nativePost({ ...rsvpPost, ...fields }, {}, form));

/** Every byte of the store, also of what no checkpoint has moved into its main file yet. */
const storedBytes = ({ file }: TestBackend): string =>
  [file, `${file}-wal`].map((one) => readFileSync(one, 'latin1')).join('');

/** Sends an RSVP without script; returns the page after it and the code on it. */
async function confirmed(backend: TestBackend, fields: Fields = {}) {
  const sent = await send(backend, fields);
  expect(sent.status).toBe(303);
  const page = await (await backend.app.request(sent.headers.get('location') ?? '')).text();
  return { page, code: /id="receipt-code">([^<]+)/.exec(page)?.[1] ?? '' };
}

async function status({ app }: TestBackend, fields: Fields): Promise<string> {
  const response = await app.request('/f/rsvp/status', {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams(fields),
  });
  expect(response.status).toBe(200);
  return response.text();
}

/** What a browser that seals by itself sends. */
async function sealedPost(backend: TestBackend, clear: Fields, code = makeCode()) {
  const sealed = await seal({} as SealedRecord, [backend.recipient]);
  const receipt = await hashCode(code);
  return jsonPost({ _id: randomUUID(), sealed, v: 1, lang: 'en', receipt, clear }, {}, 'rsvp');
}

const clear = { event: 'phone-bank', day: '2026-12-17', party: '2' };

test('who answers sees the place, the hour in the event’s zone, and what others do not see', async () => {
  const { page, code } = await confirmed(await makeRsvp({}));
  expect(page).toContain('<h1>You’re in</h1>');
  expect(page).toContain('Places are kept for the 2 of you.');
  expect(page).toContain('Thu 17 Dec 2026, 6:30 PM EST (Eastern Standard Time)');
  expect(page).toContain('Sample Room, 400 Secret Street');
  expect(page).toContain('<a href="https://meet.example.org/secret-room">');
  expect(page).toContain('<a href="/events/phone-bank.ics">');
  expect(page).toContain('<a href="/events/new-york/">What else is on: New York</a>');
  expect(code).toMatch(/^(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}$/);
});

test('a browser that seals by itself is told the same, and only event, day and number are readable', async () => {
  const backend = await makeRsvp({});
  const response = await backend.app.request(await sealedPost(backend, clear));
  const answer = (await response.json()) as { ok: boolean; view: { title: string } };
  expect(answer).toMatchObject({ ok: true, view: { title: 'You’re in' } });
  expect(JSON.stringify(answer)).toContain('400 Secret Street');
  expect(backend.rows()).toMatchObject([{ form: 'rsvp', day: '2026-11-22' }]);
});

test('without script everything else is sealed on arrival', async () => {
  const backend = await makeRsvp({});
  await confirmed(backend, { name: 'Sam Rivera', access: 'A quiet corner', region: 'los-angeles' });
  const bytes = storedBytes(backend);
  // The search sees what is there in the clear: the event's id.
  expect(bytes).toContain(phoneBank.id);
  for (const secret of ['Sam Rivera', 'A quiet corner', 'los-angeles']) {
    expect(bytes).not.toContain(secret);
  }
  const [record] = await backend.records();
  expect(record?.answers).toMatchObject({ event: 'phone-bank', party: '2', name: 'Sam Rivera' });
});

test('who waits sees the turn and the rule, but no private details until there is a place', async () => {
  const backend = await makeRsvp({});
  const first = await confirmed(backend, { party: '9' });
  const { page, code } = await confirmed(backend);
  expect(page).toContain('<h1>You’re on the waiting list</h1>');
  expect(page).toContain('You are first in line.');
  expect(page).toContain('nobody passes');
  expect(page).not.toContain('Secret');
  expect(await status(backend, { code })).not.toContain('Secret');
  await status(backend, { code: first.code, do: 'cancel' });
  const later = await status(backend, { code });
  expect(later).toContain('<h1>You’re in</h1>');
  expect(later).toContain('400 Secret Street');
});

test('the code shows the place again, and changes how many come', async () => {
  const backend = await makeRsvp({});
  const { code } = await confirmed(backend);
  const shown = await status(backend, { code: code.toLowerCase() });
  expect(shown).toContain('400 Secret Street');
  expect(shown).toMatch(/<form id="rsvp-change"><input type="hidden" name="code" value="/);
  expect(shown).toContain('<option value="2" selected="">');
  const changed = await status(backend, { code, do: 'change', party: '4' });
  expect(changed).toContain('Places are kept for the 4 of you.');
  expect(await status(backend, { code, do: 'change', party: '40' })).toContain(
    'Choose a number from 1 to 10',
  );
  await confirmed(backend, { party: '6' });
  const refused = await status(backend, { code, do: 'change', party: '5' });
  expect(refused).toContain('There is no room for 5 people');
  expect(refused).toContain('Places are kept for the 4 of you.');
});

test('a cancelled RSVP is erased, and its code is as good as none', async () => {
  const backend = await makeRsvp({});
  const { code } = await confirmed(backend);
  expect(await status(backend, { code, do: 'cancel' })).toContain('Your RSVP is cancelled');
  expect(backend.rows()).toEqual([]);
  const answers = [];
  for (const tried of [code, makeCode(), 'nonsense', '']) {
    answers.push(await status(backend, { code: tried }));
    answers.push(await status(backend, { code: tried, do: 'cancel' }));
  }
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain('Nothing for this code');
});

test('the page to withdraw any form frees the places as well', async () => {
  const backend = await makeRsvp({});
  const { code } = await confirmed(backend, { party: '10' });
  const waiting = await confirmed(backend, { party: '1' });
  await backend.app.request('/f/join/withdraw', {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams({ code }),
  });
  const seat = await backend.store.seats.find(await hashCode(waiting.code));
  expect(seat?.isIn).toBe(true);
});

test('neither codes nor private details get into the log or an address', async () => {
  const backend = await makeRsvp({});
  const sent = await send(backend);
  const { code } = await confirmed(backend);
  await status(backend, { code });
  const said = [...backend.log, sent.headers.get('location')].join('');
  expect(said).not.toContain(code);
  expect(said).not.toMatch(/Secret|secret-room|phone-bank/);
  expect(said).toContain('/f/rsvp/status');
});

test('sent three times in a row it is one RSVP with one code', async () => {
  const backend = await makeRsvp({});
  const all = [await confirmed(backend), await confirmed(backend), await confirmed(backend)];
  expect(new Set(all.map(({ code }) => code)).size).toBe(1);
  expect(backend.rows()).toHaveLength(1);
  const seat = await backend.store.seats.find(await hashCode(all[0]!.code));
  expect(seat).toMatchObject({ party: 2, isIn: true });
});

test('somebody else’s code takes no place under another name', async () => {
  const backend = await makeRsvp({});
  const code = makeCode();
  await backend.app.request(await sealedPost(backend, clear, code));
  await backend.app.request(await sealedPost(backend, { ...clear, party: '8' }, code));
  expect(await backend.store.seats.find(await hashCode(code))).toMatchObject({ party: 2 });
  expect(backend.rows()).toHaveLength(1);
});

const refusals: readonly [string, Partial<PrivateEvent>, Fields, string][] = [
  ['an unknown event', {}, { event: 'nothing' }, causes.eventUnknown],
  ['a cancelled event', { status: 'cancelled' }, {}, causes.eventCancelled],
  ['an event without RSVP', { rsvp: 'none' }, {}, causes.eventClosed],
  ['an event that answers by hand', { rsvp: 'sealed' }, {}, causes.eventClosed],
  ['a day it is not on', {}, { day: '2026-12-18' }, causes.eventMoved],
  ['more people than places', { capacity: 1 }, {}, causes.eventTooSmall],
  [
    'an event that is over',
    { startsAt: '2026-11-20T18:30', endsAt: undefined, starts: ['2026-11-20T18:30'] },
    { day: '2026-11-20' },
    causes.eventOver,
  ],
  [
    'an event a year away',
    { startsAt: '2027-11-20T18:30', endsAt: undefined, starts: ['2027-11-20T18:30'] },
    { day: '2027-11-20' },
    causes.eventFar,
  ],
];

test.each(refusals)(
  'refuses an RSVP to %s and says why, with or without script',
  async (...row) => {
    const [, event, fields, why] = row;
    const backend = await makeRsvp(event);
    const plain = await send(backend, fields);
    expect([plain.status, await plain.text()]).toEqual([409, expect.stringContaining(why)]);
    const scripted = await backend.app.request(await sealedPost(backend, { ...clear, ...fields }));
    expect([scripted.status, await scripted.json()]).toMatchObject([409, { error: why }]);
    expect(backend.rows()).toEqual([]);
  },
);

test('a refused RSVP gets the page of its event back with what was typed', async () => {
  const backend = await makeRsvp({ capacity: 1 });
  const page = await (await send(backend, { name: 'Sam Rivera' })).text();
  expect(page).toContain('value="Sam Rivera"');
});

const impossible: readonly Fields[] = [
  ...['0', '11', '-1', '2.5', 'all'].map((party) => ({ party })),
  ...[{ event: '../../join' }, { event: 'a'.repeat(200) }, { day: 'tomorrow' }],
];

test.each(impossible)('refuses what no form of ours offers: %o', async (fields) => {
  const backend = await makeRsvp({});
  expect((await send(backend, fields)).status).toBe(422);
  const scripted = await sealedPost(backend, { ...clear, ...fields });
  expect((await backend.app.request(scripted)).status).toBe(422);
  expect(backend.rows()).toEqual([]);
});

test('a day of an event that comes again has places of its own', async () => {
  const starts = ['2026-12-17T18:30', '2026-12-24T18:30'];
  const backend = await makeRsvp({ isRecurring: true, starts, capacity: 2 });
  await confirmed(backend);
  const { page } = await confirmed(backend, { day: '2026-12-24' });
  expect(page).toContain('Thu 24 Dec 2026, 6:30 PM EST');
  expect(page).toContain('You’re in');
});

test('who has a place learns from the code that the event is cancelled or was moved', async () => {
  const event: PrivateEvent[] = [phoneBank];
  const backend = await makeBackend({
    now: () => rsvpDay,
    events: createEventBook(() => Promise.resolve(event)),
    loadPage: (path) => Promise.resolve(`<!DOCTYPE html><main>${pages[path]!}</main>`),
  });
  const { code } = await confirmed(backend);
  const day = '2026-12-19T18:30';
  event[0] = {
    ...phoneBank,
    status: 'moved',
    statusNote: 'Two days later.',
    startsAt: day,
    starts: [day],
  };
  const moved = await status(backend, { code });
  expect(moved).toContain('Sat 19 Dec 2026');
  expect(moved).toContain('Two days later.');
  event[0] = { ...phoneBank, status: 'cancelled', statusNote: 'Called off.' };
  const cancelled = await status(backend, { code });
  expect(cancelled).toContain('This event is cancelled');
  expect(cancelled).not.toContain('Secret');
});

test('an RSVP that organizers answer by hand is sealed whole and takes no place', async () => {
  const backend = await makeRsvp({ rsvp: 'sealed', capacity: undefined });
  const sent = await send(backend, {}, 'rsvp-sealed');
  expect(sent.status).toBe(303);
  expect(sent.headers.get('location')).not.toContain('phone-bank');
  const [row] = backend.rows();
  expect(row?.form).toBe('rsvp-sealed');
  expect(await backend.store.seats.find(row?.receipt ?? '')).toBeUndefined();
  const bytes = storedBytes(backend);
  expect(bytes).toContain('rsvp-sealed');
  expect(bytes).not.toContain('phone-bank');
  const unknown = await send(backend, { event: 'nothing' }, 'rsvp-sealed');
  expect(unknown.status).toBe(409);
});

test('without events RSVPs are asked to come back, and other forms are taken', async () => {
  const backend = await makeBackend({ now: () => rsvpDay });
  const response = await send(backend);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '300']);
  expect(await response.text()).toContain(causes.noEvents);
  expect(backend.log.join('')).toContain('"flag":"no events"');
  expect((await backend.app.request(nativePost(completeForm))).status).toBe(303);
  expect(backend.rows().map(({ form }) => form)).toEqual(['join']);
});

test('an RSVP can be cancelled also when nothing is known of its event any more', async () => {
  let read = (): Promise<PrivateEvent[]> => Promise.resolve([phoneBank]);
  const backend = await makeBackend({
    now: () => rsvpDay,
    events: createEventBook(() => read()),
    loadPage: (path) => Promise.resolve(`<!DOCTYPE html><main>${pages[path]!}</main>`),
  });
  const { code } = await confirmed(backend);
  const other = await confirmed(backend, { party: '3' });
  read = () => Promise.resolve([]);
  expect(await status(backend, { code })).toContain('Nothing for this code');
  expect(await status(backend, { code, do: 'cancel' })).toContain('Your RSVP is cancelled');
  read = () => Promise.reject(new EventsUnavailable('no file'));
  const again = await status(backend, { code: other.code, do: 'cancel' });
  expect(again).toContain('Your RSVP is cancelled');
  expect(backend.rows()).toEqual([]);
});

test('who sends the very same from another network has a place and a code of their own', async () => {
  const addresses = ['192.0.2.1', '198.51.100.1'];
  const backend = await makeBackend({
    now: () => rsvpDay,
    events: createEventBook(() => Promise.resolve([phoneBank])),
    clientAddress: (c) => c.req.header('x-forwarded-for'),
    loadPage: (path) => Promise.resolve(`<!DOCTYPE html><main>${pages[path]!}</main>`),
  });
  const codes = [];
  for (const address of [...addresses, ...addresses]) {
    const post = nativePost(rsvpPost, { 'X-Forwarded-For': address }, 'rsvp');
    const sent = await backend.app.request(post);
    const page = await (await backend.app.request(sent.headers.get('location') ?? '')).text();
    codes.push(/id="receipt-code">([^<]+)/.exec(page)?.[1]);
  }
  expect(codes.slice(0, 2)).toEqual(codes.slice(2));
  expect(new Set(codes).size).toBe(2);
  expect(backend.rows()).toHaveLength(2);
});

test('who cancels and answers once more in the same words has a place again', async () => {
  const backend = await makeRsvp({});
  const { code } = await confirmed(backend);
  await status(backend, { code, do: 'cancel' });
  const again = await confirmed(backend);
  expect(again.page).toContain('<h1>You’re in</h1>');
  expect(again.code).not.toBe(code);
});

test('without a built page the same is said on a plain one, links included', async () => {
  const backend = await makeBackend({
    now: () => rsvpDay,
    events: createEventBook(() => Promise.resolve([phoneBank])),
  });
  const code = makeCode();
  await backend.app.request(await sealedPost(backend, clear, code));
  const plain = await status(backend, { code, do: 'change', party: '10' });
  expect(plain).toContain('Places are kept for the 10 of you.');
  expect(plain).toContain('<a href="/events/phone-bank.ics">Calendar file (.ics)</a>');
  const refused = await status(backend, { code, do: 'change', party: '40' });
  expect(refused).toContain('Choose a number from 1 to 10');
});

test('of 200 people who answer at once for the last 10 places, 10 get in and the rest wait in order', async () => {
  const backend = await makeBackend({
    now: () => rsvpDay,
    events: createEventBook(() => Promise.resolve([phoneBank])),
    rateLimit: { points: 1000, seconds: 60 },
  });
  const codes = Array.from({ length: 200 }, () => makeCode());
  const posts = await Promise.all(
    codes.map((code) => sealedPost(backend, { ...clear, party: '1' }, code)),
  );
  const answers = await Promise.all(posts.map(async (post) => backend.app.request(post)));
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
  const seats = await Promise.all(
    codes.map(async (code) => backend.store.seats.find(await hashCode(code))),
  );
  expect(seats.filter((seat) => seat?.isIn)).toHaveLength(10);
  const waiting = seats.filter((seat) => seat?.isIn === false);
  expect(new Set(waiting.map((seat) => seat?.ahead.people)).size).toBe(190);
});
