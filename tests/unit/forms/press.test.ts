import { expect, test } from 'vitest';
import { pressForm } from '../../../src/forms/definitions/press.ts';
import { validate } from '../../../src/forms/validate.ts';
import { momentOf, readWallTime } from '../../../src/forms/wallClock.ts';

const request = {
  outlet: 'The Example Times',
  name: 'Alex Kim',
  way: 'email',
  reach: 'alex@example.com',
  topic: 'interview',
  message: 'Ten minutes with an organizer.',
  consentReply: 'on',
};

const deadline = { deadline: '2026-12-11T17:30', zone: 'America/New_York' };

const refusedFields = (input: Record<string, string>) => {
  const result = validate(pressForm, { ...request, ...input }, 'en');
  return result.ok ? [] : result.errors.map(({ field, kind }) => [field, kind]);
};

test('shows a deadline back in its own zone and in ours', () => {
  const result = validate(pressForm, { ...request, ...deadline }, 'en');
  expect(result.ok && pressForm.repeat?.(result.value, 'en')?.rows).toEqual([
    { label: 'Your deadline', text: 'Fri, Dec 11, 2026, 5:30 PM EST' },
    { label: 'The same in Los Angeles', text: 'Fri, Dec 11, 2026, 2:30 PM PST' },
  ]);
});

test('a request needs no deadline, and then repeats none', () => {
  const result = validate(pressForm, request, 'en');
  expect(result.ok && pressForm.repeat?.(result.value, 'en')).toBeUndefined();
  expect(result.ok).toBe(true);
});

test.each([
  ['no zone', { deadline: deadline.deadline }, [['zone', 'missing']]],
  ['no known zone', { ...deadline, zone: 'Mars/Base' }, [['zone', 'invalid']]],
  ['no such day', { ...deadline, deadline: '2026-02-31T10:00' }, [['deadline', 'invalid']]],
  ['a time clocks skip', { ...deadline, deadline: '2027-03-14T02:30' }, [['deadline', 'invalid']]],
  ['words', { ...deadline, deadline: 'tomorrow' }, [['deadline', 'invalid']]],
])('refuses a deadline with %s', (_, input, refused) => {
  expect(refusedFields(input as unknown as Record<string, string>)).toEqual(refused);
});

test.each([
  ['2026-12-11T17:30', 'America/Los_Angeles', '2026-12-12T01:30:00.000Z'],
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
  ['2026-03-08T03:00', 'America/New_York', '2026-03-08T07:00:00.000Z'],
  ['2026-07-01T00:00', 'UTC', '2026-07-01T00:00:00.000Z'],
])('%s in %s is %s', (wall, zone, moment) => {
  expect(momentOf(wall, zone)?.toISOString()).toBe(moment);
});

test.each([
  ['2027-03-14T02:30', 'America/New_York'],
  ['2027-03-28T01:30', 'Europe/London'],
])('%s does not exist in %s', (wall, zone) => {
  expect(momentOf(wall, zone)).toBeUndefined();
});

test('drops the seconds that some browsers add', () => {
  expect(readWallTime('2026-12-11T17:30:00')).toBe('2026-12-11T17:30');
});
