import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { completeForm, jsonPost, nativePost } from '../support/formPost.ts';
import { makeBackend } from '../support/testBackend.ts';

/**
 * Ciphertext is base64, so a piece made of its letters alone would turn up in it by chance.
 * These characters cannot, nor can they in ids, dates or SQL.
 */
const letters = Array.from('äßçñøþżЖщλשלםعカ漢é«»¿¡§~^|€🦺🎬');
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 4, maxLength: 60 })
  .map((all) => all.join(''));

const submission = fc.record({
  name: word,
  reach: fc.tuple(word, word).map(([left, right]) => `${left}@${right}.${right}`),
  note: word,
  bestTime: word,
  studio: word,
  isJson: fc.boolean(),
  isWrong: fc.boolean(),
});

test('no piece of four characters of any answer is in the database, its WAL or the log', async () => {
  const backend = await makeBackend({ rateLimit: { points: 10_000, seconds: 60 } });
  const pieces = new Set<string>();
  await fc.assert(
    fc.asyncProperty(submission, fc.uuid({ version: 4 }), async (sample, _id) => {
      const { isJson, isWrong, ...answers } = sample;
      const region = isWrong ? 'nowhere' : 'los-angeles';
      const fields = { ...completeForm, way: 'email', region, ...answers };
      const request = isJson ? jsonPost({ ...fields, _id }) : nativePost(fields);
      const { status } = await backend.app.request(request);
      expect(status).toBe(isWrong ? 422 : isJson ? 200 : 303);
      for (const text of Object.values(answers)) {
        const characters = Array.from(text);
        for (let i = 0; i + 4 <= characters.length; i += 1) {
          pieces.add(characters.slice(i, i + 4).join(''));
        }
      }
    }),
    { numRuns: 50 },
  );
  // Codes of options are answers too; these are long enough not to arise in base64 by chance.
  for (const code of ['los-angeles', 'office-pa', 'nowhere', 'consentContact']) pieces.add(code);

  const files = readdirSync(backend.folder);
  expect(files).toContain('submissions.sqlite-wal');
  const written = [
    ...files.map((file) => readFileSync(join(backend.folder, file)).toString('utf8')),
    backend.log.join(''),
  ].join('\n');
  expect(written).toContain('-----BEGIN AGE ENCRYPTED FILE-----');
  expect([...pieces].filter((piece) => written.includes(piece))).toEqual([]);
  expect(pieces.size).toBeGreaterThan(500);
});

test('the log holds no address, browser, origin, query or time', async () => {
  const { app, log } = await makeBackend({ clientAddress: () => '192.0.2.77' });
  const headers = { 'User-Agent': 'TellTale/1.0', 'X-Forwarded-For': '192.0.2.77' };
  await app.request(nativePost(completeForm, headers));
  await app.request('/f/join/receipt?t=secret-token', { headers });
  await app.request('/f/somebody@example.com', { headers });
  const allowed = ['level', 'route', 'status', 'ms', 'bytes', 'flag'];
  for (const line of log) {
    const keys = Object.keys(JSON.parse(line) as object);
    expect(keys.filter((key) => !allowed.includes(key))).toEqual([]);
    for (const word of ['192.0.2', 'TellTale', 'secret-token', 'somebody', 'localhost']) {
      expect(line).not.toContain(word);
    }
  }
  expect(log.map((line) => (JSON.parse(line) as { route: string }).route)).toEqual([
    '/f/join',
    '/f/join/receipt',
    'other',
  ]);
});

test('an unexpected error is logged by its place, never by its message', async () => {
  const { app, log } = await makeBackend({
    now: () => {
      throw new Error('Sam Rivera typed this');
    },
  });
  const response = await app.request(jsonPost({ ...completeForm }));
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('Sam Rivera');
  expect(log.join('')).toMatch(/"flag":"Error at nothingInTheClear\.test\.ts:\d+"/);
});
