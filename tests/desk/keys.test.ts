import {
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintWords } from '../../src/desk/fingerprintWords.ts';
import { kindOfFile, unlockKeyFile } from '../../src/desk/keyFile.ts';

const program = join(import.meta.dirname, '../../scripts/keys.ts');
const cwd = mkdtempSync(join(tmpdir(), 'keys-'));

function run(args: readonly string[], input = '', env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    ...{ cwd, input, env, encoding: 'utf8' },
  });
  return { status, stdout, stderr };
}

const publicKey = (stdout: string) => /age1\w+/.exec(stdout)?.[0] ?? '';

test('makes a plain key that the age program opens, readable by its owner alone', () => {
  const { status, stdout } = run(['new', '--plain', '--out', 'plain.key']);
  expect(status).toBe(0);
  const file = join(cwd, 'plain.key');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(stdout).not.toContain('AGE-SECRET');
  const sealed = execFileSync('age', ['-r', publicKey(stdout)], { input: 'hello' });
  expect(execFileSync('age', ['-d', '-i', file], { input: sealed }).toString()).toBe('hello');
});

test('makes a key that only its passphrase opens', async () => {
  const passphrase = 'grip truck at dawn again';
  const { status, stdout, stderr } = run(
    ['new', '--out', 'locked.key'],
    `${passphrase}\n${passphrase}\n`,
  );
  expect([status, stderr.includes(passphrase)]).toEqual([0, false]);
  const bytes = readFileSync(join(cwd, 'locked.key'));
  expect(kindOfFile(bytes)).toBe('protectedKey');
  const [identity = ''] = await unlockKeyFile(bytes, passphrase, 'locked.key');
  expect(await identityToRecipient(identity)).toBe(publicKey(stdout));
  await expect(unlockKeyFile(bytes, 'guess', 'locked.key')).rejects.toThrow('locked.key');
});

test('opens a protected key as the age program makes it, armored or not', async () => {
  run(['new', '--plain', '--out', 'for-age.key']);
  for (const flags of ['-p', '-p -a']) {
    const out = join(cwd, `age${flags.length}.key`);
    const typed = `printf 'correct horse\\ncorrect horse\\n'`;
    // age asks on the terminal only, so it gets one.
    execFileSync('sh', [
      '-c',
      `${typed} | script -qec "age ${flags} -o ${out} ${cwd}/for-age.key" /dev/null`,
    ]);
    const bytes = readFileSync(out);
    expect(kindOfFile(bytes)).toBe('protectedKey');
    expect(await unlockKeyFile(bytes, 'correct horse', out)).toHaveLength(1);
  }
});

test.each([
  [['new'], '', '--out'],
  [['new', '--out', 'short.key'], 'short\nshort\n', 'fewer than 12'],
  [['new', '--out', 'differ.key'], 'one passphrase of mine\nanother of mine\n', 'differ'],
  [['open'], '', '"open"'],
  [['check'], '', 'FORM_RECIPIENTS'],
])('%j stops with what to do', (args, input, words) => {
  const { status, stderr } = run(args, input);
  expect([status, stderr]).toEqual([1, expect.stringContaining(words)]);
});

test('never writes over a key', () => {
  writeFileSync(join(cwd, 'mine.key'), 'my only key');
  expect(run(['new', '--plain', '--out', 'mine.key']).stderr).toContain('exists');
  expect(readFileSync(join(cwd, 'mine.key'), 'utf8')).toBe('my only key');
});

test('checks the list of the setting and says which keys are ours', async () => {
  const identity = await generateX25519Identity();
  const mine = await identityToRecipient(identity);
  const other = await identityToRecipient(await generateX25519Identity());
  writeFileSync(join(cwd, 'check.key'), identity);
  const list = { FORM_RECIPIENTS: `${mine},${other}` };
  const { status, stdout } = run(['check', '--key', 'check.key'], '', list);
  expect(status).toBe(0);
  const [first, second] = stdout.split('\n\n');
  expect(first).toContain((await fingerprintWords(mine)).join(' '));
  expect([first, second]).toEqual([
    expect.stringContaining('your key opens it'),
    expect.stringContaining('your key does not open it'),
  ]);
});

test('takes a list of post-quantum keys, and none that mixes the two kinds', async () => {
  const classical = await identityToRecipient(await generateX25519Identity());
  const [one = '', two = ''] = await Promise.all(
    [1, 2].map(async () => identityToRecipient(await generateHybridIdentity())),
  );
  expect(run(['check', one, two]).stdout.match(/post-quantum/g)).toHaveLength(2);
  expect(run(['check', one, classical]).stderr).toContain('one kind only');
  expect(run(['new', '--plain', '--pq', '--out', 'pq.key']).stdout).toContain('age1pq1');
});

test('a fingerprint is eight words that any other program can compute', async () => {
  const words = await fingerprintWords('age1example');
  expect(words).toHaveLength(8);
  expect(new Set(words.map((word) => /^[a-z]{3,8}$/.test(word)))).toEqual(new Set([true]));
  // The first word stands for the first 11 bits of the SHA-256; the list is in alphabetical order.
  const digest = createHash('sha256').update('age1example').digest();
  const { wordlist } = await import('@scure/bip39/wordlists/english.js');
  expect(wordlist.indexOf(words[0]!)).toBe(digest.readUInt16BE(0) >> 5);
  expect(words).not.toEqual(await fingerprintWords('age1examplf'));
});
