import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { axeViolations } from '../support/axeViolations.ts';
import { expect, test } from '../support/journey.ts';

const { search: words, navigation } = stringsFor('en');

test('finds a demand from any page, by keyboard alone, and finds the list again on the way back', async ({
  page,
}) => {
  await page.goto(paths.about);
  await page.getByRole('link', { name: navigation.search }).press('Enter');
  const field = page.getByRole('searchbox', { name: words.field });
  await field.focus();
  await page.keyboard.type('turnarond');

  const demands = page.getByRole('region', { name: words.groups.demands });
  await demands.getByRole('link').first().press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/turnaround/i);

  await page.goBack();
  await field.focus();
  await expect(field).toHaveValue('turnarond');
  await expect(demands.getByRole('link').first()).toBeVisible();
  expect(page.url()).not.toContain('turnarond');
});

test('loads nothing before the first touch, and sends what is looked for nowhere', async ({
  page,
}) => {
  await page.goto(paths.search);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await page.getByRole('searchbox', { name: words.field }).focus();
  await expect.poll(() => requests.some((url) => url.endsWith(paths.searchIndex))).toBe(true);
  await page.waitForLoadState('networkidle');
  const loaded = requests.length;

  await page.keyboard.type('insurance');
  await expect(page.getByRole('status')).toHaveText(new RegExp(`\\d+ ${words.found}`));
  expect(requests.slice(loaded)).toEqual([]);
  expect(requests.join(' ')).not.toContain('insurance');
});

test('keeps the field while a key is held down, where the browser limits the history', async ({
  page,
}) => {
  // Safari throws from the 101st change within some seconds; Chromium only says nothing.
  await page.addInitScript(() => {
    const replace = history.replaceState.bind(history);
    let changes = 0;
    history.replaceState = (...change) => {
      changes += 1;
      if (changes > 100) throw new DOMException('too many changes', 'SecurityError');
      replace(...change);
    };
  });
  await page.goto(paths.search);
  const field = page.getByRole('searchbox', { name: words.field });
  const found = page.getByRole('status').filter({ hasText: words.found });
  await field.fill('insurance');
  await expect(found).toBeVisible();
  await page.keyboard.type(' insurance'.repeat(12));
  await expect(field).toHaveValue('insurance' + ' insurance'.repeat(12));
  await expect(found).toBeVisible();
});

test('keeps searching without a network once it is loaded', async ({ page, context }) => {
  await page.goto(paths.search);
  const field = page.getByRole('searchbox', { name: words.field });
  await field.fill('insurance');
  await expect(page.getByRole('region', { name: words.groups.demands })).toBeVisible();

  await context.setOffline(true);
  await field.fill('turnaround');
  await expect(page.getByRole('region', { name: words.groups.demands })).toBeVisible();
});

test('says so when what can be found does not load, and loads it when asked again', async ({
  page,
}) => {
  await page.route(`**${paths.searchIndex}`, (route) => route.abort('internetdisconnected'));
  await page.goto(paths.search);
  const field = page.getByRole('searchbox', { name: words.field });
  await field.focus();
  await expect(page.getByRole('status')).toHaveText(words.failed);

  await page.unroute(`**${paths.searchIndex}`);
  await field.fill('turnaround');
  await expect(page.getByRole('region', { name: words.groups.demands })).toBeVisible();
});

test('offers the form when nothing is found', async ({ page }) => {
  await page.goto(paths.search);
  await page.getByRole('searchbox', { name: words.field }).fill('xylophone');
  await expect(page.getByRole('status')).toHaveText(words.none);
  await page.getByRole('link', { name: words.ask }).click();
  await expect(page).toHaveURL(paths.join);
});

for (const width of [320, 1280]) {
  test(`axe finds nothing at ${width} px, with results and without`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(paths.search);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('searchbox', { name: words.field }).fill('card');
    await expect(page.getByRole('region', { name: words.groups.questions })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no field that could not work, and the lists are linked', async ({ page }) => {
    await page.goto(paths.search);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: words.groups.questions }).click();
    await expect(page).toHaveURL(paths.faqs);
  });
});
