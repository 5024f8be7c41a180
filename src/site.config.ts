import { paths } from './lib/paths.ts';

/** Pages in the masthead and at the back of the sheet, by the key of their words in `i18n`. */
export const mainNavigation = [
  { key: 'demands', path: paths.demands },
  { key: 'events', path: paths.events },
  { key: 'faq', path: paths.faqs },
  { key: 'endorsements', path: paths.endorsements },
  { key: 'join', path: paths.join },
] as const;

/** The back of the sheet lists every page a reader may look for. */
export const footerNavigation = [
  { key: 'home', path: paths.home },
  ...mainNavigation,
  { key: 'rights', path: paths.rights },
  { key: 'road', path: paths.road },
  { key: 'eligibility', path: paths.eligibility },
  { key: 'turnaround', path: paths.turnaround },
  { key: 'regions', path: paths.regions },
  { key: 'about', path: paths.about },
  { key: 'campaign', path: paths.campaign },
  { key: 'press', path: paths.press },
  { key: 'facts', path: paths.facts },
  { key: 'search', path: paths.search },
  { key: 'setMode', path: paths.setMode },
  { key: 'print', path: paths.print },
  { key: 'privacy', path: paths.privacy },
] as const;

/** Where the quick exit leads: a page that anybody may have open at work. */
export const quickExitUrl = 'https://www.weather.gov/';
