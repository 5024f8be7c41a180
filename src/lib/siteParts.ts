import { paths } from './paths.ts';

/** The parts of the site, each with the address that its pages start with. */
const siteParts = {
  home: paths.home,
  demands: paths.demands,
  faq: paths.faqs,
  events: paths.events,
  endorsements: paths.endorsements,
  rights: paths.rights,
  road: paths.road,
  eligibility: paths.eligibility,
  turnaround: paths.turnaround,
  regions: paths.regions,
  thanks: paths.thanks,
  withdraw: paths.withdraw,
  withdrawn: paths.withdrawn,
  join: paths.join,
  about: paths.about,
  press: '/press/',
  privacy: paths.privacy,
} as const;

export type SitePart = keyof typeof siteParts;

/** The names of all parts, in the order that an organizer chooses them in. */
export const sitePartNames = Object.keys(siteParts) as [SitePart, ...SitePart[]];

/** Returns the part of the site that a page belongs to; none for an address of no part. */
export function sitePartOf(path: string): SitePart | undefined {
  if (path === siteParts.home) return 'home';
  return sitePartNames
    .filter((name) => name !== 'home' && path.startsWith(siteParts[name]))
    .toSorted((a, b) => siteParts[b].length - siteParts[a].length)[0];
}
