import { armor, Decrypter, Encrypter } from 'age-encryption';
import type { SealedRecord } from './sealedRecord.ts';
import { parseRecord } from './sealedRecord.ts';

/** age shows the length of what it seals, so every record is filled up to a step of this many bytes. */
const step = 1024;
/** A card without optional answers nearly fills one step: starting at two, its length does not tell. */
const minimum = 2 * step;

/** Seals a record to every recipient; any one of their keys opens it. Returns armored age text. */
export async function seal(record: SealedRecord, recipients: readonly string[]): Promise<string> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(pad(JSON.stringify(record))));
}

/**
 * Opens sealed text with one identity (`AGE-SECRET-KEY-…`).
 * @throws when the key does not fit, the text was altered, or a record is not what was sealed.
 */
export async function open(sealed: string, identity: string): Promise<SealedRecord> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return parseRecord(await decrypter.decrypt(armor.decode(sealed), 'text'));
}

/** Spaces after JSON change nothing for a reader, so plain `age -d` output stays valid JSON. */
function pad(json: string): Uint8Array {
  const bytes = new TextEncoder().encode(json);
  const size = Math.max(minimum, Math.ceil((bytes.length + 1) / step) * step);
  const padded = new Uint8Array(size).fill(0x20);
  padded.set(bytes);
  padded[padded.length - 1] = 0x0a;
  return padded;
}
