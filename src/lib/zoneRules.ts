import { Temporal } from 'temporal-polyfill';

import { eventTime } from './eventTime.ts';
import { weekdayCode } from './recurrence.ts';

/** A component as jCal writes it (RFC 7265): its name, its properties, the components in it. */
export type JCal = [name: string, properties: JCalProperty[], components: JCal[]];
/** A property as jCal writes it: its name, its parameters, its type, its values. */
export type JCalProperty = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  ...values: unknown[],
];

/** A moment at which a zone puts its clocks to another offset. */
interface ClockChange {
  at: Temporal.ZonedDateTime;
  /** What the clocks showed at that moment, before they were changed. */
  onset: Temporal.PlainDateTime;
  from: string;
  to: string;
  isForward: boolean;
}

/** Changes that follow the same rule, year after year. */
type Run = [ClockChange, ...ClockChange[]];

function clockChange(at: Temporal.ZonedDateTime): ClockChange {
  const before = at.subtract({ nanoseconds: 1 });
  const shift = at.offsetNanoseconds - before.offsetNanoseconds;
  const onset = at.toPlainDateTime().subtract({ nanoseconds: shift });
  return { at, onset, from: before.offset, to: at.offset, isForward: shift > 0 };
}

/** Returns the last change before the first year, and all until the end of the last one. */
function clockChanges(start: Temporal.ZonedDateTime, lastYear: number): ClockChange[] {
  const changes: ClockChange[] = [];
  let next = start.getTimeZoneTransition('next');
  while (next !== null && next.year <= lastYear) {
    changes.push(clockChange(next));
    next = next.getTimeZoneTransition('next');
  }
  const before = changes.length === 0 ? null : start.getTimeZoneTransition('previous');
  return before === null ? changes : [clockChange(before), ...changes];
}

/** Returns the day of a change as rules name it: the second Sunday, or the last one. */
function weekdayInMonth(onset: Temporal.PlainDateTime): string {
  const { day, daysInMonth } = onset;
  const week = day + 7 > daysInMonth ? -1 : Math.ceil(day / 7);
  return `${week}${weekdayCode(onset)}`;
}

/** Returns changes that follow the same rule year after year, each row of years by itself. */
function runsOfYears(changes: ClockChange[]): Run[] {
  const sameRule = Map.groupBy(changes, ({ onset, from, to }) =>
    [from, to, onset.month, weekdayInMonth(onset), onset.toPlainTime().toString()].join(),
  );
  return [...sameRule.values()].flatMap((group) => {
    const runs: Run[] = [];
    for (const change of group) {
      const run = runs.at(-1);
      if (run?.at(-1)?.onset.year === change.onset.year - 1) run.push(change);
      else runs.push([change]);
    }
    return runs;
  });
}

const utc = (at: Temporal.ZonedDateTime) => at.toInstant().toString({ smallestUnit: 'second' });

function nameAt(at: Temporal.ZonedDateTime): string {
  // A day later: in the hour that comes twice, a wall time alone means the first of the two.
  const wall = at.add({ days: 1 }).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return eventTime({ startsAt: wall, timeZone: at.timeZoneId }).zone;
}

function observance(run: Run, lastYear: number): JCal {
  const [first] = run;
  const last = run.at(-1) ?? first;
  const rule = {
    freq: 'YEARLY',
    ...(last.onset.year < lastYear ? { until: utc(last.at) } : {}),
    bymonth: first.onset.month,
    byday: weekdayInMonth(first.onset),
  };
  const properties: JCalProperty[] = [
    ['dtstart', {}, 'date-time', first.onset.toString({ smallestUnit: 'second' })],
    ['tzoffsetfrom', {}, 'utc-offset', first.from],
    ['tzoffsetto', {}, 'utc-offset', first.to],
    ['tzname', {}, 'text', nameAt(first.at)],
    ...(run.length > 1 ? [['rrule', {}, 'recur', rule] satisfies JCalProperty] : []),
  ];
  return [first.isForward ? 'daylight' : 'standard', properties, []];
}

function steady(start: Temporal.ZonedDateTime): JCal {
  return [
    'standard',
    [
      ['dtstart', {}, 'date-time', start.toPlainDateTime().toString({ smallestUnit: 'second' })],
      ['tzoffsetfrom', {}, 'utc-offset', start.offset],
      ['tzoffsetto', {}, 'utc-offset', start.offset],
      ['tzname', {}, 'text', nameAt(start)],
    ],
    [],
  ];
}

function makeRules(timeZone: string, firstYear: number, lastYear: number): JCal {
  const start = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 }).toZonedDateTime(
    timeZone,
  );
  const changes = clockChanges(start, lastYear);
  const observances =
    changes.length === 0
      ? [steady(start)]
      : runsOfYears(changes).map((run) => observance(run, lastYear));
  return ['vtimezone', [['tzid', {}, 'text', timeZone]], observances];
}

const known = new Map<string, JCal>();

/**
 * Returns what a zone's clocks do in the years of some events, as a calendar file says it (RFC 5545,
 * section 3.6.5). It comes from the database of zones that our pages are written from, so that file
 * and page cannot differ: ready-made rules name today's only, and are wrong for years before.
 */
export function zoneRules(timeZone: string, firstYear: number, lastYear: number): JCal {
  // Calendars that read only rules of every year find one even where all events are in one year.
  const years = [firstYear - 1, lastYear + 1] as const;
  const key = [timeZone, ...years].join();
  const rules = known.get(key) ?? makeRules(timeZone, ...years);
  known.set(key, rules);
  return rules;
}
