import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../src/backend/sqliteStore.ts';
import { databaseFile } from '../../src/backend/startBackend.ts';
import { notePerson } from '../../src/desk/editWork.ts';
import { readKeyFile } from '../../src/desk/keyFile.ts';
import { emptyWork, sealWork } from '../../src/desk/work.ts';
import { sealEntry } from '../support/sealedEntry.ts';

const program = join(import.meta.dirname, '../../src/desk/cli.ts');

/** A folder with a key file and a store of sealed entries, as the backend leaves it. */
async function makeDesk(samples: readonly Record<string, unknown>[]) {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const identity = await generateX25519Identity();
  const recipients = [await identityToRecipient(identity)];
  const key = join(folder, 'organizer.key');
  writeFileSync(key, `# an organizer's key\n${identity}\n`);
  const store = openSqliteStore(databaseFile(join(folder, '.data')));
  for (const sample of samples) {
    const { stored, sealedFor, ...input } = sample as {
      stored?: object;
      sealedFor?: readonly string[];
    };
    const { _id: id, sealed } = await sealEntry(input, sealedFor ?? recipients);
    const row = { id, form: 'join', lang: 'en', v: 1, sealed, day: '2026-11-22', flag: null };
    await store.append({ ...row, ...stored });
  }
  return { folder, key, store };
}

