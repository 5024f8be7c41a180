import { expect, test } from 'vitest';

import { isIanaTimeZone } from '../../../src/lib/timeZone.ts';

test.each(['America/Los_Angeles', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'UTC'])(
  '%s is a zone',
  (name) => {
    expect([isIanaTimeZone(name), isIanaTimeZone(name)]).toEqual([true, true]);
  },
);

test.each(['Mars/Olympus', '+08:00', '-0800', 'PST', 'America', 'america los angeles', ''])(
  '"%s" is none',
  (name) => {
    expect([isIanaTimeZone(name), isIanaTimeZone(name)]).toEqual([false, false]);
  },
);
