import { machineTime } from './eventTime.ts';
import { paths } from './paths.ts';

interface DescribedRelease {
  title: string;
  slug: string;
  summary: string;
  place: string;
  releaseAt: string;
  timeZone: string;
  edits: { date: string }[];
}

/** Returns a press release as linked data (schema.org NewsArticle). */
export function releaseData(release: DescribedRelease, publisher: string, site: URL | undefined) {
  const edited = release.edits.at(-1)?.date;
  const organization = { '@type': 'Organization', name: publisher };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: release.title,
    description: release.summary,
    url: new URL(paths.release(release.slug), site).href,
    datePublished: machineTime(release.releaseAt, release.timeZone),
    ...(edited === undefined ? {} : { dateModified: edited }),
    dateline: release.place,
    author: organization,
    publisher: organization,
  };
}
