import type { PageKey } from '../../src/content/schemas/page.ts';
import { paths } from '../../src/lib/paths.ts';

/** A document as a form holds it, with what an address is made of. */
export interface Addressed {
  _type: string;
  slug?: { current?: string };
  key?: string;
}

const pagePaths: Record<PageKey, string> = {
  home: paths.home,
  demands: paths.demands,
  faq: paths.faqs,
  events: paths.events,
  endorsements: paths.endorsements,
  join: paths.join,
  thanks: paths.thanks,
  about: paths.about,
  campaign: paths.campaign,
  press: paths.press,
  facts: paths.facts,
  privacy: paths.privacy,
  notFound: '/404/',
  rights: paths.rights,
  road: paths.road,
  eligibility: paths.eligibility,
  turnaround: paths.turnaround,
  regions: paths.regions,
};

/** The page on which a document without a page of its own is shown. */
const shownOn: Readonly<Record<string, string>> = {
  siteSettings: paths.home,
  fact: paths.facts,
  correction: paths.facts,
  pressRoom: paths.press,
  coverage: paths.coverage,
  production: paths.campaign,
  milestone: paths.about,
  organization: paths.endorsements,
  person: paths.events,
  source: paths.about,
  right: paths.rights,
  roadStep: paths.road,
  restRule: paths.turnaround,
  payRule: paths.turnaround,
  nextStep: paths.home,
};

/** Returns the address of the page that shows a document, or null while it has no address yet. */
export function pagePath({ _type: type, slug, key }: Addressed): string | null {
  if (type === 'page') return pagePaths[key as PageKey];
  const shown = shownOn[type];
  if (shown !== undefined) return shown;
  const address = slug?.current;
  if (address === undefined || address === '') return null;
  if (type === 'event') return paths.event(address);
  if (type === 'demand') return paths.demand(address);
  if (type === 'quote') return paths.quote(address);
  if (type === 'release') return paths.release(address);
  if (type === 'region') return paths.region(address);
  if (type === 'faq') return paths.faq(address);
  if (type === 'faqGroup') return paths.faqGroup(address);
  return paths.endorsement(address);
}
