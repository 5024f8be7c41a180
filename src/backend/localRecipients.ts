import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIdentities } from '../forms/identities.ts';
import { parseRecipients } from '../forms/recipients.ts';
import { isLoopbackHost } from '../lib/isLoopbackHost.ts';

export interface Recipients {
  readonly recipients: readonly string[];
  /** Where the matching secret key lies, when it is the local development pair. */
  readonly identityFile?: string;
  /** The pair was made just now: say so. */
  readonly isNew?: boolean;
}

/**
 * Returns the keys submissions are sealed to: FORM_RECIPIENTS, or for a site on this machine a
 * local pair.
 * @throws when a public site names none, or the list is malformed.
 */
export async function resolveRecipients(
  env: Readonly<Record<string, string | undefined>>,
  dataDir: string,
): Promise<Recipients> {
  const { FORM_RECIPIENTS: list = '', SITE_URL: siteUrl = '' } = env;
  if (list.trim() !== '') return { recipients: parseRecipients(list) };
  const isLocal =
    siteUrl === '' || (URL.canParse(siteUrl) && isLoopbackHost(new URL(siteUrl).hostname));
  if (isLocal) return localRecipients(dataDir);
  throw new Error(
    `FORM_RECIPIENTS is not set, and SITE_URL is "${siteUrl}": without it nobody could open what people send. ` +
      'Make a key with `age-keygen -o organizer.key`, keep that file offline, and set FORM_RECIPIENTS to its public key.',
  );
}

/** Returns the key pair of this machine, made in `<dataDir>/keys/local.key` on first use. */
export async function localRecipients(dataDir: string): Promise<Required<Recipients>> {
  const folder = join(dataDir, 'keys');
  const identityFile = join(folder, 'local.key');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const isNew = await makeIdentity(folder, identityFile);
  const identity = readIdentities(await readFile(identityFile, 'utf8'), identityFile)[0] ?? '';
  return { recipients: [await identityToRecipient(identity)], identityFile, isNew };
}

/** Several processes may start at once: linking a finished file makes exactly one of them win. */
async function makeIdentity(folder: string, identityFile: string): Promise<boolean> {
  if (await exists(identityFile)) return false;
  const identity = await generateX25519Identity();
  const draft = join(folder, `${randomUUID()}.tmp`);
  const lines = [
    '# Made for development on this machine. Never use it for a public site.',
    `# public key: ${await identityToRecipient(identity)}`,
    identity,
    '',
  ];
  await writeFile(draft, lines.join('\n'), { mode: 0o600 });
  await chmod(draft, 0o600);
  try {
    await link(draft, identityFile);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft);
  }
}

async function exists(file: string): Promise<boolean> {
  return readFile(file).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    },
  );
}
