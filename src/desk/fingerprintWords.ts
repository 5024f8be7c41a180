import { wordlist } from '@scure/bip39/wordlists/english.js';

const wordCount = 8;
const bitsPerWord = 11;

/**
 * Returns a public key's fingerprint as eight words to be read aloud or kept on paper: the first 88 bits
 * of its SHA-256, in the BIP 39 word list. Nobody can make another key with the same words.
 */
export async function fingerprintWords(recipient: string): Promise<string[]> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(recipient));
  const bits = Array.from(new Uint8Array(digest), (byte) => byte.toString(2).padStart(8, '0')).join(
    '',
  );
  return Array.from({ length: wordCount }, (_, index) => {
    const start = index * bitsPerWord;
    return wordlist[Number.parseInt(bits.slice(start, start + bitsPerWord), 2)] ?? '';
  });
}
