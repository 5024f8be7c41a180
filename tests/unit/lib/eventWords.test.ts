import { expect, test } from 'vitest';

import { events } from '../../../src/i18n/en/events.ts';
import { campaignDay } from '../../../src/lib/eventFilters.ts';
import { languageName } from '../../../src/lib/languageName.ts';
import { mapLink } from '../../../src/lib/mapLink.ts';
import { frequencyWords, recurrenceWords } from '../../../src/lib/recurrenceWords.ts';
import { mailLink, textLink } from '../../../src/lib/shareLinks.ts';

const again = (startsAt: string, frequency: 'weekly' | 'everyTwoWeeks' | 'monthly') => ({
  startsAt,
  timeZone: 'America/New_York',
  recurrence: { frequency, lastDay: '2027-02-15', exceptions: [] },
});

test.each([
  ['2026-12-17T18:30', 'weekly', 'Every Thursday until 11 Feb 2027'],
  ['2026-12-17T18:30', 'everyTwoWeeks', 'Every second Thursday until 11 Feb 2027'],
  ['2026-12-17T18:30', 'monthly', 'Every third Thursday of the month until 21 Jan 2027'],
  ['2026-12-31T18:30', 'monthly', 'Every last Thursday of the month until 28 Jan 2027'],
] as const)('what starts %s and comes again %s is "%s"', (startsAt, frequency, words) => {
  expect(recurrenceWords(again(startsAt, frequency), events.recurrence)).toBe(words);
});

test('what comes once has no words for coming again', () => {
  const once = { startsAt: '2026-12-17T18:30', timeZone: 'America/New_York' };
  expect(frequencyWords(once, events.recurrence)).toBeUndefined();
  expect(recurrenceWords(once, events.recurrence)).toBeUndefined();
});

test('a place is on the map that was given, else on OpenStreetMap at its position, else nowhere', () => {
  const mapUrl = 'https://www.openstreetmap.org/way/1';
  expect(mapLink({ mapUrl, latitude: 34.1, longitude: -118.3 })).toBe(mapUrl);
  expect(mapLink({ latitude: 34.1, longitude: -118.3 })).toBe(
    'https://www.openstreetmap.org/?mlat=34.1&mlon=-118.3#map=18/34.1/-118.3',
  );
  expect(mapLink({})).toBeUndefined();
});

test('shared words arrive as they were, whatever stands in them', () => {
  const words = 'Rally & “call”? 100% #1\n';
  const text = new URL(textLink(words).replace('?&', '?'));
  expect(text.protocol).toBe('sms:');
  expect(text.searchParams.get('body')).toBe(words);
  const mail = new URL(mailLink(words, 'https://example.org/?a=1&b=2'));
  expect(mail.searchParams.get('subject')).toBe(words);
  expect(mail.searchParams.get('body')).toBe('https://example.org/?a=1&b=2');
});

test('units are counted as call sheets do', () => {
  expect([2, 3, 4, 11, 12, 13, 21, 22].map(events.unit)).toEqual([
    '2nd unit',
    '3rd unit',
    '4th unit',
    '11th unit',
    '12th unit',
    '13th unit',
    '21st unit',
    '22nd unit',
  ]);
});

test('today is the day in Los Angeles', () => {
  expect(campaignDay(Date.parse('2026-11-22T07:59Z'))).toBe('2026-11-21');
  expect(campaignDay(Date.parse('2026-11-22T08:00Z'))).toBe('2026-11-22');
});

test('languages have their names', () => {
  expect(['es', 'en', 'yue'].map((code) => languageName(code))).toEqual([
    'Spanish',
    'English',
    'Cantonese',
  ]);
});
