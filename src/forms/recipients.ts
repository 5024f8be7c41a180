import { Encrypter } from 'age-encryption';

const howTo =
  'Set FORM_RECIPIENTS to age public keys separated by commas, for example the "public key" line that `age-keygen` prints.';

/**
 * Returns the age public keys in a list separated by commas, spaces or line breaks.
 * @throws when the list is empty, an entry is not a key or stands twice, or kinds are mixed: one
 * classical key among post-quantum ones would take the protection of all of them away.
 */
export function parseRecipients(list: string): string[] {
  const entries = list.split(/[\s,]+/).filter((entry) => entry !== '');
  if (entries.length === 0) throw new Error(`FORM_RECIPIENTS names no key. ${howTo}`);
  for (const [index, entry] of entries.entries()) {
    checkEntry(entry, index);
    if (entries.indexOf(entry) !== index) {
      throw new Error(`FORM_RECIPIENTS names "${shorten(entry)}" twice: remove one of the two.`);
    }
  }
  const postQuantum = entries.filter(isPostQuantum);
  const classical = entries.find((entry) => !isPostQuantum(entry));
  if (postQuantum.length > 0 && classical !== undefined) {
    throw new Error(
      `FORM_RECIPIENTS mixes post-quantum keys with the classical "${shorten(classical)}": ` +
        'use keys of one kind only.',
    );
  }
  return entries;
}

function checkEntry(entry: string, index: number): void {
  if (entry.toUpperCase().startsWith('AGE-SECRET-KEY-')) {
    // Never repeated in the message: it would end up in a log.
    throw new Error(
      `FORM_RECIPIENTS holds a secret key as entry ${index + 1}. Remove it, treat it as exposed, and use the public key (age1…).`,
    );
  }
  try {
    new Encrypter().addRecipient(entry);
  } catch (cause) {
    throw new Error(
      `FORM_RECIPIENTS holds "${shorten(entry)}" as entry ${index + 1}, which is not an age public key. ${howTo}`,
      { cause },
    );
  }
}

function isPostQuantum(recipient: string): boolean {
  return recipient.startsWith('age1pq1') || recipient.startsWith('age1tagpq1');
}

function shorten(entry: string): string {
  return entry.length > 80 ? `${entry.slice(0, 40)}…${entry.slice(-8)}` : entry;
}
