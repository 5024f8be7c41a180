import { type CampaignEvent, eventKinds } from '../../src/content/schemas/event.ts';
import { accessFeatures } from '../../src/content/schemas/eventParts.ts';
import { en } from '../../src/i18n/en.ts';

/** The kinds of event, as the site calls them. */
export const kindTitles = Object.fromEntries(
  eventKinds.map((kind) => [kind, en.events.kinds[kind]]),
);

/** Whether the event takes place, in the words of the Studio. */
export const statusTitles = {
  scheduled: 'Takes place as announced',
  moved: 'Moved: another time or place',
  cancelled: 'Cancelled',
} satisfies Record<CampaignEvent['status'], string>;

/** Where people take part. */
export const attendanceTitles = {
  inPerson: 'In person',
  online: 'Online',
} satisfies Record<CampaignEvent['attendance'], string>;

/** What a place or a call has for people who need it. */
export const accessTitles = Object.fromEntries(
  accessFeatures.map((feature) => [feature, en.events.accessFeatures[feature]]),
);

/** How people say that they come. */
export const rsvpTitles = {
  none: 'Just come: no RSVP',
  counted: 'Counted: seats and details are given out at once',
  sealed: 'Sealed: an organizer answers by hand',
} satisfies Record<CampaignEvent['rsvp'], string>;
