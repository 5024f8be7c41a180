import { expect, test } from 'vitest';
import { joinForm } from '../../../src/forms/definitions/join.ts';
import { validate } from '../../../src/forms/validate.ts';

const complete = {
  name: 'Sam',
  way: 'phone',
  reach: '323 555 0142',
  region: 'texas',
  role: 'set-pa',
  consentContact: 'on',
};

function messages(input: Record<string, unknown>): Record<string, string> {
  const result = validate(joinForm, { ...complete, ...input }, 'en');
  return result.ok
    ? {}
    : Object.fromEntries(result.errors.map(({ field, message }) => [field, message]));
}

test('accepts the required answers alone and gives every other field an empty one', () => {
  const result = validate(joinForm, complete, 'en');
  expect(result).toEqual({
    ok: true,
    value: {
      ...{ name: 'Sam', way: 'phone', reach: '323 555 0142', region: 'texas', role: 'set-pa' },
      ...{ onShow: '', lastMonth: '', matters: [], note: '', language: '' },
      ...{ bestTime: '', studio: '' },
      ...{ consentContact: true, consentNews: false, consentTexts: false },
    },
  });
});

test('names every missing answer at once, in the order of the form', () => {
  const result = validate(joinForm, {}, 'en');
  expect(result.ok ? [] : result.errors.map(({ field }) => field)).toEqual([
    'name',
    'way',
    'reach',
    'region',
    'role',
    'consentContact',
  ]);
});

test('keeps what was typed when something is wrong', () => {
  const result = validate(joinForm, { ...complete, reach: '323 555', note: 'a\r\nb' }, 'en');
  expect(result.ok ? undefined : result.values).toMatchObject({
    name: 'Sam',
    reach: '323 555',
    note: 'a\nb',
    consentContact: 'on',
  });
});

test.each([
  ['phone', '323 555 0142', true],
  ['phone', '(323) 555-0142 ext. 12', true],
  ['phone', '+34 600 123 45', true],
  ['phone', '323 555', false],
  ['phone', 'call me', false],
  ['email', 'sam@example.com', true],
  ['email', 'sám+pa@correo.example.org', true],
  ['email', 'sam@example', false],
  ['email', 'sam example.com', false],
  ['signal', 'sam.01', true],
  ['signal', '@sam_pa.42', true],
  ['signal', '323-555-0142', true],
  ['signal', 'sam', false],
])('by %s, takes or refuses %s', (way, reach, isFine) => {
  expect('reach' in messages({ way, reach })).toBe(!isFine);
});

test('says how a contact should look in the words of the chosen way', () => {
  expect(messages({ reach: '323 555' }).reach).toBe('Enter a phone number, like 323 555 0142');
  expect(messages({ way: 'email', reach: 'sam' }).reach).toContain('email address');
});

test('blames the way, not the contact, when no way was chosen', () => {
  expect(Object.keys(messages({ way: '' }))).toEqual(['way']);
});

test.each([
  ['10/2026', '2026-10'],
  ['2026-3', '2026-03'],
  ['3 2026', '2026-03'],
  ['October 2026', '2026-10'],
  ['sept. 2026', '2026-09'],
  ['', ''],
])('reads the month %s as %s', (lastMonth, month) => {
  const result = validate(joinForm, { ...complete, lastMonth }, 'en');
  expect(result.ok && result.value.lastMonth).toBe(month);
});

test.each(['13/2026', '0/2026', 'last year', '10/26', '10/1900'])(
  'refuses the month %s with an example of a good one',
  (lastMonth) => {
    expect(messages({ lastMonth }).lastMonth).toContain('10/2026');
  },
);

test('takes several demands and refuses one that is not on the list', () => {
  expect(messages({ matters: ['wages', 'dignity', 'wages'] })).toEqual({});
  expect(messages({ matters: ['wages', 'free lunch'] })).toHaveProperty('matters');
  expect(messages({ region: 'paris' })).toHaveProperty('region');
});

test('counts characters as people do and names the limit', () => {
  expect(messages({ note: '🦺'.repeat(1000) })).toEqual({});
  expect(messages({ note: '🦺'.repeat(1001) }).note).toContain('1,000');
  expect(messages({ name: 'x'.repeat(301) }).name).toContain('300');
});

test('takes emoji, right-to-left text and 300-character words in every text field', () => {
  for (const word of ['🧑🏽‍🎬'.repeat(30), 'שלום עולם', 'w'.repeat(300)]) {
    expect(messages({ name: word, note: word, bestTime: word, studio: word })).toEqual({});
  }
});

test('removes control and reordering characters but keeps the joiners of emoji', () => {
  const name = '\u202eSam\u0000\u0007 \u2066Lee\ufeff 🧑\u200d🎬\ud800';
  const result = validate(joinForm, { ...complete, name }, 'en');
  expect(result.ok && result.value.name).toBe('Sam Lee 🧑\u200d🎬\ufffd');
});

test('gives no consent that was not ticked', () => {
  const result = validate(joinForm, { ...complete, consentNews: '', consentTexts: 'off' }, 'en');
  expect(result.ok && [result.value.consentNews, result.value.consentTexts]).toEqual([
    false,
    false,
  ]);
});

test('drops what the form does not ask for, and survives values that are no text', () => {
  const result = validate(
    joinForm,
    { ...complete, ssn: '123', note: { a: 1 }, bestTime: null, __proto__: { studio: 'x' } },
    'en',
  );
  expect(result.ok && Object.keys(result.value)).not.toContain('ssn');
  expect(result.ok && [result.value.note, result.value.studio]).toEqual(['', '']);
});
