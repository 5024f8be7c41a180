import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { notePerson, noteUnit } from '../../src/desk/editWork.ts';
import type { Summary } from '../../src/desk/summarize.ts';
import { words } from '../../src/desk/page/words.ts';
import { emptyWork, sealWork } from '../../src/desk/work.ts';
import { rsvpForm } from '../../src/forms/definitions/rsvp.ts';
import { hashCode, makeCode } from '../../src/forms/receipt.ts';
import { axeViolations } from '../support/axeViolations.ts';
import { browserOptions } from '../support/browser.ts';
import { makeDeskFiles } from '../support/deskFiles.ts';
import { overflowing } from '../support/overflowing.ts';
import { sealEntry } from '../support/sealedEntry.ts';
import { sealRsvp } from '../support/sealedRsvp.ts';

const cli = join(import.meta.dirname, '../../src/desk/cli.ts');

const samples = [
  { name: 'Ana', reach: '323 555 0101', studio: 'Big Studio', matters: ['wages', 'dignity'] },
  { name: 'Ben <b>', reach: '323 555 0102', studio: 'BG studio', region: 'texas' },
  { name: '=1+1', reach: '323 555 0103', region: 'texas', role: 'set-pa' },
  { name: 'Ana B.', reach: '(323) 555-0101', studio: 'Big Studio', matters: ['wages'] },
];

/** A passphrase takes seconds to try, more on a busy machine. */
const slowKey = { timeout: 30_000 };

// Chromium has a guard of its own around this machine's addresses; here only ours is to be tried.
const { executablePath, args = [] } = browserOptions();
base.use({
  launchOptions: { executablePath, args: [...args, '--disable-features=LocalNetworkAccessChecks'] },
});

let files: Awaited<ReturnType<typeof makeDeskFiles>>;
/** An export of RSVPs: to an event whose places are counted, and to one answered by hand. */
let rsvps: string;

/** A test without network; it fails when the page asks for anything beyond itself, throws, or logs an error. */
const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ page, context }, use) => {
      await context.setOffline(true);
      const problems: string[] = [];
      page.on('request', (request) => {
        if (!/^(?:file|blob|data):/.test(request.url())) problems.push(`asked: ${request.url()}`);
      });
      page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

test.beforeAll(async () => {
  files = await makeDeskFiles(samples);
  const { recipients } = files;
  const [taken, waits] = [
    { party: 4, place: 'in' },
    { party: 2, place: 'waiting' },
  ] as const;
  const access = 'Step-free, please.\nAnd a chair with a back.';
  const entries = await Promise.all([
    sealRsvp({ name: 'Sam', party: '4', access }, recipients, taken),
    sealRsvp({ name: 'Kim', party: '2' }, recipients, { party: 2, place: 'in' }),
    sealRsvp({ name: 'Alexandria Featherstonehaugh-Cholmondeley' }, recipients, waits),
    sealRsvp({ event: 'set-visit', party: '1', question: 'Where do we park?' }, recipients),
  ]);
  rsvps = join(files.folder, 'rsvps.ndjson');
  writeFileSync(rsvps, entries.map((entry) => JSON.stringify(entry)).join('\n'));
});

async function openDesk(page: Page, keyFile = files.key): Promise<void> {
  await page.goto(files.url);
  await page.getByLabel(words.start.files).setInputFiles([files.exported, rsvps, keyFile]);
  await page.getByRole('button', { name: words.start.open, exact: true }).click();
}

const section = (page: Page, name: keyof typeof words.sections) =>
  page.getByRole('button', { name: words.sections[name] }).click();
const rows = (page: Page) => page.locator('tbody tr');

/** What the command line counts from the same files, with saved work if there is some. */
function tallyOnCommandLine(...work: readonly string[]): Summary {
  const args = [cli, 'tally', '--key', files.key, '--in', files.exported];
  const given = work.flatMap((file) => ['--work', file]);
  try {
    const output = execFileSync(process.execPath, [...args, ...given], {
      ...{ encoding: 'utf8', stdio: 'pipe' },
    });
    return JSON.parse(output) as Summary;
  } catch (error) {
    // One entry is listed apart, and the exit code says so.
    return JSON.parse((error as { stdout: string }).stdout) as Summary;
  }
}

test('opens an export from disk without network and shows people once each', async ({ page }) => {
  await openDesk(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.sections.people);
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByRole('rowheader', { name: 'Ben <b>' })).toBeVisible();
  await page.getByLabel(words.search).fill('ana b');
  await expect(rows(page)).toHaveCount(1);
  await page.getByText(words.more).click();
  await expect(page.getByText(words.conflict(['Ana', 'Ana B.']))).toBeVisible();
});

