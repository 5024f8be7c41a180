import type { Content } from './checkContent.ts';
import { indexById, type Join, optional } from './joining.ts';
import type { Fact } from './schemas/fact.ts';
import type { Organization } from './schemas/organization.ts';
import type { Person } from './schemas/person.ts';
import type { Quote } from './schemas/quote.ts';
import type { Region } from './schemas/region.ts';
import type { Source } from './schemas/source.ts';

export type JoinedOrganization = Join<Organization, { sources: Source[] }>;
export type JoinedPerson = Join<
  Person,
  { organization: Organization | undefined; region: Region | undefined }
>;
export type JoinedQuote = Join<Quote, { speaker: JoinedPerson; source: Source }>;
export type JoinedFact = Join<Fact, { source: Source }>;

/** What the references of some content point at: a function for each type of document. */
export type Finders = ReturnType<typeof findReferences>;

/** Returns the functions that find what references point at, in any language. */
export function findReferences(content: Content) {
  const source = indexById(content.source);
  const withSource = <T extends { source: string }>(one: T): Join<T, { source: Source }> => ({
    ...one,
    source: source(one.source),
  });
  const withSources = <T extends { sources: string[] }>(
    one: T,
  ): Join<T, { sources: Source[] }> => ({
    ...one,
    sources: one.sources.map(source),
  });
  const organization = indexById(content.organization);
  const region = indexById(content.region);
  const person = indexById(
    content.person.map((one) => ({
      ...one,
      organization: optional(organization, one.organization),
      region: optional(region, one.region),
    })),
  );
  const quote = indexById(
    content.quote.map((one) => ({ ...withSource(one), speaker: person(one.speaker) })),
  );
  return {
    withSource,
    withSources,
    organization,
    sourcedOrganization: indexById(content.organization.map(withSources)),
    person,
    quote,
    fact: indexById(content.fact.map(withSource)),
    region,
    event: indexById(content.event),
    faq: indexById(content.faq),
    faqGroup: indexById(content.faqGroup),
  };
}
