import { paths } from './paths.ts';

interface FeedWords {
  rss: string;
  atom: string;
  jsonFeed: string;
}

/** Returns what press releases can be followed with: for the head of a page, and for its readers. */
export const releaseFeedLinks = ({ rss, atom, jsonFeed }: FeedWords) => [
  { title: rss, type: 'application/rss+xml', path: paths.releasesRss },
  { title: atom, type: 'application/atom+xml', path: paths.releasesAtom },
  { title: jsonFeed, type: 'application/feed+json', path: paths.releasesJson },
];
