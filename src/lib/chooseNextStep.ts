import { sitePartOf, type SitePart } from './siteParts.ts';

interface Step {
  link: string;
  order: number;
  pages: readonly SitePart[];
  regions: readonly { slug: string }[];
}

/** The regions' pages and their lists of events carry the region as the second word of the address. */
const secondWord = (path: string) => path.split('/')[2] ?? '';

/**
 * Returns the step that fits a page closest: one for its region and part, else for its region, else
 * for its part, else for every page. A page never leads to itself.
 */
export function chooseNextStep<T extends Step>(
  steps: readonly T[],
  path: string,
  region = secondWord(path),
): T | undefined {
  const part = sitePartOf(path);
  const fit = ({ pages, regions }: T): number => {
    const isHere = part !== undefined && pages.includes(part);
    const isInRegion = regions.some(({ slug }) => slug === region);
    if ((pages.length > 0 && !isHere) || (regions.length > 0 && !isInRegion)) return -1;
    return (isInRegion ? 2 : 0) + (isHere ? 1 : 0);
  };
  return steps
    .filter((step) => step.link.replace(/#.*/, '') !== path && fit(step) >= 0)
    .toSorted((a, b) => fit(b) - fit(a) || a.order - b.order)[0];
}
