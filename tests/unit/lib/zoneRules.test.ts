import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';

import { type JCal, zoneRules } from '../../../src/lib/zoneRules.ts';

/** What another reader of calendars takes a wall time to be, by the rules alone. */
function instantBy(rules: JCal, wall: string): number {
  const zone = new ICAL.Timezone(new ICAL.Component(rules as never));
  const time = ICAL.Time.fromDateTimeString(`${wall}:00`);
  time.zone = zone;
  return time.toUnixTime() * 1000;
}

const instantOf = (wall: string, timeZone: string) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).epochMilliseconds;

const namesIn = ([, , parts]: JCal) => parts.map(([name]) => name);
const propertyOf = ([, properties]: JCal, name: string) =>
  properties.find(([own]) => own === name)?.[3];

describe('the rules of a zone in a calendar file', () => {
  test.each([
    ['today, in summer', 'America/Los_Angeles', '2026-07-04T11:00'],
    ['today, in winter', 'America/New_York', '2026-12-12T11:00'],
    ['the minute before clocks go forward', 'America/Chicago', '2027-03-14T01:59'],
    ['the minute after they went forward', 'America/Chicago', '2027-03-14T03:00'],
    ['the hour before it comes twice', 'America/Denver', '2026-11-01T00:59'],
    ['the hour after it came twice', 'America/Denver', '2026-11-01T02:00'],
    ['no summer time', 'Pacific/Honolulu', '2026-07-04T11:00'],
    ['no summer time any more', 'America/Phoenix', '2026-07-04T11:00'],
    ['a rule of before 2007, after today’s', 'America/Los_Angeles', '2006-03-20T11:00'],
    ['a rule of before 2007, in its summer', 'America/Los_Angeles', '2006-04-03T11:00'],
    ['summer time that is no more', 'America/Mexico_City', '2021-07-04T11:00'],
    ['the year after it ended', 'America/Mexico_City', '2023-07-04T11:00'],
    ['the last Sunday of the month', 'Europe/Berlin', '2026-10-25T03:30'],
    ['a zone that skipped a day', 'Pacific/Apia', '2011-12-31T11:00'],
  ])('say the same instant as the pages: %s', (_, timeZone, wall) => {
    const year = Number(wall.slice(0, 4));
    expect(instantBy(zoneRules(timeZone, year, year), wall)).toBe(instantOf(wall, timeZone));
  });

  test('say it for any zone of the country and any minute of the campaign’s years', () => {
    const zones = [
      ...['America/Los_Angeles', 'America/Denver', 'America/Phoenix', 'America/Chicago'],
      ...['America/New_York', 'America/Anchorage', 'Pacific/Honolulu', 'America/Puerto_Rico'],
    ];
    const minute = fc.integer({
      min: Date.UTC(2005, 0, 1) / 60_000,
      max: Date.UTC(2036, 0, 1) / 60_000,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minute, (timeZone, minutes) => {
        const at = Temporal.Instant.fromEpochMilliseconds(minutes * 60_000);
        const zoned = at.toZonedDateTimeISO(timeZone);
        const wall = zoned.toPlainDateTime().toString({ smallestUnit: 'minute' });
        expect(instantBy(zoneRules(timeZone, zoned.year, zoned.year), wall)).toBe(
          instantOf(wall, timeZone),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('are one rule for summer and one for winter where nothing changed, as simple readers need', () => {
    const rules = zoneRules('America/Los_Angeles', 2026, 2026);
    expect(namesIn(rules).toSorted()).toEqual(['daylight', 'standard']);
    expect(rules[2].map((part) => propertyOf(part, 'rrule'))).toEqual([
      { freq: 'YEARLY', bymonth: 11, byday: '1SU' },
      { freq: 'YEARLY', bymonth: 3, byday: '2SU' },
    ]);
    expect(rules[2].map((part) => propertyOf(part, 'tzname'))).toEqual(['PST', 'PDT']);
  });

  test('are a single offset where the clocks never change', () => {
    const rules = zoneRules('America/Phoenix', 2026, 2027);
    expect(namesIn(rules)).toEqual(['standard']);
    expect(propertyOf(rules[2][0]!, 'tzoffsetto')).toBe('-07:00');
  });

  test('end an old rule when a new one begins', () => {
    const ends = zoneRules('America/New_York', 2005, 2008)[2].map(
      (part) => (propertyOf(part, 'rrule') as { until?: string } | undefined)?.until,
    );
    expect(ends.filter((until) => until !== undefined)).toEqual([
      '2006-10-29T06:00:00Z',
      '2006-04-02T07:00:00Z',
    ]);
  });
});
