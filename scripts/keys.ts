import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { parseArgs } from 'node:util';

import { createPassphraseReader } from '../src/desk/readPassphrase.ts';
import { readKeys } from '../src/desk/deskFiles.ts';
import { checkKeys, makeKey } from './organizerKeys.ts';

const usage = `Makes and checks the age keys that submissions are sealed to.

  npm run keys -- new --out FILE [--plain] [--pq]
      Makes a key. FILE holds the secret half: keep it offline. It is protected by a passphrase, typed twice,
      unless --plain. --pq makes it resist quantum computers; then every key of the list has to be of that kind,
      and opening takes age 1.3 or our desk.
  npm run keys -- check [--key FILE] [PUBLIC-KEY…]
      Checks the list in FORM_RECIPIENTS, or the keys named, and prints each one's fingerprint in words, to be
      compared with the copy on paper. With --key also tells which of them FILE opens.
`;

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      plain: { type: 'boolean' },
      pq: { type: 'boolean' },
      key: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) {
    process.stdout.write(usage);
    if (!values.help) process.exitCode = 1;
    return;
  }
  if (command === 'new') {
    if (values.out === undefined) throw new Error('name the file for the secret half with --out');
    const passphrase = values.plain ? undefined : await askTwice();
    console.log(await makeKey(values.out, { passphrase, isPostQuantum: values.pq === true }));
  } else if (command === 'check') {
    if (existsSync('.env')) loadEnvFile('.env');
    const list = rest.length > 0 ? rest.join(' ') : (process.env.FORM_RECIPIENTS ?? '');
    console.log(await checkKeys(list, values.key ? await readKeys(values.key) : undefined));
  } else {
    throw new Error(`there is no command "${command}": use new or check, see --help`);
  }
}

async function askTwice(): Promise<string> {
  const passphrases = createPassphraseReader();
  try {
    const first = await passphrases.read('Passphrase (five random words are good): ');
    const second = await passphrases.read('The same again: ');
    if (first !== second) throw new Error('the two passphrases differ: start again');
    return first;
  } finally {
    passphrases.close();
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
