import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { createContentClient } from '../src/content/client.ts';
import { readPrivateEvents } from '../src/content/privateEvents.ts';
import { privateEventsFile, privateEventsSchema } from '../src/lib/privateEvents.ts';
import type { Settings } from '../src/lib/settings.ts';

/** Returns the folder beside a built site for what only the form backend may read. */
export const privateFolder = (siteFolder: string): string => `${siteFolder}-private`;

/** Returns what the backend has to know of events, written as the file it reads; drafts never. */
export async function drawPrivateEvents(settings: Settings): Promise<string> {
  const client = createContentClient({ ...settings, CONTENT_PERSPECTIVE: 'published' });
  const events = await readPrivateEvents(client);
  return JSON.stringify(privateEventsSchema.parse({ version: 1, events }));
}

/** Writes the file in one step, so that a running backend never reads half of it. */
export async function writePrivateEvents(siteFolder: string, content: string): Promise<void> {
  const folder = privateFolder(siteFolder);
  const file = join(folder, privateEventsFile);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(`${file}.next`, content, { mode: 0o600 });
  await rename(`${file}.next`, file);
}
