import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';

import type { CampaignEvent } from '../../../src/content/schemas/event.ts';
import {
  campaign,
  campaignFile,
  readContent,
  samples,
  samplesFile,
  textsOf,
  today,
} from '../../support/starterContent.ts';

const content = await readContent([campaignFile, samplesFile]);
const sampleEvents = content.event.filter(({ isSample }) => isSample);

describe('samples', () => {
  const instantOf = ({ startsAt, timeZone }: CampaignEvent) =>
    Temporal.PlainDateTime.from(startsAt).toZonedDateTime(timeZone).epochMilliseconds;
  const mainEvent = sampleEvents.find(({ _id }) => _id === 'event-sample-rally')!;

  test('the campaign holds no sample, and the samples hold nothing else', () => {
    expect(campaign.filter(({ isSample }) => isSample === true)).toEqual([]);
    expect(samples.filter(({ _type, isSample }) => _type !== 'event' || isSample !== true)).toEqual(
      [],
    );
  });

  test('every sample is still to come on the day it is loaded', () => {
    expect(sampleEvents).toHaveLength(samples.length);
    expect(sampleEvents.filter(({ startsAt }) => startsAt <= `${today}T23:59`)).toEqual([]);
  });

  test('every revision of a sample lies in the past', () => {
    const dates = sampleEvents.flatMap(({ revisions }) => revisions.map(({ date }) => date));
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((date) => date >= today)).toEqual([]);
  });

  test('the satellites of the sample rally start at the same moment in two other zones', () => {
    const satellites = sampleEvents.filter(({ parent }) => parent === mainEvent._id);
    expect(satellites.map(({ timeZone }) => timeZone)).toEqual([
      'America/Chicago',
      'America/New_York',
    ]);
    expect(satellites.map(instantOf)).toEqual(satellites.map(() => instantOf(mainEvent)));
  });

  test('fill every box of the rally’s call sheet', () => {
    const boxes = ['transit', 'parking', 'access', 'weather', 'filmingNotice', 'support'] as const;
    expect(boxes.filter((box) => mainEvent[box] === undefined)).toEqual([]);
    expect(mainEvent.runningOrder.length).toBeGreaterThan(0);
    expect(mainEvent.bring.length).toBeGreaterThan(0);
    expect(mainEvent.revisions.length).toBeGreaterThan(1);
  });

  test('answer in every way, once with a number of places, twice with details for later', () => {
    expect(new Set(sampleEvents.map(({ rsvp }) => rsvp))).toEqual(
      new Set(['none', 'counted', 'sealed']),
    );
    expect(sampleEvents.filter(({ capacity }) => capacity !== undefined)).not.toEqual([]);
    const later = sampleEvents.flatMap(({ afterRsvp }) => afterRsvp ?? []);
    expect(later).toContainEqual({ hasAddress: true, hasMeetingLink: false });
    expect(later).toContainEqual({ hasAddress: false, hasMeetingLink: true });
  });

  test('hold one event that comes again, with a day it leaves out', () => {
    const again = sampleEvents.filter(({ recurrence }) => recurrence !== undefined);
    expect(again).toHaveLength(1);
    expect(again[0]!.recurrence!.exceptions).toHaveLength(1);
  });

  test('hold an online town hall, a phone bank and a cancelled event', () => {
    type Test = (event: CampaignEvent) => boolean;
    const has = (isSuch: Test) => sampleEvents.some(isSuch);
    expect(has(({ kind, attendance }) => kind === 'townHall' && attendance === 'online')).toBe(
      true,
    );
    expect(has(({ kind }) => kind === 'phoneBank')).toBe(true);
    expect(has(({ status }) => status === 'cancelled')).toBe(true);
  });

  test('take place nowhere real', () => {
    const places = sampleEvents.flatMap(({ place }) => (place ? [place] : []));
    expect(places.filter(({ name }) => !name.startsWith('Sample '))).toEqual([]);
    const streets = samples.flatMap((document) => {
      const { place, afterRsvp } = document as { [part: string]: { street?: string } | undefined };
      return [place?.street ?? afterRsvp?.street ?? []].flat();
    });
    expect(streets).toHaveLength(places.length);
    expect(streets.filter((street) => !street.includes('Example'))).toEqual([]);
  });

  test('name no real person or organization', () => {
    const names = [
      ...content.person.map(({ name }) => name),
      ...content.organization.map(({ shortName }) => shortName),
    ];
    const texts = samples.flatMap(textsOf);
    expect(names.filter((name) => texts.some((text) => text.includes(name)))).toEqual([]);
    expect(sampleEvents.flatMap(({ speakers }) => speakers)).toEqual([]);
  });
});
