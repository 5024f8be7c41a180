import { hasMeetingLink } from '../../src/content/schemas/meetingLink.ts';

/** What an organizer reads who put the link of a meeting where everybody sees it. */
export const meetingLinkRefused =
  'This looks like a link to a meeting. The page is public: an employer could join. Put it under Only after an RSVP, or say how to ask for it.';

/** Refuses the link or the passcode of a meeting: a page is public, and so is who may then join. */
export const checkMeetingLink = (value: unknown): true | string =>
  hasMeetingLink(value) ? meetingLinkRefused : true;
