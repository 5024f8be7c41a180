import { defaultLanguage, type Language } from '../i18n/languages.ts';
import type { Content } from './checkContent.ts';
import { withFigures } from './factMarkers.ts';
import {
  findReferences,
  type JoinedFact,
  type JoinedOrganization,
  type JoinedPerson,
  type JoinedQuote,
} from './findReferences.ts';
import { type JoinedEvent, joinEvents } from './joinEvents.ts';
import { by, byDate, byNumber, byOrder, type Join, optional } from './joining.ts';
import { type JoinedNextStep, joinNextSteps, joinOnSet, type OnSetContent } from './joinOnSet.ts';
import { joinPress, type PressContent } from './joinPress.ts';
import type { Demand } from './schemas/demand.ts';
import type { Endorsement } from './schemas/endorsement.ts';
import type { CampaignEvent } from './schemas/event.ts';
import type { Faq, FaqGroup } from './schemas/faq.ts';
import type { Milestone } from './schemas/milestone.ts';
import type { Organization } from './schemas/organization.ts';
import type { Page, PageKey } from './schemas/page.ts';
import type { Region } from './schemas/region.ts';
import type { SiteSettings } from './schemas/siteSettings.ts';
import type { Source } from './schemas/source.ts';

export type JoinedFaq = Join<Faq, { group: FaqGroup; sources: Source[] }>;
export type JoinedFaqGroup = FaqGroup & { faqs: JoinedFaq[] };
export type JoinedDemand = Join<Demand, { questions: Faq[]; sources: Source[] }>;
export type JoinedMilestone = Join<Milestone, { sources: Source[] }>;
export type JoinedEndorsement = Join<
  Endorsement,
  {
    organization: JoinedOrganization | undefined;
    person: JoinedPerson | undefined;
    event: CampaignEvent | undefined;
    quote: JoinedQuote | undefined;
    sources: Source[];
  }
>;
export type JoinedSettings = Join<
  SiteSettings,
  {
    union: Organization;
    homeFacts: JoinedFact[];
    homeQuestions: Faq[];
    homeQuote: JoinedQuote;
    endorsementsQuote: JoinedQuote;
    nextSteps: JoinedNextStep[];
  }
>;
export type JoinedRegion = Join<Region, { facts: JoinedFact[]; supporters: JoinedEndorsement[] }>;

/** The content of one language, every reference replaced by what it points at, lists in order. */
export interface Site extends PressContent, OnSetContent {
  settings: JoinedSettings;
  pages: Record<PageKey, Page>;
  demands: JoinedDemand[];
  faqGroups: JoinedFaqGroup[];
  faqs: JoinedFaq[];
  /** Soonest first, satellites among them. */
  events: JoinedEvent[];
  endorsements: JoinedEndorsement[];
  /** Newest first. */
  quotes: JoinedQuote[];
  milestones: JoinedMilestone[];
  regions: JoinedRegion[];
}

/**
 * Returns the content of a language as pages take it at an instant (milliseconds since 1970 UTC),
 * figures in place of their markers.
 * @throws Error when a reference was not proved by `checkContent`.
 */
export function joinContent(
  checked: Content,
  language: Language = defaultLanguage,
  now = Date.now(),
): Site {
  const content = withFigures(checked);
  const own = <T extends { language: Language }>(documents: T[]) =>
    documents.filter((document) => document.language === language);
  const finders = findReferences(content);
  const { event, fact, faq, faqGroup, organization, person, quote, withSources } = finders;

  const faqs = own(content.faq)
    .map((one) => ({ ...withSources(one), group: faqGroup(one.group) }))
    .sort(
      by(
        ({ group }) => group.order,
        ({ order }) => order,
        ({ _id }) => _id,
      ),
    );
  const faqsByGroup = Map.groupBy(faqs, ({ group }) => group._id);

  const endorsements = own(content.endorsement)
    .map((one) => ({
      ...withSources(one),
      organization: optional(finders.sourcedOrganization, one.organization),
      person: optional(person, one.person),
      event: optional(event, one.event),
      quote: optional(quote, one.quote),
    }))
    .sort(byDate);

  const settings = own(content.siteSettings)[0];
  if (settings === undefined) throw new Error(`no siteSettings in "${language}"`);

  return {
    settings: {
      ...settings,
      union: organization(settings.union),
      homeFacts: settings.homeFacts.map(fact),
      homeQuestions: settings.homeQuestions.map(faq),
      homeQuote: quote(settings.homeQuote),
      endorsementsQuote: quote(settings.endorsementsQuote),
      nextSteps: joinNextSteps(content, own, finders),
    },
    pages: Object.fromEntries(own(content.page).map((page) => [page.key, page])) as Site['pages'],
    demands: own(content.demand)
      .map((one) => ({ ...withSources(one), questions: one.questions.map(faq) }))
      .sort(byNumber),
    faqGroups: own(content.faqGroup)
      .map((group) => ({ ...group, faqs: faqsByGroup.get(group._id) ?? [] }))
      .sort(byOrder),
    faqs,
    events: joinEvents(content, own, finders),
    endorsements,
    quotes: own(content.quote)
      .map(({ _id }) => quote(_id))
      .sort(byDate)
      .reverse(),
    milestones: own(content.milestone).map(withSources).sort(byDate),
    ...joinPress(content, own, finders, now),
    ...joinOnSet(content, own, finders),
    regions: own(content.region)
      .map((one) => ({
        ...one,
        facts: one.facts.map(fact),
        supporters: endorsements.filter(({ _id }) => one.supporters.includes(_id)),
      }))
      .sort(byOrder),
  };
}
