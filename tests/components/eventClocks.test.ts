import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';

import { attribute, elements, hasClass } from '../../src/backend/html.ts';
import EventCalls from '../../src/components/events/EventCalls.astro';
import { calendarFile } from '../../src/lib/calendarFile.ts';
import { textOf } from '../support/builtSite.ts';
import { context, readCalendar } from '../support/calendars.ts';
import { campaignFile, readContent, samplesFile } from '../support/starterContent.ts';

const container = await AstroContainer.create({ astroConfig: { site: 'https://pau.example' } });
const content = await readContent([campaignFile, samplesFile]);
const rally = content.event.find(({ _id }) => _id === 'event-sample-rally')!;

const zones = [
  ['America/Los_Angeles', 'PST', 'PDT', 8],
  ['America/Chicago', 'CST', 'CDT', 6],
  ['America/New_York', 'EST', 'EDT', 5],
] as const;
const hours = [
  ['just before clocks go forward', '2099-03-08T01:30', '1:30AM', 'standard'],
  ['just after clocks went forward', '2099-03-08T03:30', '3:30AM', 'summer'],
  ['in the hour that comes twice: the first one', '2099-11-01T01:30', '1:30AM', 'summer'],
  ['just after clocks went back', '2099-11-01T02:30', '2:30AM', 'standard'],
] as const;

test.each(hours)(
  'a page and its calendar show one local time %s, in three zones',
  async (_, startsAt, shown, season) => {
    for (const [timeZone, standard, summer, hoursBehind] of zones) {
      const event = {
        ...{ ...rally, startsAt, timeZone, endsAt: undefined },
        region: undefined,
      };
      const html = await container.renderToString(EventCalls, {
        props: { event, units: [event] },
      });
      const clock = [...elements(parseFragment(html))].find((one) => hasClass(one, 'clock'))!;
      const name = season === 'standard' ? standard : summer;
      expect(textOf(clock).replaceAll(/\s+/g, '')).toBe(`${shown}${name}`);

      const [entry] = readCalendar(calendarFile([event], context));
      const wall = entry!.startDate.toJSDate().toLocaleString('sv-SE', { timeZone });
      expect(wall.replace(' ', 'T').slice(0, 16)).toBe(startsAt);
      const datetime = attribute(clock, 'datetime')!;
      expect(datetime.slice(0, 16)).toBe(startsAt);
      expect(Date.parse(datetime)).toBe(entry!.startDate.toUnixTime() * 1000);
      const offset = season === 'standard' ? hoursBehind : hoursBehind - 1;
      expect(datetime.slice(16)).toBe(`-0${offset}:00`);
    }
  },
);
