import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment } from 'parse5';
import { afterAll, expect, test } from 'vitest';

import { attribute, elements } from '../../src/backend/html.ts';
import RegionContact from '../../src/components/regions/RegionContact.astro';
import SourcedRules from '../../src/components/turnaround/SourcedRules.astro';
import { joinContent } from '../../src/content/joinContent.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { turnaroundWords } from '../../src/i18n/turnaroundWords.ts';
import { textOf } from '../support/builtSite.ts';
import { writeDatasetFile } from '../support/datasetFile.ts';
import { onSetDocuments, restRule } from '../support/onSetDocuments.ts';
import { campaign, readContent } from '../support/starterContent.ts';

const folder = mkdtempSync(join(tmpdir(), 'rules-'));
const demanded = { ...restRule, _id: 'restRule-demanded', standing: 'demand', hours: 10 };
const site = joinContent(
  await readContent([writeDatasetFile([...campaign, ...onSetDocuments, demanded], folder)]),
);
afterAll(() => rmSync(folder, { recursive: true }));

const container = await AstroContainer.create({ astroConfig: { site: 'https://example.org' } });
const words = turnaroundWords('en');

async function render(component: unknown, props: Record<string, unknown>) {
  const html = await container.renderToString(component as never, { props });
  const all = [...elements(parseFragment(html))];
  const text = parseFragment(html).childNodes.map(textOf).join('').replaceAll(/\s+/g, ' ');
  return { all, text };
}

test('hours of rest say whether we demand them or others have them, with their source', async () => {
  const { restRules, payRules } = site;
  const { text } = await render(SourcedRules, { restRules, payRules });
  const first = text.indexOf(words.standings.demand);
  expect(first).toBeGreaterThan(-1);
  expect(text.indexOf(words.standings.crew)).toBeGreaterThan(first);
  expect(text).toContain('A crew of this test: 10 hours.');
  expect(text).toContain('A crew of this test: 9 hours.');
  expect(text).not.toContain(words.unknownText);
  expect(text.split('The Hollywood Reporter')).toHaveLength(4);
  expect(text).toContain('20 Nov 2026');
});

test('a step of overtime says where it holds, from when, and what is paid', async () => {
  const { text } = await render(SourcedRules, { restRules: [], payRules: site.payRules });
  expect(text).toContain(words.payRule.day('A place of this test', '10', '1.5'));
  expect(text).toContain(words.unknownText);
});

test('a region with organizers says how to reach them, where people meet, and when that was true', async () => {
  const region = site.regions.find(({ slug }) => slug === 'test')!;
  const { all, text } = await render(RegionContact, { region });
  const { regions } = stringsFor('en');
  expect(text).toContain(regions.contact);
  expect(text).toContain(region.contact!.note);
  expect(text.split('20 Nov 2026')).toHaveLength(3);
  const links = all.flatMap((one) =>
    one.tagName === 'a' ? [[attribute(one, 'href'), attribute(one, 'rel')]] : [],
  );
  expect(links).toEqual([
    ['mailto:test@example.org', undefined],
    ['https://chat.example.org/test', 'noreferrer'],
  ]);

  const nobody = { ...region, contact: undefined, channels: [] };
  expect((await render(RegionContact, { region: nobody })).all).toEqual([]);
});
