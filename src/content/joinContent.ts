import { defaultLanguage, type Language } from '../i18n/languages.ts';
import { endInstant, startInstant } from '../lib/eventTime.ts';
import type { Content } from './checkContent.ts';
import { withFigures } from './factMarkers.ts';
import { by, dateOrder, indexById, type Join, optional } from './joining.ts';
import { type JoinedNextStep, joinNextSteps, joinOnSet, type OnSetContent } from './joinOnSet.ts';
import { type JoinedFact, joinPress, type PressContent } from './joinPress.ts';
import type { Demand } from './schemas/demand.ts';
import type { Endorsement } from './schemas/endorsement.ts';
import type { CampaignEvent } from './schemas/event.ts';
import type { Faq, FaqGroup } from './schemas/faq.ts';
import type { Milestone } from './schemas/milestone.ts';
import type { Organization } from './schemas/organization.ts';
import type { Page, PageKey } from './schemas/page.ts';
import type { Person } from './schemas/person.ts';
import type { Quote } from './schemas/quote.ts';
import type { Region } from './schemas/region.ts';
import type { SiteSettings } from './schemas/siteSettings.ts';
import type { Source } from './schemas/source.ts';

export type JoinedPerson = Join<
  Person,
  { organization: Organization | undefined; region: Region | undefined }
>;
export type JoinedQuote = Join<Quote, { speaker: JoinedPerson; source: Source }>;
export type JoinedFaq = Join<Faq, { group: FaqGroup; sources: Source[] }>;
export type JoinedFaqGroup = FaqGroup & { faqs: JoinedFaq[] };
export type JoinedDemand = Join<Demand, { questions: Faq[]; sources: Source[] }>;
export type JoinedOrganization = Join<Organization, { sources: Source[] }>;
export type JoinedMilestone = Join<Milestone, { sources: Source[] }>;
export type JoinedEvent = Join<
  CampaignEvent,
  {
    region: Region | undefined;
    parent: CampaignEvent | undefined;
    satellites: CampaignEvent[];
    hosts: Organization[];
    speakers: Join<CampaignEvent['speakers'][number], { person: JoinedPerson }>[];
    sources: Source[];
  }
>;
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

  const source = indexById(content.source);
  const organization = indexById(content.organization);
  const region = indexById(content.region);
  const event = indexById(content.event);
  const faq = indexById(content.faq);
  const faqGroup = indexById(content.faqGroup);
  const person = indexById(
    content.person.map((one) => ({
      ...one,
      organization: optional(organization, one.organization),
      region: optional(region, one.region),
    })),
  );
  const quote = indexById(
    content.quote.map((one) => ({
      ...one,
      speaker: person(one.speaker),
      source: source(one.source),
    })),
  );
  const fact = indexById(content.fact.map((one) => ({ ...one, source: source(one.source) })));

  const satellites = Map.groupBy(
    content.event.filter(({ parent }) => parent !== undefined),
    ({ parent }) => parent,
  );

  const faqs = own(content.faq)
    .map((one) => ({ ...one, group: faqGroup(one.group), sources: one.sources.map(source) }))
    .sort(
      by(
        ({ group }) => group.order,
        ({ order }) => order,
        ({ _id }) => _id,
      ),
    );
  const faqsByGroup = Map.groupBy(faqs, ({ group }) => group._id);

  const endorsements = own(content.endorsement)
    .map((one) => {
      const organizationFound = optional(organization, one.organization);
      return {
        ...one,
        organization: organizationFound && {
          ...organizationFound,
          sources: organizationFound.sources.map(source),
        },
        person: optional(person, one.person),
        event: optional(event, one.event),
        quote: optional(quote, one.quote),
        sources: one.sources.map(source),
      };
    })
    .sort(
      by(
        ({ date }) => dateOrder(date),
        ({ _id }) => _id,
      ),
    );

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
      nextSteps: joinNextSteps(content, own, region),
    },
    pages: Object.fromEntries(own(content.page).map((page) => [page.key, page])) as Site['pages'],
    demands: own(content.demand)
      .map((one) => ({
        ...one,
        questions: one.questions.map(faq),
        sources: one.sources.map(source),
      }))
      .sort(
        by(
          ({ number }) => number,
          ({ _id }) => _id,
        ),
      ),
    faqGroups: own(content.faqGroup)
      .map((group) => ({ ...group, faqs: faqsByGroup.get(group._id) ?? [] }))
      .sort(
        by(
          ({ order }) => order,
          ({ _id }) => _id,
        ),
      ),
    faqs,
    events: own(content.event)
      .map((one) => ({
        ...one,
        region: optional(region, one.region),
        parent: optional(event, one.parent),
        satellites: (satellites.get(one._id) ?? []).toSorted(
          by<CampaignEvent>(startInstant, ({ _id }) => _id),
        ),
        hosts: one.hosts.map(organization),
        speakers: one.speakers.map((speaker) => ({ ...speaker, person: person(speaker.person) })),
        sources: one.sources.map(source),
      }))
      .map((one) => ({ one, start: startInstant(one), end: endInstant(one) }))
      .sort(
        by(
          ({ start }) => start,
          ({ end }) => end,
          ({ one }) => one._id,
        ),
      )
      .map(({ one }) => one),
    endorsements,
    quotes: own(content.quote)
      .map(({ _id }) => quote(_id))
      .sort(
        by(
          ({ date }) => dateOrder(date),
          ({ _id }) => _id,
        ),
      )
      .reverse(),
    milestones: own(content.milestone)
      .map((one) => ({ ...one, sources: one.sources.map(source) }))
      .sort(
        by(
          ({ date }) => dateOrder(date),
          ({ _id }) => _id,
        ),
      ),
    ...joinPress(content, own, { fact, source, person }, now),
    ...joinOnSet(content, own, source),
    regions: own(content.region)
      .map((one) => ({
        ...one,
        facts: one.facts.map(fact),
        supporters: endorsements.filter(({ _id }) => one.supporters.includes(_id)),
      }))
      .sort(
        by(
          ({ order }) => order,
          ({ _id }) => _id,
        ),
      ),
  };
}
