import { campaignDay } from '../../src/lib/eventFilters.ts';
import { paths } from '../../src/lib/paths.ts';
import { campaign, samples } from './starterContent.ts';

/** Returns the last part of the address of a stored document. */
export const slugOf = (document: Record<string, unknown>) =>
  (document['slug'] as { current: string }).current;

const documentsOf = (type: string) => campaign.filter(({ _type }) => _type === type);
const firstSlug = (type: string) => slugOf(documentsOf(type)[0]!);

/** A demand that carries everything a demand can: the drawing of a night as well. */
export const demandWithNight = documentsOf('demand').find((demand) => 'night' in demand)!;
/** The sample rally: a main event with satellites in two other zones. */
export const rally = samples.find(({ _id }) =>
  samples.some(({ parent }) => (parent as { _ref?: string } | undefined)?._ref === _id),
)!;

/** The sample phone bank, which comes again. */
const series = samples.find(({ recurrence }) => recurrence !== undefined)!;

/** One page of each kind, by a name for test titles. */
export const templates = [
  { name: 'home', path: paths.home },
  { name: 'demands', path: paths.demands },
  { name: 'demand', path: paths.demand(slugOf(demandWithNight)) },
  { name: 'questions', path: paths.faqs },
  { name: 'answer', path: paths.faq(firstSlug('faq')) },
  { name: 'events', path: paths.events },
  { name: 'events of a region', path: paths.eventList(firstSlug('region')) },
  { name: 'events of a kind', path: paths.eventList('town-hall') },
  { name: 'month of events', path: paths.eventMonth(campaignDay(Date.now()).slice(0, 7)) },
  { name: 'past events', path: paths.pastEvents },
  { name: 'event', path: paths.event(slugOf(rally)) },
  { name: 'series of events', path: paths.event(slugOf(series)) },
  { name: 'RSVP', path: paths.eventRsvp(slugOf(series)) },
  { name: 'RSVP by its code', path: paths.rsvp },
  { name: 'RSVP sent', path: '/events/rsvp/sent/' },
  { name: 'endorsements', path: paths.endorsements },
  { name: 'endorsements of a union', path: paths.endorsementsOfUnion('teamsters') },
  { name: 'endorsements of a kind', path: paths.endorsementsOfKind('announced-speakers') },
  { name: 'endorsement', path: paths.endorsement(firstSlug('endorsement')) },
  { name: 'how to endorse', path: paths.howToEndorse },
  { name: 'endorsement sent', path: '/endorsements/thanks/' },
  { name: 'quotations', path: paths.quotes },
  { name: 'quotation', path: paths.quote(firstSlug('quote')) },
  { name: 'join', path: paths.join },
  { name: 'thanks', path: paths.thanks },
  { name: 'withdraw', path: paths.withdraw },
  { name: 'withdrawn', path: paths.withdrawn },
  { name: 'about', path: paths.about },
  { name: 'show board', path: paths.campaign },
  { name: 'press room', path: paths.press },
  { name: 'press releases', path: paths.releases },
  { name: 'coverage', path: paths.coverage },
  { name: 'press form', path: paths.pressContact },
  { name: 'press enquiry sent', path: paths.pressThanks },
  { name: 'facts', path: paths.facts },
  { name: 'search', path: paths.search },
  { name: 'set mode', path: paths.setMode },
  { name: 'handouts', path: paths.print },
  { name: 'handout', path: paths.handout('demands') },
  { name: 'privacy', path: paths.privacy },
  { name: 'rights', path: paths.rights },
  { name: 'road', path: paths.road },
  { name: 'eligibility', path: paths.eligibility },
  { name: 'hours and pay', path: paths.turnaround },
  { name: 'regions', path: paths.regions },
  { name: 'region', path: paths.region('los-angeles') },
  { name: 'page that is not there', path: '/no-such-page/' },
] as const;
