import type { SanityClient } from '@sanity/client';
import { z } from 'zod';

import { placeLine } from '../lib/placeLine.ts';
import type { PrivateEvent } from '../lib/privateEvents.ts';
import { occurrences } from '../lib/recurrence.ts';
import { checkContent, ContentError } from './checkContent.ts';
import { ask, fetchContent } from './client.ts';
import { afterRsvpQuery } from './queries.ts';
import { afterRsvp } from './schemas/eventParts.ts';
import type { CampaignEvent } from './schemas/event.ts';

const answerSchema = z.array(
  z.object({ _id: z.string(), details: z.record(z.string(), z.unknown()) }),
);

/**
 * Returns what the form backend has to know of every event, with what only people who answered see.
 * @throws ContentError naming the event whose details cannot be shown.
 */
export async function readPrivateEvents(client: SanityClient): Promise<PrivateEvent[]> {
  const [unchecked, answer] = await Promise.all([
    fetchContent(client),
    ask(client, afterRsvpQuery),
  ]);
  const content = checkContent(unchecked);
  const details = new Map(answerSchema.parse(answer).map((one) => [one._id, checkDetails(one)]));
  const regions = new Map(content.region.map((region) => [region._id, region]));
  return content.event
    .filter(({ isDraft }) => !isDraft)
    .map((event) => toPrivateEvent(event, regions.get(event.region ?? ''), details.get(event._id)));
}

function checkDetails({ _id, details }: z.infer<typeof answerSchema>[number]) {
  const present = Object.entries(details).filter(([, value]) => value !== null);
  const result = afterRsvp.safeParse(Object.fromEntries(present));
  if (result.success) return result.data;
  throw new ContentError(
    // The values are private, and an error ends up in a log.
    result.error.issues.map(
      ({ path }) => `event "${_id}" → afterRsvp.${path.join('.')}: cannot be shown, correct it`,
    ),
  );
}

function toPrivateEvent(
  event: CampaignEvent,
  region: { slug: string; name: string } | undefined,
  details: PrivateEvent['details'],
): PrivateEvent {
  const { _id, slug, title, status, statusNote, rsvp, capacity } = event;
  const { startsAt, endsAt, timeZone, isTimeKnown, recurrence, place, onlineNote } = event;
  const address = placeLine(place);
  return {
    ...{ id: _id, slug, title, status, statusNote, rsvp, capacity },
    ...{ startsAt, endsAt, timeZone, isTimeKnown, isRecurring: recurrence !== undefined },
    starts: occurrences(event),
    where: address === '' ? onlineNote : address,
    region: region && { slug: region.slug, name: region.name },
    details,
  };
}
