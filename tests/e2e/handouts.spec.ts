import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { shortAddresses } from '../../src/lib/shortAddresses.ts';
import { shortTargets } from '../../src/print/shortTargets.ts';
import { handoutsFrom, starterSite } from '../support/handouts.ts';
import { expect, test } from '../support/journey.ts';
import { lastPageUse, pdfInfo, pdfText } from '../support/pdf.ts';

const { print } = stringsFor('en');
const handouts = await handoutsFrom(starterSite);
const formats = ['Letter', 'A4'] as const;

for (const { slug, name } of handouts) {
  test(`the page of the handout “${name}” prints one full sheet, on US letter and on A4`, async ({
    page,
  }) => {
    await page.goto(paths.handout(slug));
    for (const format of formats) {
      const pdf = await page.pdf({ format, preferCSSPageSize: true });

      expect.soft(pdfInfo(pdf)['Pages'], format).toBe('1');
      expect.soft(await lastPageUse(pdf), format).toBeGreaterThan(0.85);
    }
  });
}

test('the printed page of a handout says what its PDF says', async ({ page, request }) => {
  for (const { slug } of handouts.filter((handout) => handout.slug !== 'tear-off')) {
    await page.goto(paths.handout(slug));
    const printed = pdfText(await page.pdf({ format: 'Letter', preferCSSPageSize: true }));
    const saved = pdfText(await (await request.get(paths.handoutPdf(slug))).body());
    const words = new Set(saved.split(' '));

    expect(words.size).toBeGreaterThan(20);
    expect
      .soft(
        [...words].filter((word) => !printed.includes(word)),
        slug,
      )
      .toEqual([]);
  }
});

test('every handout can be looked at and saved with the keyboard, and its size is said', async ({
  page,
}) => {
  await page.goto(paths.print);
  const list = page.getByRole('main').getByRole('listitem');
  await expect(list).toHaveCount(handouts.length);

  const first = handouts[0]!;
  const save = list.first().getByRole('link', { name: new RegExp(`^${print.pdf}.*${first.name}`) });
  await expect(save).toHaveText(/\d+ kB/);
  await save.focus();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe(`pau-${first.slug}.pdf`);

  await list.first().getByRole('link', { name: print.open }).press('Enter');
  await expect(page).toHaveURL(paths.handout(first.slug));
  await expect(page.getByRole('img', { name: print.sheetOf(first.name) })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every short address leads on to its page, and says no more than that', async ({ page }) => {
    const targets = shortTargets(starterSite, Date.now());
    expect(targets).toHaveLength(Object.keys(shortAddresses).length);
    for (const { code, key, path } of targets) {
      await page.goto(paths.short(code));
      // Which event is the next one depends on the day.
      await expect(page).toHaveURL(key === 'nextEvent' ? /\/events\/[^?#]*$/ : path);
    }
  });
});

test('a short address is a small page that can be followed by hand', async ({ request }) => {
  for (const code of Object.keys(shortAddresses)) {
    const html = await (await request.get(paths.short(code))).text();
    const target = /<meta http-equiv="refresh" content="0; url=([^"?#]+)"/.exec(html)?.[1];

    expect(target, code).toBeTruthy();
    expect(html).toContain(`<a href="${target!}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/<script|<img|[?&]utm/);
  }
});
