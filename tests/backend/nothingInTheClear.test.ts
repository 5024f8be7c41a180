import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { createLog } from '../../src/backend/log.ts';
import { startBackend } from '../../src/backend/startBackend.ts';
import {
  createFormspreeClient,
  createFormspreeSend,
} from '../../src/components/forms/formspreeSend.ts';
import { joinForm } from '../../src/forms/definitions/join.ts';
import { prepareSubmission } from '../../src/forms/sending/prepareSubmission.ts';
import { validate } from '../../src/forms/validate.ts';
import { completeForm, jsonPost, nativePost } from '../support/formPost.ts';
import { startFormspreeHost } from '../support/formspreeHost.ts';
import { makeBackend, readRows } from '../support/testBackend.ts';

/**
 * Characters of two bytes or more that no page, key, id, date or line of SQL of ours has. Four in a
 * row are found nowhere by chance: in armor, base64 has none of them, and in the bytes below the
 * armor one place in 10^13 would do, of ten million. Answers in plain letters are looked for whole:
 * twelve given letters of base64 in a row are one place in 10^21.
 */
const alphabet = 'ßçñøþżЖщλשلםעカ漢🦺🎬';
const leaked = new RegExp(`[${alphabet}]{4,}`, 'u');
const word = fc
  .array(fc.constantFrom(...Array.from(alphabet)), { minLength: 4, maxLength: 60 })
  .map((letters) => letters.join(''));
const plainName = fc.stringMatching(/^[A-Z][a-z]{6,9} [A-Z][a-z]{6,9}$/);

const submission = fc.record({
  answers: fc.record({
    name: fc.tuple(plainName, word).map((parts) => parts.join(' ')),
    reach: fc.tuple(word, word).map(([box, host]) => `${box}@${host}.${host}`),
    note: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join('\n')),
    bestTime: word,
    studio: fc.tuple(word, plainName).map((parts) => parts.join(' ')),
  }),
  isWrong: fc.boolean(),
});

/** Codes of options and names of fields; long enough not to stand in base64 by chance. */
const codes = ['los-angeles', 'office-pa', 'no-such-region', 'consentContact', 'health-insurance'];

/** A text as it stands, and as it reads once every common wrapping is taken off. */
function readings(text: string): string[] {
  return [
    text,
    text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
      Buffer.from(bytes.replaceAll('%', ''), 'hex').toString(),
    ),
    text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    text.replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16))),
    ...Array.from(text.matchAll(/[\w+/-]{24,}(?:(?:\\n|\n)[\w+/]+)*/g), ([base64]) =>
      Buffer.from(base64.replaceAll('\\n', ''), 'base64').toString(),
    ),
  ];
}

/** What could be a plain name, wherever it begins. */
const plainNames = /(?=([A-Z][a-z]{6,9} [A-Z][a-z]{6,9}))/g;

/** Returns what of the answers can be read in a text, one leak of each kind. */
function leaksIn(text: string, answers: readonly Record<string, string>[]): string[] {
  const names = new Set(
    answers.flatMap((one) => Object.values(one).flatMap((answer) => namesIn(answer))),
  );
  return readings(text).flatMap((reading) => [
    ...(leaked.exec(reading) ?? []),
    ...codes.filter((code) => reading.includes(code)),
    ...namesIn(reading).filter((name) => names.has(name)),
  ]);
}