test('counts exactly as the command line does', async ({ page }) => {
  await openDesk(page);
  await section(page, 'tallies');
  const shown = await page
    .locator('tr[data-value]')
    .evaluateAll((all) =>
      all.map((row) => [
        row.closest('table')?.dataset['tally'],
        (row as HTMLElement).dataset['value'],
        Number(row.querySelector('td')?.textContent),
      ]),
    );
  const { tallies } = tallyOnCommandLine();
  expect(shown).toEqual(
    tallies.flatMap(({ id, rows: all }) => all.map(({ value, count }) => [id, value, count])),
  );
});

test('hides small counts and employers from what is shared', async ({ page }) => {
  await openDesk(page);
  await section(page, 'tallies');
  await expect(page.getByText('Big Studio').first()).toBeVisible();
  await page.getByLabel(words.share).check();
  await expect(page.getByText('Big Studio')).toHaveCount(0);
  await expect(page.locator('td.num').filter({ hasText: /^\d+$/ })).toHaveCount(0);
});

test('notes statuses and unit sizes, and opens them again from a sealed file', async ({ page }) => {
  await openDesk(page);
  await page.getByLabel(words.statusOf('Ana B.')).selectOption('signed');
  await section(page, 'employers');
  await page.getByLabel(words.sizeOf('Big Studio')).fill('10');
  await page.getByLabel(words.goalOf('Big Studio')).fill('1');
  await page.locator('[data-employer="bg studio"]').getByText(words.rename).click();
  await page.getByLabel(words.renameOf('BG studio')).fill('Big Studio');
  await page.getByLabel(words.renameOf('BG studio')).blur();
  const employer = page.locator('[data-employer="big studio"]');
  const expectProgress = async () => {
    await expect(page.locator('[data-employer]')).toHaveCount(1);
    await expect(employer.getByRole('cell')).toHaveText([
      ...['2', '1', '', ''],
      'Interested: 2/3, 1 missingCards signed: 1/3, 2 missing',
      'Interested: 2/6, 4 missingCards signed: 1/6, 5 missing',
      'Interested: 2/1, reachedCards signed: 1/1, reached',
    ]);
  };
  await expectProgress();
  await expect(page.getByText(words.unsaved)).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.save }).click();
  const saved = await (await download).path();
  expect(readFileSync(saved, 'utf8')).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);

  await page.goto(files.url);
  await page.getByLabel(words.start.files).setInputFiles([files.exported, files.key, saved]);
  await page.getByRole('button', { name: words.start.open, exact: true }).click();
  await section(page, 'employers');
  await expectProgress();
  const { employers } = tallyOnCommandLine(saved);
  expect(employers).toMatchObject([{ interested: 2, signed: 1, size: 10, goal: 1 }]);
  expect(employers[0]?.marks).toEqual([
    { kind: 'thirtyPercent', needed: 3, isReachedByInterest: false, isReachedByCards: false },
    { kind: 'majority', needed: 6, isReachedByInterest: false, isReachedByCards: false },
    { kind: 'goal', needed: 1, isReachedByInterest: true, isReachedByCards: true },
  ]);
});

