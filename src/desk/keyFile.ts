import { armor, Decrypter } from 'age-encryption';
import { readIdentities } from '../forms/identities.ts';

/** What a file handed to the desk turned out to be. */
export type FileKind = 'key' | 'protectedKey' | 'sealedFile' | 'export';

/** Tells what a file is by its content: names are chosen by people. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const header = ageHeader(bytes);
  if (header !== undefined) return /^-> scrypt /m.test(header) ? 'protectedKey' : 'sealedFile';
  return /^AGE-SECRET-KEY-/m.test(textOf(bytes)) ? 'key' : 'export';
}

/**
 * Returns the secret keys in an identity file that no passphrase protects.
 * @throws when it holds none.
 */
export function readKeyFile(bytes: Uint8Array, file: string): string[] {
  return readIdentities(textOf(bytes), file);
}

/**
 * Returns the secret keys in an identity file made with `age -p` or `npm run keys`. Takes seconds: a
 * passphrase is meant to be slow to try.
 * @throws when the passphrase is wrong.
 */
export async function unlockKeyFile(
  bytes: Uint8Array,
  passphrase: string,
  file: string,
): Promise<string[]> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  let text: string;
  try {
    text = await decrypter.decrypt(binaryOf(bytes), 'text');
  } catch (cause) {
    throw new Error(`this passphrase does not open ${file}`, { cause });
  }
  return readIdentities(text, file);
}

/** Returns an age file as bytes, whether it came armored or not. */
export function binaryOf(bytes: Uint8Array): Uint8Array {
  return isArmored(bytes) ? armor.decode(textOf(bytes).trim()) : bytes;
}

function ageHeader(bytes: Uint8Array): string | undefined {
  try {
    const start = textOf(binaryOf(bytes).subarray(0, 8192));
    return start.startsWith('age-encryption.org/') ? start : undefined;
  } catch {
    // Damaged armor is no age file; whoever reads it as an export says what is wrong with it.
    return undefined;
  }
}

function isArmored(bytes: Uint8Array): boolean {
  return textOf(bytes.subarray(0, 64)).trimStart().startsWith('-----BEGIN AGE');
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
