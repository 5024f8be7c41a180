import { endInstant, startInstant } from '../lib/eventTime.ts';
import type { Content } from './checkContent.ts';
import type { Finders, JoinedPerson } from './findReferences.ts';
import { by, type Join, optional, type OwnLanguage } from './joining.ts';
import type { CampaignEvent } from './schemas/event.ts';
import type { Organization } from './schemas/organization.ts';
import type { Region } from './schemas/region.ts';
import type { Source } from './schemas/source.ts';

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

/** Returns the events of a language, soonest first, satellites among them. */
export function joinEvents(
  content: Content,
  own: OwnLanguage,
  { event, organization, person, region, withSources }: Finders,
): JoinedEvent[] {
  const satellites = Map.groupBy(
    content.event.filter(({ parent }) => parent !== undefined),
    ({ parent }) => parent,
  );
  return own(content.event)
    .map((one) => ({
      ...withSources(one),
      region: optional(region, one.region),
      parent: optional(event, one.parent),
      satellites: (satellites.get(one._id) ?? []).toSorted(
        by<CampaignEvent>(startInstant, ({ _id }) => _id),
      ),
      hosts: one.hosts.map(organization),
      speakers: one.speakers.map((speaker) => ({ ...speaker, person: person(speaker.person) })),
    }))
    .map((one) => ({ one, start: startInstant(one), end: endInstant(one) }))
    .sort(
      by(
        ({ start }) => start,
        ({ end }) => end,
        ({ one }) => one._id,
      ),
    )
    .map(({ one }) => one);
}