function namesIn(text: string): string[] {
  return Array.from(text.matchAll(plainNames), ([, name = '']) => name);
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

test('a leak would be seen, however it is wrapped', () => {
  const answers = { name: 'Quillon Zephyrine', note: 'ßçñøþżЖщ' };
  const text = JSON.stringify(answers);
  const wrapped = {
    'as it is': text,
    'as a form sends it': new URLSearchParams(answers).toString(),
    'escaped in JSON': text.replace(
      /[^ -~]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    'as references of HTML': text.replace(/[^ -~]/g, (c) => `&#x${c.charCodeAt(0).toString(16)};`),
    'in base64': `{"sealed":"${Buffer.from(text).toString('base64')}"}`,
  };
  for (const [how, leak] of Object.entries(wrapped)) {
    expect(leaksIn(leak, []), how).not.toEqual([]);
    expect(leaksIn(leak.replace('ßçñø', ''), [answers]), how).not.toEqual([]);
  }
  expect(leaksIn('{"flag":"gotcha"}', [answers])).toEqual([]);
});

test('of 500 submissions no four characters of an answer stand in the database, its WAL, a backup, the log, an answer or on the way to Formspree', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clear-'));
  const recipient = await identityToRecipient(await generateX25519Identity());
  const log: string[] = [];
  const backend = await startBackend({
    env: { FORM_RECIPIENTS: recipient },
    port: 0,
    dataDir: join(folder, '.data'),
    loadPage: () => Promise.reject(new Error('there is no built page here')),
    log: createLog({ write: (line) => void log.push(line) }),
    rateLimit: { points: 100_000, seconds: 60 },
  });
  const host = await startFormspreeHost();
  const url = `${backend.url}/f/join`;
  const headers = { Origin: 'http://localhost:4321', Accept: 'text/html' };
  const client = createFormspreeClient();
  const sendToFormspree = createFormspreeSend((data) =>
    client.submitForm('xabcdefg', data, { endpoint: host.url }),
  );
  const sent: Record<string, string>[] = [];

  await fc.assert(
    fc.asyncProperty(submission, async ({ answers, isWrong }) => {
      sent.push(answers);
      const choices = { way: 'email', role: 'office-pa', matters: 'health-insurance' };
      const fields = { ...completeForm, ...choices, region: 'los-angeles', ...answers };
      const post = (region: string) =>
        fetch(url, { method: 'POST', headers, body: new URLSearchParams({ ...fields, region }) });
      // What is wrong goes back to who typed it, with the input, and must stay nowhere else.
      if (isWrong) expect((await post('no-such-region')).status).toBe(422);
      // Without script: the post, and the receipt it leads to.
      const native = await post('los-angeles');
      expect(native.status).toBe(200);
      expect(native.url).toContain('/receipt');
      const seen = [native.url, ...native.headers.values(), await native.text()];
      // With script: sealed before it is sent, to our backend and to Formspree.
      const checked = validate(joinForm, { ...fields, consentContact: true }, 'en');
      if (!checked.ok) throw new Error('a sample is invalid');
      const about = { lang: 'en', recipients: [recipient], now: new Date(), gotcha: '' } as const;
      const { submission } = await prepareSubmission(joinForm, checked.value, about);
      const body = JSON.stringify(submission);
      const type = { Accept: 'application/json', 'Content-Type': 'application/json' };
      const sealed = await fetch(url, { method: 'POST', headers: { ...headers, ...type }, body });
      expect(sealed.status).toBe(200);
      seen.push(body, ...sealed.headers.values(), await sealed.text());
      expect(await sendToFormspree(submission)).toEqual({ kind: 'sent' });
      seen.push(...host.wire.splice(0));
      expect(leaksIn(seen.join('\n'), [answers])).toEqual([]);
    }),
    { numRuns: 500 },
  );

  const backup = join(import.meta.dirname, '../../scripts/backup.ts');
  execFileSync(process.execPath, [backup, '--out', 'backup.sqlite'], { cwd: folder });
  const files = filesBelow(folder);
  expect(files.map((file) => basename(file)).toSorted()).toEqual([
    'backup.sqlite',
    'submissions.sqlite',
    'submissions.sqlite-shm',
    'submissions.sqlite-wal',
  ]);
  expect(readRows(join(folder, 'backup.sqlite'))).toHaveLength(1000);
  for (const file of files) {
    expect(leaksIn(readFileSync(file).toString('utf8'), sent), file).toEqual([]);
  }
  expect(log.length).toBeGreaterThan(1500);
  expect(leaksIn(log.join(''), sent)).toEqual([]);
  await Promise.all([backend.close(), host.close()]);
  rmSync(folder, { recursive: true });
}, 120_000);

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
