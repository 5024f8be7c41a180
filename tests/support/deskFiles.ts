import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { buildDeskPage } from '../../scripts/deskPage.ts';
import { sealEntry } from './sealedEntry.ts';

/** Builds the desk's page and lays out beside it what an organizer would drop on it. */
export async function makeDeskFiles(samples: readonly Record<string, unknown>[]) {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const identity = await generateX25519Identity();
  const recipients = [await identityToRecipient(identity)];
  const page = join(folder, 'desk.html');
  writeFileSync(page, await buildDeskPage(recipients));

  const key = join(folder, 'organizer.key');
  writeFileSync(key, `# an organizer's key\n${identity}\n`);
  const protectedKey = join(folder, 'locked.key');
  const encrypter = new Encrypter();
  encrypter.setPassphrase('grip truck at dawn');
  writeFileSync(protectedKey, await encrypter.encrypt(`${identity}\n`));

  const entries = await Promise.all(samples.map((sample) => sealEntry(sample, recipients)));
  const [first] = entries;
  const damaged = { ...first, _id: '00000000-0000-4000-8000-000000000000' };
  const lines = [...entries, damaged].map((entry) => `${JSON.stringify(entry)}\n`).join('');
  const exported = join(folder, 'export.ndjson');
  writeFileSync(exported, lines);
  return { folder, recipients, url: pathToFileURL(page).href, key, protectedKey, exported };
}