function run(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

interface Opened {
  entries: { _id: string; answers: Record<string, unknown>; receivedOn: string }[];
  quarantine: { _id: string; reason: string }[];
}

test('opens every entry of a running store as JSON', async () => {
  const { folder, key } = await makeDesk([{ name: 'Ana' }, { name: 'שם 🎬', matters: ['wages'] }]);
  const { status, stdout, stderr } = run(folder, 'open', '--key', key);
  const { entries, quarantine } = JSON.parse(stdout) as Opened;
  expect(entries.map(({ answers }) => answers.name)).toEqual(['Ana', 'שם 🎬']);
  expect([status, quarantine, entries[0]?.receivedOn]).toEqual([0, [], '2026-11-22']);
  expect(stderr).toContain('2 opened');
});

test('writes CSV in which no cell can run as a formula', async () => {
  const { folder, key } = await makeDesk([
    { name: '=HYPERLINK("http://x")', note: 'two\n"lines"', studio: '@SUM(1)', bestTime: '-1+1' },
    { name: '+1', reach: '+1 323 555 0142', consentNews: 'on' },
  ]);
  const out = join(folder, 'people.csv');
  expect(run(folder, 'open', '--key', key, '--format', 'csv', '--out', out).status).toBe(0);
  expect(statSync(out).mode & 0o777).toBe(0o600);
  const csv = readFileSync(out, 'utf8');
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(csv).toContain(`"two\n""lines"""`);
  for (const cell of [`'@SUM(1)`, `'-1+1`, `"'+1",`, `'+1 323 555 0142`])
    expect(csv).toContain(cell);
  expect(csv.split(/,|\r\n/).filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([]);
  expect(csv.split('\r\n')[0]).toBe(
    '_id,form,submittedOn,receivedOn,lang,flag,name,way,reach,region,role,onShow,lastMonth,matters,note,language,bestTime,studio,consentContact,consentNews,consentTexts',
  );
  expect(csv).toMatch(/yes,yes,no\r\n$/);
});

test('lists apart, with the reason, what does not open or is not what it claims to be', async () => {
  const stranger = await identityToRecipient(await generateX25519Identity());
  const swapped = randomUUID();
  const { folder, key } = await makeDesk([
    { name: 'Good' },
    { sealedFor: [stranger] },
    { stored: { id: swapped } },
    { stored: { form: 'press' } },
  ]);
  const { status, stdout, stderr } = run(folder, 'open', '--key', key);
  const { entries, quarantine } = JSON.parse(stdout) as Opened;
  expect(status).toBe(2);
  expect(entries.map(({ answers }) => answers.name)).toEqual(['Good']);
  expect(quarantine.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('sealed to other keys'),
    expect.stringContaining('swapped or replayed'),
    expect.stringContaining('"join", stored under "press"'),
  ]);
  expect(stderr).toContain(`entry 3 of the store: is sealed as entry`);
});

test('an export opens the same on another machine, a line cut off is named', async () => {
  const { folder, key } = await makeDesk([{ name: 'Ana' }, { name: 'Ben' }]);
  const elsewhere = mkdtempSync(join(tmpdir(), 'desk-'));
  const file = join(elsewhere, 'export.ndjson');
  expect(run(folder, 'export', '--out', file).status).toBe(0);
  const text = readFileSync(file, 'utf8');
  expect(text).not.toContain('Ana');
  const whole = run(elsewhere, 'open', '--key', key, '--in', file);
  expect((JSON.parse(whole.stdout) as Opened).entries).toHaveLength(2);
  writeFileSync(file, text.slice(0, -100));
  const cut = run(elsewhere, 'open', '--key', key, '--in', file);
  expect(cut.status).toBe(2);
  expect(cut.stderr).toMatch(/1 opened, 1 listed apart:\n {2}.*, line 2: cut off/);
});

test('plain age files open with the age program alone', async () => {
  const { folder, key } = await makeDesk([{ name: 'Ana' }]);
  const out = join(folder, 'sealed');
  expect(run(folder, 'export', '--format', 'age', '--out', out).status).toBe(0);
  const [file = ''] = readdirSync(out);
  const clear = execFileSync('age', ['-d', '-i', key, join(out, file)]).toString();
  const record = JSON.parse(clear) as { _id: string; answers: { name: string } };
  expect([`${record._id}.age`, record.answers.name]).toEqual([file, 'Ana']);
});

test('tallies and call lists come from the same people, and what is shared hides few', async () => {
  const samples = Array.from({ length: 6 }, (_, index) => ({ reach: `323 555 010${index}` }));
  const { folder, key } = await makeDesk([...samples, { reach: '323 555 0109', region: 'texas' }]);
  const regionsOf = (stdout: string) => {
    const { tallies } = JSON.parse(stdout) as {
      tallies: { id: string; rows: { value: string; count: number | null }[] }[];
    };
    return tallies
      .find(({ id }) => id === 'region')
      ?.rows.map(({ value, count }) => [value, count]);
  };
  const all = run(folder, 'tally', '--key', key);
  expect(regionsOf(all.stdout)).toEqual([
    ['chicago', 6],
    ['texas', 1],
  ]);
  const shared = run(folder, 'tally', '--key', key, '--share');
  expect(regionsOf(shared.stdout)).toEqual([
    ['chicago', null],
    ['texas', null],
  ]);
  expect(shared.stdout).not.toContain('employer');
  const calls = run(folder, 'calls', '--key', key);
  expect(calls.stdout.trimEnd().split('\r\n')).toHaveLength(1 + 7);
});

test('work that two organizers saved counts together, and what differs is said', async () => {
  const { folder, key } = await makeDesk([{ name: 'Ana', reach: 'ana@x.org', way: 'email' }]);
  const recipient = await identityToRecipient(readKeyFile(readFileSync(key), key)[0] ?? '');
  const save = async (file: string, status: 'called' | 'signed', day: string): Promise<string> => {
    const now = new Date(`${day}T12:00:00Z`);
    const work = notePerson(emptyWork, 'email:ana@x.org', { status }, now);
    writeFileSync(join(folder, file), await sealWork(work, [recipient], now));
    return join(folder, file);
  };
  const newer = await save('newer.age', 'signed', '2026-11-23');
  const older = await save('older.age', 'called', '2026-11-22');
  const args = ['calls', '--key', key, '--work', newer, '--work', older];
  const { status, stdout, stderr } = run(folder, ...args);
  expect(status).toBe(0);
  expect(stdout).toContain('signed');
  expect(stderr).toContain('status is "signed", the newest; noted elsewhere as "called"');
});

test('a key protected by a passphrase opens when the passphrase is piped in', async () => {
  const { folder, key } = await makeDesk([{ name: 'Ana' }]);
  const encrypter = new Encrypter();
  encrypter.setPassphrase('correct horse');
  encrypter.setScryptWorkFactor(12);
  const locked = join(folder, 'locked.age');
  writeFileSync(locked, await encrypter.encrypt(readFileSync(key)));
  const open = (passphrase: string) =>
    spawnSync(process.execPath, [program, 'open', '--key', locked], {
      cwd: folder,
      input: passphrase,
      encoding: 'utf8',
    });
  const right = open('correct horse\n');
  expect((JSON.parse(right.stdout) as Opened).entries).toHaveLength(1);
  expect(right.stdout + right.stderr).not.toContain('correct horse');
  expect(open('wrong\n').stderr).toContain('does not open');
  expect(open('').stderr).toContain('protected by a passphrase');
});

test('an export cannot name a file outside the folder it is written to', async () => {
  const { folder } = await makeDesk([]);
  const file = join(folder, 'export.ndjson');
  const row = { form: 'join', lang: 'en', v: 1, _date: '2026-11-22', flag: null, sealed: 'x' };
  writeFileSync(file, `${JSON.stringify({ _id: '../../evil', ...row })}\n`);
  const result = run(folder, 'export', '--in', file, '--format', 'age', '--out', join(folder, 'o'));
  expect([result.status, readdirSync(join(folder, 'o'))]).toEqual([2, []]);
  expect(result.stderr).toContain('not a UUID');
});

test.each([
  [['open'], '--key FILE'],
  [['open', '--key', 'missing.key'], 'missing.key'],
  [['open', '--key', 'public.key'], 'AGE-SECRET-KEY-1'],
  [['open', '--key', 'locked.key'], 'protected by a passphrase'],
  [['open', '--key', 'organizer.key', '--in', 'missing.ndjson'], 'missing.ndjson'],
  [['open', '--key', 'organizer.key', '--format', 'xls'], '"xls"'],
  [['export'], '--out'],
  [['close'], '"close"'],
  [['open', '--secret', 'x'], '--secret'],
])('%j stops with what to do', async (args, words) => {
  const { folder } = await makeDesk([]);
  writeFileSync(join(folder, 'public.key'), 'age1publickeyonly\n');
  writeFileSync(join(folder, 'locked.key'), '-----BEGIN AGE ENCRYPTED FILE-----\n');
  const { status, stderr } = run(folder, ...args);
  expect(status).toBe(1);
  expect(stderr).toContain(words);
  expect(stderr).not.toContain('    at ');
});

test('without a store it says where it looked, and --help explains every command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const key = join(folder, 'k');
  writeFileSync(key, 'AGE-SECRET-KEY-1X\n');
  expect(run(folder, 'open', '--key', key).stderr).toContain('.data/backend/submissions.sqlite');
  const help = run(folder, '--help');
  expect(help.status).toBe(0);
  for (const word of ['open --key', 'export --out', 'age -d -i']) {
    expect(help.stdout).toContain(word);
  }
});
