import type { PrivateEvent } from '../../src/lib/privateEvents.ts';

/** An event that people RSVP to, as the build tells the backend of it. */
export const phoneBank: PrivateEvent = {
  id: 'event-phone-bank',
  slug: 'phone-bank',
  title: 'Phone bank',
  status: 'scheduled',
  rsvp: 'counted',
  capacity: 10,
  startsAt: '2026-12-17T18:30',
  endsAt: '2026-12-17T20:30',
  timeZone: 'America/New_York',
  isTimeKnown: true,
  isRecurring: false,
  starts: ['2026-12-17T18:30'],
  where: 'Sample Room, New York City, NY',
  region: { slug: 'new-york', name: 'New York' },
  details: {
    placeName: 'Sample Room',
    street: '400 Secret Street',
    entranceNote: 'Ring at the second bell.',
    meetingLink: 'https://meet.example.org/secret-room',
  },
};

/** The moment at which the tests' RSVPs are sent. */
export const rsvpDay = new Date('2026-11-22T12:00:00Z');

/** What a plain form sends for two people to that event. */
export const rsvpPost = {
  lang: 'en',
  event: 'phone-bank',
  day: '2026-12-17',
  party: '2',
  region: 'new-york',
};
