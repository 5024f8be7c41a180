/**
 * Returns the secret keys in an age identity file.
 * @throws when there is none, or the file is itself sealed with a passphrase.
 */
export function readIdentities(text: string, file: string): string[] {
  if (text.startsWith('-----BEGIN AGE') || text.startsWith('age-encryption.org/')) {
    throw new Error(
      `${file} is protected by a passphrase: open it first with \`age -d ${file} > plain.key\`, and delete plain.key afterwards`,
    );
  }
  const keys = text.split(/\r?\n/).filter((line) => /^AGE-SECRET-KEY-(?:PQ-)?1/.test(line.trim()));
  if (keys.length === 0) {
    throw new Error(`${file} holds no age identity: a line starting with AGE-SECRET-KEY-1`);
  }
  return keys.map((line) => line.trim());
}