test('has a sheet for the door of each event, kept with the work, and printed without controls', async ({
  page,
}) => {
  await openDesk(page);
  await section(page, 'events');
  const sheet = page.locator('[data-event="2026-12-17 phone-bank"]');
  const row = (label: string) =>
    sheet.locator('dl > div').filter({ has: page.getByText(label, { exact: true }) });
  const { places } = words.eventSheet;
  await expect(row(words.eventSheet.counts)).toContainText(
    `${places.in}: 6 · ${places.byHand}: 0 · ${places.waiting}: 2`,
  );
  await expect(row(words.eventSheet.access)).toContainText('And a chair with a back.');
  await expect(row(words.eventSheet.noShows)).toContainText('6.');
  await page.getByLabel(words.eventSheet.cameOf('Sam')).check();
  await page.getByRole('spinbutton').first().fill('3');
  await page.getByRole('spinbutton').first().blur();
  const expectNoted = async () => {
    await expect(row(words.eventSheet.came)).toContainText('4');
    await expect(row(words.eventSheet.noShows)).toContainText('2.');
    await expect(page.getByLabel(words.eventSheet.cameOf('Sam'))).toBeChecked();
    await expect(page.getByRole('spinbutton').first()).toHaveValue('3');
  };
  await expectNoted();
  const byHand = page.locator('[data-event="2026-12-17 set-visit"]');
  await expect(byHand).toContainText('Where do we park?');
  await expect(byHand).toContainText(words.eventSheet.noAccess);
  await section(page, 'people');
  await section(page, 'events');
  await expectNoted();
  await expect(page.getByText(words.unsaved)).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(sheet.getByRole('rowheader', { name: 'Kim' })).toBeVisible();
});

