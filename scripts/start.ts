import { dev } from 'astro';

import { startLake } from '../sanity/lake/startLake.ts';
import { studioRoutes } from '../sanity/lake/studioRoutes.ts';
import { EventsUnavailable } from '../src/backend/eventBook.ts';
import { startBackend } from '../src/backend/startBackend.ts';
import { createContentClient } from '../src/content/client.ts';
import { readPrivateEvents } from '../src/content/privateEvents.ts';
import type { PrivateEvent } from '../src/lib/privateEvents.ts';
import { readSettings, type Settings } from '../src/lib/settings.ts';
import { banner } from './banner.ts';
import { installStudio } from './installStudio.ts';
import { startStudio } from './startStudio.ts';
import { stopOnSignal } from './stopOnSignal.ts';

/** Astro names the port that is taken, but not the setting that moves it. */
async function startSite(port: number) {
  try {
    return await dev({ logLevel: 'warn' });
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('already in use'))) throw error;
    throw new Error(`port ${port} is taken: stop what uses it, or set PORT to another one`, {
      cause: error,
    });
  }
}

/** In development the backend learns of events from the content itself; answers of two seconds ago do. */
function readEventsFromContent(settings: Settings): () => Promise<readonly PrivateEvent[]> {
  const client = createContentClient({ ...settings, CONTENT_PERSPECTIVE: 'published' });
  let known: { until: number; events: Promise<readonly PrivateEvent[]> } | undefined;
  return () => {
    if (known === undefined || known.until < Date.now()) {
      const events = readPrivateEvents(client).catch((error: unknown) => {
        known = undefined;
        throw new EventsUnavailable('the content cannot be read', { cause: error });
      });
      known = { until: Date.now() + 2000, events };
    }
    return known.events;
  };
}

/** The site is worth starting without the Studio: without a network it cannot be installed. */
function hasStudio(): boolean {
  try {
    installStudio();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** Starts everything on embedded defaults: content, Studio, form backend and the site, edits live. */
async function start(): Promise<void> {
  process.env['CONTENT_PERSPECTIVE'] ??= 'drafts';
  const settings = readSettings();
  const running: { close: () => Promise<void> }[] = [];
  stopOnSignal(async () => {
    for (const part of running.toReversed()) await part.close();
  });

  const isLocal = settings.SANITY_PROJECT_ID === undefined;
  const withStudio = isLocal && hasStudio();
  const lake = isLocal ? await startLake({ extraRoutes: studioRoutes() }) : undefined;
  if (lake) running.push(lake);
  // In development the pages that the backend fills in come from Astro, not from a build.
  const backend = await startBackend({
    readEvents: readEventsFromContent(settings),
    loadPage: async (path) => {
      const response = await fetch(`http://localhost:${settings.PORT}/${path.replace(/^\//, '')}/`);
      if (!response.ok) throw new Error(`the site answered ${response.status} for ${path}`);
      return response.text();
    },
  });
  running.push(backend);
  // The form's page names them: browsers seal to them.
  process.env['FORM_RECIPIENTS'] = backend.keys.recipients.join(',');
  const site = await startSite(settings.PORT);
  running.push({ close: () => site.stop() });

  const studio =
    lake && withStudio
      ? await startStudio({
          lakeUrl: lake.url,
          port: settings.STUDIO_PORT,
          siteUrl: `http://localhost:${settings.PORT}`,
        })
      : undefined;
  if (studio) running.push(studio);

  const lines = [
    ['Site', `http://localhost:${settings.PORT}`],
    ...(studio ? [['Studio', `${studio.url} (no login on this machine)`]] : []),
    ['Form backend', `${backend.url} (the site passes /f/ on to it)`],
    [
      'Content',
      lake
        ? `local Content Lake, ${lake.url}`
        : `Sanity project ${String(settings.SANITY_PROJECT_ID)}`,
    ],
    ...(backend.keys.identityFile
      ? [['Key', `${backend.keys.identityFile}${backend.keys.isNew ? ' (made just now)' : ''}`]]
      : []),
    ...(backend.keys.identityFile
      ? [['Read forms', `npm run desk -- open --key ${backend.keys.identityFile}`]]
      : []),
    ['Stop', 'Ctrl-C'],
  ];
  console.log(banner(lines));
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
