import { describe, expect, test } from 'vitest';

import {
  breadcrumbData,
  eventData,
  faqData,
  organizationData,
} from '../../../src/lib/linkedData.ts';

const site = new URL('https://example.org');
const event = {
  title: 'Rally',
  slug: 'rally',
  summary: 'Come along.',
  startsAt: '2026-12-12T11:00',
  endsAt: '2026-12-12T13:00',
  isTimeKnown: true,
  timeZone: 'America/Chicago',
  status: 'scheduled',
  attendance: 'inPerson',
  place: { name: 'Plaza', city: 'Chicago', state: 'IL' },
} as const;

describe('linked data of an event', () => {
  test('has its times with the offset of its own zone', () => {
    expect(eventData(event, 'PAU', site)).toMatchObject({
      '@type': 'Event',
      startDate: '2026-12-12T11:00-06:00',
      endDate: '2026-12-12T13:00-06:00',
      url: 'https://example.org/events/rally/',
      location: { '@type': 'Place', address: { addressLocality: 'Chicago', addressRegion: 'IL' } },
    });
  });

  test('has only the day where the hour is not known, and no end where there is none', () => {
    const data = eventData({ ...event, isTimeKnown: false, endsAt: undefined }, 'PAU', site);
    expect(data.startDate).toBe('2026-12-12');
    expect(data).not.toHaveProperty('endDate');
  });

  test.each([
    ['scheduled', 'EventScheduled'],
    ['moved', 'EventScheduled'],
    ['cancelled', 'EventCancelled'],
  ] as const)('that is %s says so', (status, word) => {
    expect(eventData({ ...event, status }, 'PAU', site).eventStatus).toBe(
      `https://schema.org/${word}`,
    );
  });

  test('that is online takes place at its own page', () => {
    const online = eventData({ ...event, attendance: 'online', place: undefined }, 'PAU', site);
    expect(online).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://example.org/events/rally/' },
    });
  });
});

test('questions come with their short answers', () => {
  expect(faqData([{ question: 'Who?', shortAnswer: 'PAs.' }]).mainEntity).toEqual([
    { '@type': 'Question', name: 'Who?', acceptedAnswer: { '@type': 'Answer', text: 'PAs.' } },
  ]);
});

test('the way down to a page is numbered, with whole addresses', () => {
  const trail = [
    { name: 'Questions', path: '/faq/' },
    { name: 'Who?', path: '/faq/who/' },
  ];
  expect(breadcrumbData(trail, site).itemListElement).toMatchObject([
    { position: 1, item: 'https://example.org/faq/' },
    { position: 2, item: 'https://example.org/faq/who/' },
  ]);
});

test('the campaign names the union it belongs with', () => {
  const settings = { name: 'Production Assistants United', shortName: 'PAU', union: { name: 'L' } };
  expect(organizationData(settings, site)).toMatchObject({
    url: 'https://example.org/',
    parentOrganization: { name: 'L' },
  });
});
