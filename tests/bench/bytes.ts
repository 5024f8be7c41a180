import { statSync } from 'node:fs';
import { join } from 'node:path';

import { attribute } from '../../src/backend/html.ts';
import { brotliSize } from '../support/brotliSize.ts';
import { budgets } from '../support/budgets.ts';
import {
  builtPages,
  fileAt,
  linked,
  named,
  siteFolder,
  type BuiltPage,
} from '../support/builtSite.ts';
import { templates } from '../support/templates.ts';
import { median, printTable, verdict } from './table.ts';

/** Everything a page loads by itself, apart from its own HTML. */
function loaded(page: BuiltPage): string[] {
  const pictures = named(page, 'img').map((one) => attribute(one, 'src') ?? '');
  const scripts = named(page, 'script').flatMap((one) => attribute(one, 'src') ?? []);
  return [
    ...new Set([
      ...linked(page, 'preload'),
      ...linked(page, 'stylesheet'),
      ...pictures,
      ...scripts,
    ]),
  ];
}

const number = (figure: number) => figure.toLocaleString('en-US');

/** Prints what the pages of the built site weigh, one of each kind, and all of them together. */
export function benchBytes(): void {
  const pages = builtPages();
  const rows = templates.flatMap(({ name, path }) => {
    const page = pages.find((one) => one.path === path);
    if (page === undefined) return [];
    const requests = loaded(page);
    const files = requests.map((address) => fileAt(address));
    const fonts = files.filter((file) => file?.endsWith('.woff2'));
    return [
      [
        name,
        number(brotliSize(Buffer.from(page.html))),
        String(1 + requests.length),
        String(requests.filter((address) => address.endsWith('.js')).length),
        number(fonts.reduce((sum, file) => sum + statSync(join(siteFolder, file ?? '')).size, 0)),
        String(requests.filter((address) => /^(https?:)?\/\//.test(address)).length),
      ],
    ];
  });
  const head = ['page', 'HTML + CSS, brotli', 'requests', 'JS files', 'font', 'third parties'];
  printTable('Bytes of one page of each kind', head, rows);

  const sizes = pages.map(({ html }) => brotliSize(Buffer.from(html)));
  const [middle, largest] = [median(sizes), Math.max(...sizes)];
  printTable(
    `All ${pages.length} pages`,
    ['', 'bytes', 'at most', ''],
    [
      ['median', number(middle), number(budgets.medianPage), verdict(middle <= budgets.medianPage)],
      ['largest', number(largest), number(budgets.page), verdict(largest <= budgets.page)],
    ],
  );
}
