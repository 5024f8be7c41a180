import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse, type DefaultTreeAdapterTypes } from 'parse5';

import { attribute, elements, type HtmlElement } from '../../src/backend/html.ts';

/** The folder that holds the site of the last build. */
export const siteFolder = 'dist';

/** A built page, taken apart. */
export interface BuiltPage {
  /** Its address without the host: `/faq/`. */
  path: string;
  file: string;
  html: string;
  /** Every element of the page, in its order. */
  all: HtmlElement[];
}

function readPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  return {
    path: `/${file.replace(/index\.html$/, '')}`,
    file,
    html,
    // What stands in <noscript> is part of the page for those who have no script.
    all: [...elements(parse(html, { scriptingEnabled: false }))],
  };
}

/**
 * Returns the addresses of all files of the built site, without the leading slash.
 * @throws Error when there is no built site.
 */
export function builtFiles(folder = siteFolder): string[] {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`there is no built site in ${folder}/: run \`npm run build\` first`);
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

/** Returns every page of the built site. */
export const builtPages = (folder = siteFolder): BuiltPage[] =>
  builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(folder, file));

/** Returns the elements of a page with one of these names. */
export const named = (page: BuiltPage, ...names: string[]) =>
  page.all.filter(({ tagName }) => names.includes(tagName));

/** Returns the content of a page's meta element, by its name or property. */
export const meta = (page: BuiltPage, name: string) =>
  named(page, 'meta')
    .filter((one) => [attribute(one, 'name'), attribute(one, 'property')].includes(name))
    .map((one) => attribute(one, 'content') ?? '')
    .at(0);

/** Returns the addresses of a page's link elements that have this relation. */
export const linked = (page: BuiltPage, relation: string) =>
  named(page, 'link')
    .filter((one) => (attribute(one, 'rel') ?? '').split(' ').includes(relation))
    .map((one) => attribute(one, 'href') ?? '');

/** Returns the words inside a node, as far as people can read them. */
export function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value;
  if (['script', 'style'].includes(node.nodeName)) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Returns whether a page asks search engines to leave it out. */
export const isHidden = (page: BuiltPage) => meta(page, 'robots') === 'noindex';

/** Returns the linked data of a page, one object for each thing it describes. */
export function linkedDataOf(page: BuiltPage): { '@type': string; [key: string]: unknown }[] {
  return named(page, 'script')
    .filter((one) => attribute(one, 'type') === 'application/ld+json')
    .map((one) => JSON.parse(one.childNodes.map(textOf).join('')) as Record<string, unknown>)
    .flatMap((data) => ('@graph' in data ? data['@graph'] : [data])) as never;
}

/** Returns the type of each thing that a page's linked data describes. */
export const linkedTypes = (page: BuiltPage) => linkedDataOf(page).map((data) => data['@type']);

/** Returns the path of the file that an address of the site leads to, or nothing. */
export function fileAt(path: string): string | undefined {
  const file = decodeURIComponent(path).replace(/^\//, '').replace(/\/$/, '/index.html');
  const found = file === '' ? 'index.html' : file;
  return existsSync(join(siteFolder, found)) ? found : undefined;
}
