import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { joinFields } from '../../../src/forms/definitions/joinFields.ts';
import { en } from '../../../src/i18n/en.ts';
import {
  type EligibilityAnswers,
  eligibilityRoles,
  eligibilitySteps,
  type YesNo,
} from '../../../src/lib/eligibility.ts';

const now = { year: 2026, month: 11 };
const inside: EligibilityAnswers = {
  role: 'set-pa',
  lastMonth: { year: 2026, month: 10 },
  isLiveAction: 'yes',
  supervises: 'no',
};

describe('the next step', () => {
  test('is signing when every answer is inside what the campaign names', () => {
    expect(eligibilitySteps(inside, now)).toEqual(['sign']);
  });

  test.each<[string, Partial<EligibilityAnswers>, string]>([
    ['for a role that is not in the list is to ask', { role: 'other' }, 'role'],
    ['for something that is not live action is to ask', { isLiveAction: 'no' }, 'liveAction'],
    ['for somebody not sure of live action is to ask', { isLiveAction: 'unsure' }, 'liveAction'],
    ['for somebody who supervises is to talk first', { supervises: 'yes' }, 'supervises'],
    ['for somebody not sure if they do is to talk first', { supervises: 'unsure' }, 'supervises'],
    ['after more than two years is to stay', { lastMonth: { year: 2024, month: 10 } }, 'longAgo'],
    ['after many years is to stay', { lastMonth: 'earlier' }, 'longAgo'],
    ['at the two years is to ask soon', { lastMonth: { year: 2024, month: 11 } }, 'edge'],
    ['in a month to come is to check it', { lastMonth: { year: 2026, month: 12 } }, 'month'],
  ])('%s', (_, change, step) => {
    expect(eligibilitySteps({ ...inside, ...change }, now)).toEqual([step]);
  });

  test.each([
    [{ year: 2024, month: 12 }, 'sign'],
    [{ year: 2025, month: 1 }, 'sign'],
    [{ year: 2026, month: 11 }, 'sign'],
  ])('in %j, within two years, is signing', (lastMonth, step) => {
    expect(eligibilitySteps({ ...inside, lastMonth }, now)).toEqual([step]);
  });

  test('names everything that an organizer has to look at', () => {
    const answers = { ...inside, role: 'other', supervises: 'yes' } as const;
    expect(eligibilitySteps(answers, now)).toEqual(['role', 'supervises']);
  });
});

describe('whatever is answered', () => {
  const yesNo = fc.constantFrom<YesNo[]>('yes', 'no', 'unsure');
  const anyAnswers = fc.record({
    role: fc.constantFrom(...eligibilityRoles),
    lastMonth: fc.oneof(
      fc.constant('earlier' as const),
      fc.record({
        year: fc.integer({ min: 1900, max: 2100 }),
        month: fc.integer({ min: 1, max: 12 }),
      }),
    ),
    isLiveAction: yesNo,
    supervises: yesNo,
  });

  test('there is a next step, with words for it', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const steps = eligibilitySteps(answers, now);
        expect(steps.length).toBeGreaterThan(0);
        for (const step of steps) expect(en.eligibility.steps[step].title).toMatch(/\w/);
      }),
    );
  });

  test('signing is never offered beside a reason to ask first', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const steps = eligibilitySteps(answers, now);
        expect(steps.includes('sign')).toBe(steps.length === 1 && steps[0] === 'sign');
      }),
    );
  });
});

test('no next step is a flat no', () => {
  const texts = Object.values(en.eligibility.steps).flatMap(({ title, text }) => [title, text]);
  expect(texts.filter((text) => /\b(cannot|can't|can’t|not eligible|sorry)\b/i.test(text))).toEqual(
    [],
  );
});

test('the roles are those of the interest form, in its order', () => {
  const role = joinFields.find(({ name }) => name === 'role');
  expect(role && 'options' in role && role.options).toEqual(eligibilityRoles);
});
