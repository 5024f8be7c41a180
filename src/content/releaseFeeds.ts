import { Feed } from 'feed';

import { stringsFor } from '../i18n/strings.ts';
import { paths } from '../lib/paths.ts';
import { releasedAt } from '../lib/releaseTime.ts';
import type { Site } from './joinContent.ts';
import type { Release } from './schemas/release.ts';

/** How many releases a feed holds: readers fetch it whole, every hour. */
const longestFeed = 30;

/** Returns the instant a release last changed: noon of the day of its last edit, or its release. */
const changedAt = (release: Release) => {
  const last = release.edits.at(-1);
  const edited = last === undefined ? 0 : Date.parse(`${last.date}T12:00:00Z`);
  return new Date(Math.max(edited, releasedAt(release)));
};

/** Returns the releases as a feed that is written as RSS, Atom and JSON Feed. */
export function releaseFeed({ settings, facts, releases }: Site, site: URL): Feed {
  const absolute = (path: string) => new URL(path, site).href;
  const { press } = stringsFor(settings.language);
  const [newest] = releases;
  // A feed without entries has a date as well: the day that somebody last checked what we say.
  const checked = facts.map(({ reviewedOn }) => reviewedOn).toSorted();
  const feed = new Feed({
    title: `${press.releases}. ${settings.name}`,
    description: press.releasesDescription,
    id: absolute(paths.press),
    link: absolute(paths.press),
    language: settings.language,
    copyright: settings.name,
    updated: newest ? changedAt(newest) : new Date(checked.at(-1) ?? 0),
    generator: false,
    feedLinks: {
      rss: absolute(paths.releasesRss),
      atom: absolute(paths.releasesAtom),
      json: absolute(paths.releasesJson),
    },
    author: { name: settings.name, link: absolute(paths.home) },
  });
  for (const release of releases.slice(0, longestFeed)) {
    const url = absolute(paths.release(release.slug));
    feed.addItem({
      id: url,
      link: url,
      title: release.title,
      description: release.summary,
      published: new Date(releasedAt(release)),
      date: changedAt(release),
    });
  }
  return feed;
}
