import { describe, expect, test } from 'vitest';

import { endInstant, eventTime, machineTime, startInstant } from '../../../src/lib/eventTime.ts';

const at = (startsAt: string, timeZone: string) => ({ startsAt, timeZone });

describe('the start of an event', () => {
  test.each([
    ['America/Los_Angeles', '11:00 AM PST', '2026-12-12T11:00-08:00', 'Pacific Standard Time'],
    ['America/Chicago', '11:00 AM CST', '2026-12-12T11:00-06:00', 'Central Standard Time'],
    ['America/New_York', '11:00 AM EST', '2026-12-12T11:00-05:00', 'Eastern Standard Time'],
    ['Pacific/Honolulu', '11:00 AM HST', '2026-12-12T11:00-10:00', 'Hawaii-Aleutian Standard Time'],
  ])('is told in its own zone: %s', (timeZone, words, machine, zoneName) => {
    const time = eventTime(at('2026-12-12T11:00', timeZone));
    expect(`${time.clock} ${time.half} ${time.zone}`).toBe(words);
    expect(time).toMatchObject({ machine, zoneName, fullDay: 'Sat 12 Dec 2026' });
  });

  test.each([
    ['00:00', '12:00 AM'],
    ['00:05', '12:05 AM'],
    ['11:59', '11:59 AM'],
    ['12:00', '12:00 PM'],
    ['13:30', '1:30 PM'],
    ['23:59', '11:59 PM'],
  ])('writes %s as %s', (wall, words) => {
    const { clock, half } = eventTime(at(`2026-12-12T${wall}`, 'America/New_York'));
    expect(`${clock} ${half}`).toBe(words);
  });

  test.each([
    ['the day before the clocks go forward', '2027-03-13T18:00', 'PST', '-08:00'],
    ['the day they go forward', '2027-03-14T18:00', 'PDT', '-07:00'],
    ['the day before they go back', '2026-10-31T18:00', 'PDT', '-07:00'],
    ['the day they go back', '2026-11-01T18:00', 'PST', '-08:00'],
  ])('stays at its hour on %s', (_, startsAt, zone, offset) => {
    const time = eventTime(at(startsAt, 'America/Los_Angeles'));
    expect(time).toMatchObject({ clock: '6:00', half: 'PM', zone });
    expect(time.machine).toBe(`${startsAt}${offset}`);
  });

  test('in the hour that is skipped in spring is the hour after it', () => {
    const time = eventTime(at('2027-03-14T02:30', 'America/Los_Angeles'));
    expect(time).toMatchObject({ clock: '3:30', half: 'AM', zone: 'PDT' });
  });

  test('in the hour that comes twice in autumn is the first one', () => {
    const time = eventTime(at('2026-11-01T01:30', 'America/Los_Angeles'));
    expect(time).toMatchObject({ clock: '1:30', half: 'AM', zone: 'PDT' });
  });

  test('is the same words however often they are asked for', () => {
    const event = at('2026-12-12T11:00', 'America/Chicago');
    expect(eventTime(event)).toEqual(eventTime({ ...event }));
    expect(eventTime(at('2026-12-12T11:00', 'America/New_York')).zone).toBe('EST');
  });
});

describe('instants', () => {
  test('are the same for the same moment in two zones', () => {
    const la = startInstant(at('2026-12-12T11:00', 'America/Los_Angeles'));
    expect(la).toBe(startInstant(at('2026-12-12T14:00', 'America/New_York')));
    expect(la).toBe(Date.parse('2026-12-12T19:00Z'));
  });

  test('an event is over at its end', () => {
    const event = { ...at('2026-12-12T11:00', 'America/New_York'), endsAt: '2026-12-12T13:00' };
    expect(endInstant(event)).toBe(Date.parse('2026-12-12T18:00Z'));
  });

  test('an event without an end is over three hours after its start', () => {
    const event = at('2026-12-12T11:00', 'America/New_York');
    expect(endInstant(event) - startInstant(event)).toBe(3 * 3_600_000);
  });

  test('an event across the end of daylight saving lasts an hour longer than its clock says', () => {
    const event = { ...at('2026-10-31T22:00', 'America/New_York'), endsAt: '2026-11-01T04:00' };
    expect(endInstant(event) - startInstant(event)).toBe(7 * 3_600_000);
  });

  test('machines get the offset of the day', () => {
    expect(machineTime('2026-07-04T09:05', 'America/Chicago')).toBe('2026-07-04T09:05-05:00');
  });
});
