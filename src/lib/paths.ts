/** The addresses of the site's pages. Spanish ones will live below `/es/`. */
export const paths = {
  home: '/',
  demands: '/demands/',
  demand: (slug: string) => `/demands/${slug}/`,
  faqs: '/faq/',
  faqGroup: (slug: string) => `/faq/#${slug}`,
  faq: (slug: string) => `/faq/${slug}/`,
  events: '/events/',
  pastEvents: '/events/past/',
  eventList: (slug: string) => `/events/${slug}/`,
  event: (slug: string) => `/events/${slug}/`,
  /** What stands beside the page of an event or of a list of events; all events are "feed". */
  eventFile: (slug: string, extension: 'ics' | 'xml' | 'json') => `/events/${slug}.${extension}`,
  endorsements: '/endorsements/',
  endorsement: (slug: string) => `/endorsements/#${slug}`,
  join: '/join/',
  thanks: '/join/thanks/',
  withdraw: '/join/withdraw/',
  withdrawn: '/join/withdrawn/',
  about: '/about/',
  campaign: '/campaign/',
  showsJson: '/campaign/shows.json',
  showsCsv: '/campaign/shows.csv',
  showsSchema: '/campaign/shows.schema.json',
  facts: '/press/facts/',
  factsJson: '/press/facts.json',
  factsCsv: '/press/facts.csv',
  factsSchema: '/press/facts.schema.json',
  pressContact: '/press/contact/',
  pressThanks: '/press/thanks/',
  privacy: '/privacy/',
  search: '/search/',
  searchIndex: '/search/index.json',
} as const;

/** Returns the address of the picture that a shared link to a page shows. */
export const sharePicturePath = (path: string) =>
  `/share${path === '/' ? '/home' : path.replace(/\/$/, '')}.png`;
