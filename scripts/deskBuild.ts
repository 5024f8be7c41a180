import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadEnvFile } from 'node:process';

import { resolveRecipients } from '../src/backend/localRecipients.ts';
import { buildDeskPage } from './deskPage.ts';

/* Writes dist-desk/desk.html, which seals what it saves to FORM_RECIPIENTS. Never published with the site. */
if (existsSync('.env')) loadEnvFile('.env');
try {
  const { recipients } = await resolveRecipients(process.env, resolve('.data'));
  const page = await buildDeskPage(recipients);
  await mkdir('dist-desk', { recursive: true });
  await writeFile('dist-desk/desk.html', page);
  console.log(`dist-desk/desk.html, ${Math.round(page.length / 1024)} KiB: open it from disk`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
