import { attribute, hasClass, type HtmlElement } from '../../src/backend/html.ts';
import { paths } from '../../src/lib/paths.ts';
import { builtPages, named, textOf, type BuiltPage } from '../support/builtSite.ts';
import { readingLevel } from '../support/readingLevel.ts';
import { printTable, verdict } from './table.ts';

/** Years of school that a tired reader should get by with. */
const aim = 8;

const pagesToRead = [paths.rights, paths.road, paths.eligibility, paths.turnaround, paths.regions];
/** Headings, labels and tables are words rather than sentences: they would flatter the figure. */
const blocks = ['p', 'li', 'dd'];

/** Sources are names of others, and say nothing of how we write. */
const isRead = (one: HtmlElement) =>
  !hasClass(one, 'sm') && attribute(one, 'aria-hidden') === undefined;

function isInMain(one: HtmlElement): boolean {
  const parent = one.parentNode;
  if (parent === null || !('tagName' in parent)) return false;
  return parent.tagName === 'main' || isInMain(parent);
}

/** Returns the texts of a page's main part, each once: of blocks within blocks the inner ones. */
function textsOf(page: BuiltPage): string[] {
  const hasBlocks = (one: HtmlElement): boolean =>
    one.childNodes.some(
      (child) => 'tagName' in child && (blocks.includes(child.tagName) || hasBlocks(child)),
    );
  return named(page, ...blocks)
    .filter((one) => isInMain(one) && isRead(one) && !hasBlocks(one))
    .map((one) => textOf(one).replaceAll(/\s+/g, ' ').trim())
    .filter((text) => /[.!?]$/.test(text));
}

/** Prints how hard the pages for people on set are to read. */
export function benchReading(): void {
  const pages = builtPages();
  const rows = pagesToRead.flatMap((path) => {
    const page = pages.find((one) => one.path === path);
    if (page === undefined) return [];
    const { grade, words, sentences } = readingLevel(textsOf(page));
    return [
      [
        path,
        String(words),
        (words / sentences).toFixed(1),
        grade.toFixed(1),
        String(aim),
        verdict(grade <= aim),
      ],
    ];
  });
  const head = ['page', 'words', 'words a sentence', 'grade', 'at most', ''];
  printTable('Reading level (Flesch-Kincaid, years of school)', head, rows);
}
