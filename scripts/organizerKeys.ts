import {
  armor,
  Encrypter,
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { writeFile } from 'node:fs/promises';

import { fingerprintWords } from '../src/desk/fingerprintWords.ts';
import { parseRecipients } from '../src/forms/recipients.ts';

interface NewKey {
  /** None leaves the file readable by whoever gets it. */
  readonly passphrase: string | undefined;
  readonly isPostQuantum: boolean;
}

/** Shorter ones can be tried out by whoever finds the file. */
const minPassphrase = 12;

/**
 * Makes an identity file that our desk and the age program open.
 * @returns what to print: the public key and its fingerprint, never the secret half.
 * @throws when the file exists: it may be somebody's only key.
 */
export async function makeKey(
  file: string,
  { passphrase, isPostQuantum }: NewKey,
): Promise<string> {
  if (passphrase !== undefined && passphrase.length < minPassphrase) {
    throw new Error(
      `the passphrase has fewer than ${minPassphrase} characters: use five random words`,
    );
  }
  const identity = await (isPostQuantum ? generateHybridIdentity() : generateX25519Identity());
  const recipient = await identityToRecipient(identity);
  const text = `# public key: ${recipient}\n${identity}\n`;
  const content = passphrase === undefined ? text : await protect(text, passphrase);
  await writeFile(file, content, { mode: 0o600, flag: 'wx' }).catch((cause: unknown) => {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    if (isThere) throw new Error(`${file} exists: name a new file with --out`, { cause });
    throw cause;
  });
  return [`secret half: ${file}`, ...(await describe(recipient))].join('\n');
}

/**
 * Checks a list of public keys as the site's build does.
 * @returns one block for each, with its fingerprint and whether the given identities open it.
 * @throws when the list is empty, malformed, or mixes classical and post-quantum keys.
 */
export async function checkKeys(list: string, identities?: readonly string[]): Promise<string> {
  const ours = identities && (await Promise.all(identities.map((one) => identityToRecipient(one))));
  const blocks = await Promise.all(
    parseRecipients(list).map(async (recipient) => [
      ...(await describe(recipient)),
      ...(ours ? [`  your key ${ours.includes(recipient) ? 'opens' : 'does not open'} it`] : []),
    ]),
  );
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

async function describe(recipient: string): Promise<string[]> {
  const kind = recipient.startsWith('age1pq1') ? 'post-quantum' : 'classical';
  const words = await fingerprintWords(recipient);
  return [`public key (${kind}): ${recipient}`, `  fingerprint: ${words.join(' ')}`];
}

async function protect(text: string, passphrase: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return armor.encode(await encrypter.encrypt(text));
}
