import { paths } from './paths.ts';

/** The parts of the site, each with the addresses that its pages start with. */
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
  thanks: [paths.thanks, '/endorsements/thanks/', '/events/rsvp/thanks/', '/events/rsvp/sent/'],
  pressThanks: paths.pressThanks,
  withdraw: paths.withdraw,
  withdrawn: paths.withdrawn,
  join: paths.join,
  about: paths.about,
  campaign: paths.campaign,
  press: paths.press,
  privacy: paths.privacy,
  search: paths.search,
  print: paths.print,
  setMode: paths.setMode,
} as const;

export type SitePart = keyof typeof siteParts;

/** The names of all parts, in the order that an organizer chooses them in. */
export const sitePartNames = Object.keys(siteParts) as [SitePart, ...SitePart[]];

const prefixes = sitePartNames.flatMap((name) =>
  [siteParts[name]].flat().map((prefix) => ({ name, prefix })),
);

/** Returns the part of the site that a page belongs to; none for an address of no part. */
export function sitePartOf(path: string): SitePart | undefined {
  if (path === siteParts.home) return 'home';
  return prefixes
    .filter(({ name, prefix }) => name !== 'home' && path.startsWith(prefix))
    .toSorted((a, b) => b.prefix.length - a.prefix.length)[0]?.name;
}
