import type { SanityDocument } from 'sanity';

/** What belongs to the place and the hour of an event, or to its own history. */
const ownFields = new Set([
  ...['_id', '_rev', '_createdAt', '_updatedAt', 'slug', 'region', 'parent', 'place', 'timeZone'],
  ...[
    'startsAt',
    'endsAt',
    'onlineNote',
    'transit',
    'parking',
    'access',
    'weather',
    'runningOrder',
  ],
  ...['speakers', 'support', 'status', 'statusNote', 'sequence', 'revisions', 'sources'],
  ...['recurrence', 'afterRsvp', 'capacity', 'accessFeatures', 'recap', 'recapPictures'],
]);

/**
 * Returns a draft of the same event in another city: what it is stays, and everything that depends on
 * where and when is left for the organizers there to fill in.
 */
export function satelliteOf(event: SanityDocument, id: string): { _id: string; _type: string } {
  const kept = Object.entries(event).filter(([name]) => !ownFields.has(name));
  const mainId = (event['parent'] as { _ref: string } | undefined)?._ref;
  return {
    ...Object.fromEntries(kept),
    _id: `drafts.${id}`,
    _type: event._type,
    parent: { _type: 'reference', _ref: mainId ?? event._id.replace(/^drafts\./, '') },
    status: 'scheduled',
    sequence: 0,
  } as { _id: string; _type: string };
}
