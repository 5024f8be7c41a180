import { paths } from './paths.ts';

interface FeedWords {
  releases: string;
  rss: string;
  atom: string;
  jsonFeed: string;
}

/** Returns what press releases can be followed with: for the head of a page, and for its readers. */
export const releaseFeedLinks = ({ releases, rss, atom, jsonFeed }: FeedWords) => [
  { label: rss, title: releases, type: 'application/rss+xml', path: paths.releasesRss },
  { label: atom, title: releases, type: 'application/atom+xml', path: paths.releasesAtom },
  { label: jsonFeed, title: releases, type: 'application/feed+json', path: paths.releasesJson },
];
