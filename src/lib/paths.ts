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
  endorsements: '/endorsements/',
  endorsement: (slug: string) => `/endorsements/#${slug}`,
  join: '/join/',
  thanks: '/join/thanks/',
  withdraw: '/join/withdraw/',
  withdrawn: '/join/withdrawn/',
  about: '/about/',
  facts: '/press/facts/',
  factsJson: '/press/facts.json',
  factsCsv: '/press/facts.csv',
  factsSchema: '/press/facts.schema.json',
  privacy: '/privacy/',
  rights: '/rights/',
  road: '/how-it-works/',
  eligibility: '/am-i-eligible/',
  turnaround: '/turnaround/',
  regions: '/regions/',
  region: (slug: string) => `/regions/${slug}/`,
  joinFromRegion: (slug: string) => `/join/#region-${slug}`,
} as const;

/** Returns the address of the picture that a shared link to a page shows. */
export const sharePicturePath = (path: string) =>
  `/share${path === '/' ? '/home' : path.replace(/\/$/, '')}.png`;
