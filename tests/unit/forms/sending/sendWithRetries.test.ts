import { afterEach, expect, test } from 'vitest';
import { createFetchSend, readRetryAfter } from '../../../../src/forms/sending/createFetchSend.ts';
import { sendWithRetries } from '../../../../src/forms/sending/sendWithRetries.ts';
import type { Progress, Surroundings } from '../../../../src/forms/sending/sendWithRetries.ts';
import type { SealedSubmission } from '../../../../src/forms/sending/transport.ts';
import { answer, drop, hang, startFlakyServer, take } from '../../../support/flakyServer.ts';
import type { FlakyServer, Treatment } from '../../../support/flakyServer.ts';

const submission: SealedSubmission = {
  ...{ _id: '0d9a7c0e-6f2f-4c7e-9a53-0c6a1de0a111', sealed: 'sealed text', lang: 'en', v: 1 },
  receipt: 'a'.repeat(64),
};
const html = answer(502, '<h1>Bad gateway</h1>', { 'Content-Type': 'text/html' });
const busyFor = (seconds: string) => answer(503, '{}', { 'Retry-After': seconds });

let server: FlakyServer | undefined;
afterEach(async () => {
  await server?.close();
});

/** Sends to a real server; pauses are noted instead of waited for. */
async function send(treatments: Treatment[], around: Partial<Surroundings> = {}, timeout = 5000) {
  server = await startFlakyServer(...treatments);
  const told: Progress[] = [];
  const pauses: number[] = [];
  const result = await sendWithRetries(
    createFetchSend(`${server.url}/f/join`, timeout),
    submission,
    (progress) => told.push(progress),
    {
      isOnline: () => true,
      online: () => Promise.resolve(),
      pause: (ms) => {
        pauses.push(ms);
        return Promise.resolve();
      },
      random: () => 0,
      ...around,
    },
  );
  return { result, told, pauses, bodies: server.bodies };
}

const sent = { kind: 'sent', deleteBy: '2027-05-21' };

test('what arrives at once is sent once', async () => {
  const { result, told, bodies } = await send([take]);
  expect([result, bodies.length]).toEqual([sent, 1]);
  expect(told).toEqual([{ kind: 'sending' }]);
});

test('after two dropped connections it arrives, each time with the same bytes and id', async () => {
  const { result, bodies, pauses } = await send([drop, drop, take]);
  expect(result).toEqual(sent);
  expect(new Set(bodies).size).toBe(1);
  expect(JSON.parse(bodies[0]!)).toEqual(submission);
  expect(pauses).toEqual([500, 1000]);
});

test.each([
  ['a dropped connection', drop],
  ['a gateway’s HTML page', html],
  ['408', answer(408, '')],
  ['429', answer(429, '{}')],
  ['503', answer(503, '{}')],
  ['504', answer(504, '')],
  ['a login page of somebody’s Wi-Fi', answer(200, '<form>', { 'Content-Type': 'text/html' })],
  ['JSON that is not ours', answer(200, '{"hello":1}')],
  ['JSON cut off', answer(200, '{"ok":tr')],
])('after %s it is tried again', async (_name, treatment) => {
  const { result, bodies } = await send([treatment, take]);
  expect([result, bodies.length]).toEqual([sent, 2]);
});

test.each([400, 403, 404, 413, 415, 422, 500, 501])(
  'after %s it is not: nothing would change',
  async (status) => {
    const { result, bodies } = await send([answer(status, '{"error":"no"}'), take]);
    expect([result, bodies.length]).toEqual([{ kind: 'refused' }, 1]);
  },
);

test('it gives up after four tries, each pause twice the one before', async () => {
  const { result, bodies, pauses } = await send([drop]);
  expect([result, bodies.length]).toEqual([{ kind: 'gaveUp' }, 4]);
  expect(pauses).toEqual([500, 1000, 2000]);
});

test('pauses vary by up to half, so that a crew does not send in step', async () => {
  const { pauses } = await send([drop], { random: () => 1 });
  expect(pauses).toEqual([750, 1500, 3000]);
});

test('the time a server asks for is kept, but never more than half a minute', async () => {
  const { pauses, told } = await send([busyFor('7'), busyFor('3600'), take]);
  expect(pauses).toEqual([7000, 30_000]);
  expect(told[1]).toEqual({ kind: 'waiting', why: 'busy', ms: 7000 });
});

test('a server that never answers, or stops in the middle, costs one try', async () => {
  const half: Treatment = (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"ok":');
  };
  const { result, bodies } = await send([hang, half, take], {}, 300);
  expect([result, bodies.length]).toEqual([sent, 3]);
});

test('without a network nothing is sent until it is back, and no try is lost', async () => {
  let isUp = false;
  const { result, told, bodies } = await send([take], {
    isOnline: () => isUp,
    online: () => {
      isUp = true;
      return Promise.resolve();
    },
  });
  expect([result, bodies.length]).toEqual([sent, 1]);
  expect(told.map(({ kind }) => kind)).toEqual(['offline', 'sending']);
});

test('a network that goes away while sending costs no try either', async () => {
  // Up before each of six tries and gone after it.
  const ups = Array.from({ length: 6 }, () => [true, false]).flat();
  const drops = Array.from({ length: 6 }, () => drop);
  const { result, bodies } = await send([...drops, take], { isOnline: () => ups.shift() ?? true });
  expect([result, bodies.length]).toEqual([sent, 7]);
});

test.each([
  ['7', 7000],
  ['0', 0],
  ['-3', 0],
  ['Sun, 22 Nov 2026 10:00:05 GMT', 5000],
  ['Sun, 22 Nov 2025 10:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
])('Retry-After %s means %s milliseconds', (header, ms) => {
  expect(readRetryAfter(header, Date.parse('2026-11-22T10:00:00Z'))).toBe(ms);
});
