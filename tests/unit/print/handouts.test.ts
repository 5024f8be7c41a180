import { describe, expect, test } from 'vitest';

import type { Site } from '../../../src/content/joinContent.ts';
import { en } from '../../../src/i18n/en.ts';
import { cardsOnSheet } from '../../../src/print/handouts/talkCards.ts';
import { tabsOnSheet } from '../../../src/print/handouts/tearOffSheet.ts';
import {
  sheetCodes,
  sheetHeight,
  sheetWidth,
  sheetWords,
  type SheetPart,
  type TextLine,
} from '../../../src/print/sheet.ts';
import { handoutsFrom, pdfOf, scanCodes, starterSite } from '../../support/handouts.ts';
import { pdfInfo, pdfText } from '../../support/pdf.ts';

const handouts = await handoutsFrom(starterSite);
const short = (code: string) => `https://pau.example/q/${code}/`;

/** Every line of text that is not turned, where it starts on the sheet. */
const uprightLines = (parts: readonly SheetPart[], x = 0, y = 0): TextLine[] =>
  parts.flatMap((part) => {
    if (part.kind === 'group') {
      return Math.abs(part.turn) === 90 ? [] : uprightLines(part.parts, x + part.x, y + part.y);
    }
    if (part.kind !== 'text') return [];
    return part.lines.map((line) => ({ ...line, x: x + line.x, y: y + line.y }));
  });

const bySlug = (slug: string) => handouts.find((handout) => handout.slug === slug)!;

describe.each(handouts)('the handout $slug', (handout) => {
  test('is one tagged page of US letter paper with its title', async () => {
    const info = pdfInfo(await pdfOf(handout));

    expect(info).toMatchObject({ Pages: '1', Tagged: 'yes', Title: handout.sheet.title });
    expect(info['Page size']).toContain('letter');
  });

  test('says in its PDF, as text, every word that is laid out', async () => {
    const text = pdfText(await pdfOf(handout));
    const lines = uprightLines(handout.sheet.parts).map((line) => line.text);

    expect(lines.length).toBeGreaterThan(5);
    expect([...new Set(lines)].filter((line) => !text.includes(line))).toEqual([]);
  });

  test('carries codes that scan from its PDF as the short addresses', async () => {
    const scanned = await scanCodes(handout, await pdfOf(handout));

    expect(scanned.length).toBeGreaterThan(0);
    expect(scanned).toEqual(sheetCodes(handout.sheet.parts));
    expect(scanned.filter((url) => !/^https:\/\/pau\.example\/q\/[a-z]\/$/.test(url))).toEqual([]);
  });

  test('is the same to the byte when it is made again', async () => {
    const again = (await handoutsFrom(starterSite)).find(({ slug }) => slug === handout.slug)!;

    expect(Buffer.from(await pdfOf(again)).equals(Buffer.from(await pdfOf(handout)))).toBe(true);
  });

  test('keeps every line on its sheet', () => {
    for (const { text, x, y } of uprightLines(handout.sheet.parts)) {
      expect(x, text).toBeGreaterThanOrEqual(0);
      expect(x, text).toBeLessThan(sheetWidth);
      expect(y, text).toBeGreaterThan(0);
      expect(y, text).toBeLessThanOrEqual(sheetHeight);
    }
  });
});

test('the codes lead to the form, the demands, the rights and the next event', () => {
  const codes = (slug: string) => [...new Set(sheetCodes(bySlug(slug).sheet.parts))];
  expect(codes('demands')).toEqual([short('j'), short('d')]);
  expect(codes('rights')).toEqual([short('j'), short('r')]);
  expect(codes('event')).toEqual([short('e')]);
  expect(codes('card')).toEqual([short('j')]);
  expect(codes('tear-off')).toEqual([short('j')]);
});

test('every card and every tab has its own code', () => {
  expect(sheetCodes(bySlug('card').sheet.parts)).toHaveLength(cardsOnSheet);
  expect(sheetCodes(bySlug('tear-off').sheet.parts)).toHaveLength(tabsOnSheet);
});

test('the sheet of demands says each demand as the Studio has it', () => {
  const words = sheetWords(bySlug('demands').sheet.parts);
  for (const { title, want } of starterSite.demands)
    expect(words).toEqual(expect.arrayContaining([title, want]));
});

test('the sheet of rights says each sentence of the page of rights', () => {
  const words = sheetWords(bySlug('rights').sheet.parts);
  expect(starterSite.rights.length).toBeGreaterThan(5);
  for (const { title, statement } of starterSite.rights) {
    expect(words).toEqual(expect.arrayContaining([title, statement]));
  }
});

test('a sample event is called a sample on its flyer', () => {
  expect(sheetWords(bySlug('event').sheet.parts)).toContain(en.site.sample);
});

test('without an event to come there is no flyer, and the others stay', async () => {
  const later = await handoutsFrom(starterSite, Date.parse('2099-01-01T00:00:00Z'));
  expect(later.map(({ slug }) => slug)).toEqual(['demands', 'rights', 'card', 'tear-off']);
});

test('a cancelled event is nobody’s flyer', async () => {
  const events = starterSite.events.map((event) => ({ ...event, status: 'cancelled' as const }));
  const left = await handoutsFrom({ ...starterSite, events });
  expect(left.map(({ slug }) => slug)).not.toContain('event');
});

test('the longest words that the Studio allows stay on one page', async () => {
  const long = (length: number) =>
    'Wolfeschlegelstein Mastodon '.repeat(20).slice(0, length).trim();
  const site: Site = {
    ...starterSite,
    demands: starterSite.demands.map((one) => ({ ...one, title: long(48), want: long(80) })),
    rights: starterSite.rights.map((one) => ({ ...one, title: long(60), statement: long(180) })),
    events: starterSite.events.map((one) => ({
      ...one,
      ...{ title: long(70), summary: long(200), transit: long(240), access: long(300) },
      bring: Array.from({ length: 8 }, () => long(60)),
    })),
  };
  for (const handout of await handoutsFrom(site)) {
    expect(pdfInfo(await pdfOf(handout))['Pages']).toBe('1');
    const tooLow = uprightLines(handout.sheet.parts).filter(({ y }) => y > sheetHeight);
    expect(tooLow).toEqual([]);
    expect(await scanCodes(handout, await pdfOf(handout))).toEqual(sheetCodes(handout.sheet.parts));
  }
});