test('puts the work of two organizers together and names what they noted differently', async ({
  page,
}) => {
  const [mine, theirs] = [join(files.folder, 'mine.age'), join(files.folder, 'theirs.age')];
  const noon = new Date('2026-11-22T12:00:00Z');
  const evening = new Date('2026-11-22T19:00:00Z');
  const contact = 'phone:+13235550101';
  const signed = notePerson(emptyWork, contact, { status: 'signed' }, noon);
  const called = notePerson(emptyWork, contact, { status: 'called' }, evening);
  writeFileSync(
    mine,
    await sealWork(noteUnit(signed, 'lot 7', { size: 9 }, noon), files.recipients),
  );
  writeFileSync(theirs, await sealWork(called, files.recipients));
  await page.goto(files.url);
  const handed = [files.exported, files.key, mine, theirs];
  await page.getByLabel(words.start.files).setInputFiles(handed);
  await page.getByRole('button', { name: words.start.open, exact: true }).click();
  await expect(page.getByLabel(words.statusOf('Ana B.'))).toHaveValue('called');
  await expect(page.getByText(words.workConflicts(1))).toBeVisible();
  await expect(page.getByText(`${contact}: status is "called", the newest`)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test('opens with a post-quantum key', async ({ page }) => {
  const identity = await generateHybridIdentity();
  const recipients = [await identityToRecipient(identity)];
  const key = join(files.folder, 'quantum.key');
  writeFileSync(key, `${identity}\n`);
  const exported = join(files.folder, 'quantum.ndjson');
  writeFileSync(exported, JSON.stringify(await sealEntry({ name: 'Later' }, recipients)));
  await page.goto(files.url);
  await page.getByLabel(words.start.files).setInputFiles([exported, key]);
  await page.getByRole('button', { name: words.start.open, exact: true }).click();
  await expect(page.getByRole('rowheader', { name: 'Later' })).toBeVisible();
});

test('opens the one sealed message that somebody saved and brought along', async ({ page }) => {
  const message = join(files.folder, 'sealed-message.age');
  writeFileSync(message, (await sealEntry({ name: 'By hand' }, files.recipients)).sealed);
  await page.goto(files.url);
  await page.getByLabel(words.start.files).setInputFiles([message, files.key]);
  await page.getByRole('button', { name: words.start.open, exact: true }).click();
  await expect(page.getByRole('rowheader', { name: 'By hand' })).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
});

test('finds the entry that belongs to the code of a receipt', async ({ page }) => {
  const code = makeCode();
  const sealed = [
    await sealEntry({ name: 'Mine' }, files.recipients, { receipt: await hashCode(code) }),
    await sealEntry({ name: 'Another', reach: '323 555 0199' }, files.recipients),
  ];
  const exported = join(files.folder, 'receipts.ndjson');
  writeFileSync(exported, sealed.map((entry) => JSON.stringify(entry)).join('\n'));
  await page.goto(files.url);
  await page.getByLabel(words.start.files).setInputFiles([exported, files.key]);
  await page.getByRole('button', { name: words.start.open, exact: true }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.getByLabel(words.search).fill(code.toLowerCase());
  await expect(rows(page)).toHaveCount(1);
  // Under this id the form service has it, to be erased there.
  await expect(rows(page)).toContainText(sealed[0]?._id ?? 'an id');
  await section(page, 'calls');
  await page.getByLabel(words.search).fill(code);
  await expect(page.locator('.desk-calls > li')).toHaveCount(1);
  await expect(page.locator('.desk-calls > li')).toContainText('Mine');
});

test('notes at the door who came and how many walked in, and opens that again', async ({
  page,
}) => {
  const event = { event: 'phone-bank', day: '2026-12-17' };
  const rsvp = async (input: object, seat: object) => ({
    ...(await sealEntry({ ...event, ...input }, files.recipients, { form: rsvpForm })),
    ...seat,
  });
  const access = `A seat. ${'Step-free '.repeat(30)}`;
  const entries = [
    await rsvp({ name: 'Sam', party: '4', access }, { party: 3, place: 'in' }),
    await rsvp({ name: 'Alex', party: '2' }, { party: 2, place: 'waiting' }),
  ];
  const exported = join(files.folder, 'door.ndjson');
  writeFileSync(exported, entries.map((entry) => JSON.stringify(entry)).join('\n'));
  const open = async (handed: string[]): Promise<void> => {
    await page.goto(files.url);
    await page.getByLabel(words.start.files).setInputFiles(handed);
    await page.getByRole('button', { name: words.start.open, exact: true }).click();
    await section(page, 'events');
  };
  const { eventSheet } = words;
  const came = page.getByRole('checkbox', { name: eventSheet.cameOf('Sam') });
  const walkIns = page.getByRole('spinbutton');
  await open([exported, files.key]);
  await expect(rows(page)).toHaveText(['Sam3In', 'Alex2Waiting']);
  await expect(page.getByText('In: 3 · By hand: 0 · Waiting: 2')).toBeVisible();
  await expect(page.getByText('Step-free').first()).toBeVisible();
  await came.check();
  await walkIns.fill('5');
  await walkIns.blur();
  await expect(page.getByText(`0. ${eventSheet.noShowsHint}`)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  // Wider than a phone, the list scrolls by itself.
  await page.getByRole('cell', { name: eventSheet.places.waiting }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('cell', { name: eventSheet.places.waiting })).toBeInViewport({
    ratio: 1,
  });

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.save }).click();
  await open([exported, files.key, await (await download).path()]);
  await expect(came).toBeChecked();
  await expect(walkIns).toHaveValue('5');
});

test('says which file it cannot read, and takes the others', async ({ page }) => {
  await page.goto(files.url);
  // As a browser does with a folder that is dropped.
  await page.evaluate(() => {
    File.prototype.arrayBuffer = function (this: File) {
      return this.name === 'organizer.key'
        ? Promise.reject(new DOMException('', 'NotFoundError'))
        : new Response(this).arrayBuffer();
    };
  });
  await page.getByLabel(words.start.files).setInputFiles([files.exported, files.key]);
  await expect(page.getByRole('alert')).toHaveText(words.start.unread('organizer.key'));
  await expect(page.getByText(`export.ndjson: ${words.start.kinds.export}`)).toBeVisible();
});

test('lists apart what cannot be trusted, with the reason', async ({ page }) => {
  await openDesk(page);
  await section(page, 'quarantine');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(words.kinds.replayed);
});

test('saves a call list in which no cell runs as a formula', async ({ page }) => {
  await openDesk(page);
  await section(page, 'calls');
  await expect(page.locator('.desk-calls > li')).toHaveCount(3);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.csv }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain(`"'=1+1"`);
});

test('unlocks a key with its passphrase, and says when that is wrong', async ({ page }) => {
  await page.goto(files.url);
  await page.getByLabel(words.start.files).setInputFiles([files.exported, files.protectedKey]);
  const passphrase = page.getByLabel(words.start.passphrase('locked.key'));
  const open = page.getByRole('button', { name: words.start.open, exact: true });
  await passphrase.fill('wrong');
  await open.click();
  await expect(page.getByRole('alert')).toContainText('does not open locked.key', slowKey);
  await passphrase.fill('grip truck at dawn');
  await open.click();
  await expect(rows(page)).toHaveCount(3, slowKey);
});

test('takes files that are dropped anywhere on its first screen', async ({ page }) => {
  await page.goto(files.url);
  const contents = [files.exported, files.key].map((file) => readFileSync(file, 'utf8'));
  const dropped = await page.evaluateHandle((texts) => {
    const transfer = new DataTransfer();
    for (const [index, text] of texts.entries()) {
      transfer.items.add(new File([text], `file-${index}`));
    }
    return transfer;
  }, contents);
  const place = page.getByRole('heading', { level: 1 });
  await place.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByText(`file-0: ${words.start.kinds.export}`)).toBeVisible();
  await page.getByRole('button', { name: words.start.open, exact: true }).click();
  await expect(rows(page)).toHaveCount(3);
});

test('shows how far opening is', async ({ page }) => {
  const many = join(files.folder, 'many.ndjson');
  const line = readFileSync(files.exported, 'utf8').split('\n')[0] ?? '';
  writeFileSync(many, `${line}\n`.repeat(1000));
  await page.goto(files.url);
  await page.evaluate(() => {
    const seen = new Set<string>();
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar) seen.add(`${bar.value}/${bar.max}`);
      document.documentElement.dataset['seen'] = [...seen].join(' ');
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['value'] });
  });
  await page.getByLabel(words.start.files).setInputFiles([many, files.key]);
  await page.getByRole('button', { name: words.start.open, exact: true }).click();
  await expect(page.getByText(words.repeats(999))).toBeVisible({ timeout: 30_000 });
  const seen = await page.evaluate(() => document.documentElement.dataset['seen']);
  const between = (seen ?? '')
    .split(' ')
    .map(parseFloat)
    .filter((done) => done > 0 && done < 1000);
  expect(between.length).toBeGreaterThan(0);
  expect(between).toEqual(between.toSorted((one, other) => one - other));
});

