import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { privateFolder } from '../../scripts/writePrivateEvents.ts';
import { privateEventsFile, privateEventsSchema } from '../../src/lib/privateEvents.ts';
import { builtFiles, siteFolder } from '../support/builtSite.ts';

const file = join(privateFolder(siteFolder), privateEventsFile);
const { events } = privateEventsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

/** What only people who answered see; the name of a place may be known to all. */
const secrets = events.flatMap(({ where = '', details }) =>
  Object.values(details ?? {}).filter((value) => !where.includes(value)),
);

test('the backend is told what only people who answered see', () => {
  expect(secrets.length).toBeGreaterThan(3);
});

test('no file of the site has any of it, whole or as it stands in HTML, addresses or calendars', () => {
  const forms = secrets.flatMap((secret) => [
    secret,
    secret.replaceAll('&', '&amp;').replaceAll('’', '&#8217;'),
    encodeURIComponent(secret),
    // Links to calendars write a blank as a plus.
    new URLSearchParams({ q: secret }).toString().slice('q='.length),
    secret.replaceAll(',', '\\,'),
    JSON.stringify(secret).slice(1, -1),
  ]);
  const found = builtFiles().flatMap((path) => {
    // Calendar files fold long lines.
    const content = readFileSync(join(siteFolder, path), 'utf8').replaceAll(/\r\n[ \t]/g, '');
    return forms.filter((form) => content.includes(form)).map((form) => `${path}: ${form}`);
  });
  expect(found).toEqual([]);
});

test('the folder of the site holds nothing of the private one', () => {
  expect(existsSync(join(siteFolder, privateEventsFile))).toBe(false);
  expect(builtFiles().filter((path) => path.includes('private'))).toEqual([]);
});
