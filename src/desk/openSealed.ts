import { armor, Decrypter } from 'age-encryption';
import { parseRecord } from '../forms/sealedRecord.ts';
import type { SealedRecord } from '../forms/sealedRecord.ts';

/** Why an entry has to be looked at by hand. */
export type QuarantineKind =
  'malformed' | 'tampered' | 'misaddressed' | 'swapped' | 'replayed' | 'invalid';

/** What is wrong with an entry, in words for an organizer. */
export interface Refusal {
  readonly kind: QuarantineKind;
  readonly reason: string;
}

/** Makes a function that opens sealed text with whichever of the keys fits, or says why it does not. */
export function createOpener(
  identities: readonly string[],
): (sealed: string) => Promise<SealedRecord | Refusal> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return async (sealed) => {
    let bytes: Uint8Array;
    try {
      bytes = armor.decode(sealed);
    } catch (error) {
      return { kind: 'malformed', reason: `is no sealed message: ${wordsOf(error)}` };
    }
    let json: string;
    try {
      json = await decrypter.decrypt(bytes, 'text');
    } catch (error) {
      return wordsOf(error).includes('no identity matched')
        ? { kind: 'misaddressed', reason: 'is sealed to other keys: is one of yours missing?' }
        : { kind: 'tampered', reason: `was altered after it was sealed: ${wordsOf(error)}` };
    }
    try {
      return parseRecord(json);
    } catch (error) {
      return { kind: 'malformed', reason: `opens, but ${wordsOf(error)}` };
    }
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
