import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { joinPage } from '../support/joinPage.ts';
import { expect, test } from '../support/journey.ts';
import { campaign, samples } from '../support/starterContent.ts';
import { slugOf } from '../support/templates.ts';

const { regions: words, navigation, site, events } = stringsFor('en');
const { action } = campaign.find(({ _type }) => _type === 'siteSettings') as unknown as {
  action: { button: string };
};
const regions = campaign.filter(({ _type }) => _type === 'region');
const refOf = (value: unknown) => (value as { _ref: string } | undefined)?._ref;

test('leads from the back of the sheet to every region', async ({ page }) => {
  await page.goto(paths.home);
  await page
    .getByRole('navigation', { name: site.allPages })
    .getByRole('link', { name: navigation.regions })
    .click();
  for (const region of regions) {
    await expect
      .soft(page.getByRole('main').getByRole('link', { name: String(region['name']) }))
      .toHaveAttribute('href', paths.region(slugOf(region)));
  }
});

test('each region shows its own next events, and leads to all of them', async ({ page }) => {
  for (const region of regions) {
    const here = samples.filter(
      (event) => refOf(event['region']) === region._id && event['attendance'] === 'inPerson',
    );
    await page.goto(paths.region(slugOf(region)));
    const box = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: words.next }) });
    await expect.soft(box.locator('.event-row')).toHaveCount(here.length);
    for (const event of here) {
      await expect.soft(box.getByText(String(event['title']), { exact: true })).toBeVisible();
    }
    if (here.length === 0) await expect.soft(box.getByText(words.noEvents)).toBeVisible();
    await expect
      .soft(box.getByRole('link', { name: words.allHere }))
      .toHaveAttribute('href', paths.eventList(slugOf(region)));
    await expect.soft(page.getByText(events.asOf)).toBeVisible();
    const own = page.locator(`main a[href$="${paths.eventFile(slugOf(region), 'ics')}"]`);
    await expect.soft(own, 'to subscribe, and the file').toHaveCount(2);
  }
});

test('says who stands with us and what holds only where it is known', async ({ page }) => {
  await page.goto(paths.region('los-angeles'));
  await expect(page.getByRole('main').getByRole('link', { name: 'LiUNA Local 724' })).toBeVisible();
  await expect(page.getByText('$16.90')).toBeVisible();

  await page.goto(paths.region('texas'));
  for (const name of [words.supporters, words.facts, words.contact, words.channels]) {
    await expect.soft(page.getByRole('heading', { name })).toHaveCount(0);
  }
});

test('the form starts with the region, and no server is told of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(paths.region('chicago'));
  await page.getByRole('link', { name: action.button }).click();

  await expect(joinPage(page).region).toHaveValue('chicago');
  expect(asked.filter((url) => /chicago/.test(url) && !url.endsWith('/regions/chicago/'))).toEqual(
    [],
  );

  // The choice stays when the form's own code comes.
  await joinPage(page).name.focus();
  await page.locator('form[data-ready]').waitFor();
  await expect(joinPage(page).region).toHaveValue('chicago');
});

test('a form that only the link has filled in is left without a question', async ({ page }) => {
  let questions = 0;
  page.on('dialog', (dialog) => {
    questions += 1;
    void dialog.accept();
  });
  await page.goto(paths.joinFromRegion('texas'));
  await joinPage(page).name.click();
  await page.locator('form[data-ready]').waitFor();
  await page.goto(paths.home);
  expect(questions).toBe(0);
});

test('a region that is not there leaves the form as it is', async ({ page }) => {
  await page.goto(`${paths.join}#region-mars`);
  await expect(joinPage(page).region).toHaveValue('');
  await page.goto(`${paths.join}#region`);
  await expect(joinPage(page).region).toHaveValue('');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the form all the same', async ({ page }) => {
    await page.goto(paths.region('atlanta'));
    await page.getByRole('link', { name: action.button }).click();
    await expect(joinPage(page).region).toBeVisible();
    await expect(joinPage(page).region).toHaveValue('');
  });
});