test('says what is missing', async ({ page }) => {
  await page.goto(files.url);
  const open = page.getByRole('button', { name: words.start.open, exact: true });
  await expect(open).toBeDisabled();
  await page.getByLabel(words.start.files).setInputFiles([files.exported]);
  await open.click();
  await expect(page.getByRole('alert')).toContainText('there is no key');
});

test('wipes itself after ten idle minutes, and hands over unsaved work sealed', async ({
  page,
}) => {
  await page.clock.install();
  await openDesk(page);
  await page.getByLabel(words.statusOf('Ana B.')).selectOption('called');
  await page.clock.fastForward('08:10');
  await expect(page.getByText(words.idleSoon)).toBeVisible();
  await expect(rows(page)).toHaveCount(3);
  await page.clock.fastForward('02:00');
  await expect(page.getByText(words.start.idle)).toBeVisible();
  await expect(page.getByText('Ana B.')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.start.sealedWork }).click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(saved).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
});

test('takes a key and a passphrase away after ten idle minutes, also when they opened nothing', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(files.url);
  const input = page.getByLabel(words.start.files);
  await input.setInputFiles([files.key]);
  await page.getByRole('button', { name: words.start.open, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(words.failed);
  await input.setInputFiles([files.protectedKey]);
  await page.getByLabel(words.start.passphrase('locked.key')).fill('grip truck at dawn');
  await page.clock.fastForward('08:10');
  await expect(page.getByText(words.idleSoon)).toBeVisible();
  await page.clock.fastForward('02:00');
  await expect(page.getByText(words.start.idle)).toBeVisible();
  await expect(page.locator('.desk-file')).toHaveCount(0);
  await expect(page.locator('input[type=password]')).toHaveCount(0);
  await expect(input).toHaveValue('');
});

test('keeps nothing: closing and coming back starts empty', async ({ page }) => {
  await openDesk(page);
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: words.close }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.start.heading);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
  ]);
  expect(kept).toEqual([0, 0, '', 0]);
});

