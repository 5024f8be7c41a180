/** A part of a long list, numbered from 1. */
export interface ListPage<T> {
  number: number;
  count: number;
  items: T[];
}

/** Returns a list in pages of at most `size` items; an empty list has one page, which says so. */
export function pagesOf<T>(items: readonly T[], size: number): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** Returns a list in pages that weigh at most `limit` each; what is heavier alone has a page alone. */
export function pagesByWeight<T>(
  items: readonly T[],
  weigh: (item: T) => number,
  limit: number,
): ListPage<T>[] {
  const pages: T[][] = [[]];
  let weight = 0;
  for (const item of items) {
    const own = weigh(item);
    if (weight > 0 && weight + own > limit) {
      pages.push([]);
      weight = 0;
    }
    pages.at(-1)?.push(item);
    weight += own;
  }
  return pages.map((items, index) => ({ number: index + 1, count: pages.length, items }));
}

/** Returns the address of a page of a list: the first has the list's own. */
export const pagePath = (listPath: string, number: number) =>
  number === 1 ? listPath : `${listPath}${number}/`;

/** Returns the address of the page that holds the item at an index of a list. */
export const pagePathOf = (listPath: string, index: number, size: number) =>
  pagePath(listPath, Math.floor(index / size) + 1);

/** Returns what Astro's `[...page]` takes for a page of a list. */
export const pageParam = (number: number) => (number === 1 ? undefined : String(number));

/** Returns what `getStaticPaths` of a `[...page]` gives for the pages of a list. */
export const pageRoutes = <T, P extends object>(pages: ListPage<T>[], props: P) =>
  pages.map((list) => ({ params: { page: pageParam(list.number) }, props: { ...props, list } }));

/** Returns a title or description that no other page of the list has. */
export const numbered = (text: string, word: string, number: number) =>
  number === 1 ? text : `${text} ${word} ${number}.`;
