import { paths } from '../lib/paths.ts';

/** The page that is shown offline in place of one that is not kept. */
export const missingPage = paths.setModeMissing;

/** The addresses that set mode keeps, in the order they are listed; a folder stands for every page in it. */
export const readingBundle = [
  paths.home,
  paths.demands,
  paths.faqs,
  paths.rights,
  paths.road,
  paths.eligibility,
  paths.turnaround,
  paths.regions,
  paths.join,
  paths.search,
  paths.setMode,
] as const;

/** Folders of which every page is kept. */
export const keptFolders = [paths.demands, paths.regions] as const;

/** Returns whether set mode keeps a page. */
export const isKept = (path: string) =>
  path === missingPage ||
  (readingBundle as readonly string[]).includes(path) ||
  keptFolders.some((folder) => path.startsWith(folder));