test('no request can leave it, whatever runs in it', async ({ page, context, problems }) => {
  await context.setOffline(false);
  const reached: string[] = [];
  const server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').end('x');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tryEverything = async (to: string) => {
    const url = (path: string) => `http://${to}/${path}`;
    const add = (name: string, attributes: Record<string, string>) => {
      const element = Object.assign(document.createElement(name), attributes);
      document.body.append(element);
    };
    add('img', { src: url('img') });
    add('script', { src: url('script') });
    add('link', { rel: 'stylesheet', href: url('style') });
    add('link', { rel: 'prefetch', href: url('prefetch') });
    add('link', { rel: 'preload', as: 'font', href: url('preload') });
    add('iframe', { src: url('frame') });
    add('video', { src: url('video') });
    add('object', { data: url('object') });
    add('style', { textContent: `body { background: url(${url('background')}) }` });
    navigator.sendBeacon(url('beacon'), 'x');
    const quietly = (work: () => unknown) => {
      try {
        return Promise.resolve(work()).catch(() => undefined);
      } catch {
        return Promise.resolve();
      }
    };
    await quietly(() => fetch(url('fetch')));
    await quietly(() => fetch(url('keepalive'), { keepalive: true, mode: 'no-cors' }));
    await quietly(() => new WebSocket(`ws://${to}/socket`));
    await quietly(() => new EventSource(url('events')));
    await quietly(() => import(url('import')));
    await quietly(() => {
      const request = new XMLHttpRequest();
      request.open('GET', url('xhr'));
      request.send();
    });
    const code = `fetch('${url('worker')}').finally(() => postMessage(0)).catch(() => 0)`;
    await quietly(() => {
      const worker = new Worker(URL.createObjectURL(new Blob([code])));
      return new Promise((resolve) => {
        worker.onmessage = resolve;
        worker.onerror = resolve;
      });
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    // Last, since it leaves a page that may.
    add('form', { method: 'post', action: url('form') });
    [...document.forms].at(-1)?.submit();
    await new Promise((resolve) => setTimeout(resolve, 500));
  };

  await page.goto(files.url);
  await page.evaluate(tryEverything, host);
  expect(reached).toEqual([]);
  // The browser tells about everything it refused.
  problems.length = 0;

  // From the same page without its policy they arrive: the server would have seen them.
  const open = join(files.folder, 'open.html');
  const html = readFileSync(new URL(files.url), 'utf8');
  writeFileSync(open, html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
  await page.goto(pathToFileURL(open).href);
  await page.evaluate(tryEverything, host).catch(() => undefined);
  await expect.poll(() => reached).toContain('/form');
  const expected = ['img', 'script', 'style', 'frame', 'background', 'beacon', 'fetch', 'socket'];
  for (const path of [...expected, 'events', 'xhr', 'worker'])
    expect(reached).toContain(`/${path}`);
  problems.length = 0;
  server.close();
});

test('works with the keyboard alone and passes axe in every section', async ({ page }) => {
  await page.goto(files.url);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel(words.start.files).setInputFiles([files.exported, rsvps, files.key]);
  await page.getByLabel(words.start.files).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
  for (const name of ['tallies', 'employers', 'calls', 'events', 'quarantine'] as const) {
    await page.getByRole('button', { name: words.sections[name] }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.sections[name]);
    expect(await axeViolations(page)).toEqual([]);
  }
});

test('fits a phone, and prints a call list without its controls', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openDesk(page);
  for (const name of Object.keys(words.sections) as (keyof typeof words.sections)[]) {
    await section(page, name);
    expect([name, await overflowing(page)]).toEqual([name, []]);
  }
  await section(page, 'calls');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: words.print })).toBeHidden();
  await expect(page.getByText(words.confidential)).toBeVisible();
});
