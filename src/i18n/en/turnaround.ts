/** The words of the calculators: they load in the browser, so they stand apart from the rest. */
export const turnaround = {
  night: 'One night',
  nightExample: 'Starts with an example, not a real show',
  rest: {
    wrap: 'Wrap',
    call: 'Next call',
    travel: 'Minutes home',
    /** On the drawing. */
    drawn: { wrap: 'Wrap', home: 'Home', set: 'Set', call: 'Call' },
    result: (wrap: string, call: string, between: string) =>
      `Wrap at ${wrap}, call at ${call}: ${between} between.`,
    left: (rest: string) => `${rest} to eat, wash and sleep.`,
    none: 'The way home and back takes all of it.',
    missing: 'Enter both times.',
    same: 'Wrap and call are the same. Enter two times.',
    badTravel: 'Enter the minutes of one way home: 0 to 180.',
    short: (who: string, hours: string, missing: string) =>
      `${who}: ${hours}. This night is ${missing} short.`,
    met: (who: string, hours: string) => `${who}: ${hours}. This night has that.`,
    pictureLine: 'between wrap and call',
  },
  unknown: 'What it is compared with',
  unknownText:
    'We name no number of hours yet. When one is set, this page compares your night with it. What other crews have stands here once we can show a source.',
  standings: { demand: 'We demand', crew: 'Others have' },
  payRule: {
    day: (place: string, hours: string, times: string) =>
      `${place}: after ${hours} hours of a day, ${times} times the rate`,
    week: (place: string, hours: string, times: string) =>
      `${place}: after ${hours} hours of a week, ${times} times the rate`,
  },
  demandLink: 'The demand',
  week: 'One week',
  weekNote: 'Before taxes',
  pay: {
    rate: 'Dollars an hour',
    hours: 'Hours a day',
    days: 'Days a week',
    rules: 'Overtime',
    own: 'Your own numbers',
    none: 'Leave both empty for none',
    after: 'Overtime after, hours a day',
    times: 'Paid how many times',
    ownHint: 'Your own numbers, as your deal says. We print no overtime rule without a source.',
    result: (hours: string, total: string) => `${hours} pay ${total}.`,
    overtime: (hours: string) => `${hours} of them are overtime.`,
    badRate: 'Enter the dollars an hour: 1 to 500.',
    badHours: 'Enter the hours of a day: up to 24.',
    badDays: 'Enter the days of a week: 1 to 7.',
    badOvertime:
      'Overtime needs both numbers: after how many hours (up to 24), and how many times the rate (1 to 5).',
    minimum: (figure: string, total: string) =>
      `At California’s minimum of ${figure} an hour, the same week pays ${total}.`,
    below: 'Your rate is below that minimum.',
    pictureLine: (hours: string) => `for ${hours} of work`,
  },
  picture: 'Save as a picture',
  pictureHint: 'Made in your browser. Numbers only: no name, no show. Nothing is sent.',
  pictureFailed: 'This browser could not make the picture. Take a screenshot instead.',
  pictureAsk: 'Work out yours:',
  hours: (count: string) => `${count} hours`,
  oneHour: '1 hour',
  needsScript: 'The fields need JavaScript. The tables do not.',
  tables: 'Worked out, for paper',
  nightTable: 'Hours between wrap and call',
  wrapAt: 'Wrap',
  callAt: 'Call at',
  payTable: (rate: string) => `Five days at ${rate} an hour, no overtime counted`,
  hoursADay: 'Hours a day',
  aWeek: 'A week',
} as const;
