import { expect, test } from 'vitest';
import { fieldText, formText } from '../../../src/forms/definition.ts';
import { joinForm } from '../../../src/forms/definitions/join.ts';
import { findForm, forms } from '../../../src/forms/forms.ts';
import { sendingWords } from '../../../src/forms/sending/sendingWords.ts';
import { privacyTables } from '../../../src/forms/privacyTables.ts';
import { paths } from '../../../src/lib/paths.ts';

test('forms and their fields have names of their own', () => {
  const ids = forms.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { fields } of forms) {
    const names = fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('no consent is ticked for anybody, and only being contacted is needed', () => {
  const consents = joinForm.fields.filter(({ type }) => type === 'consent');
  expect(consents.map(({ name, isRequired }) => [name, isRequired])).toEqual([
    ['consentContact', true],
    ['consentNews', false],
    ['consentTexts', false],
  ]);
});

test('never asks for a birth date, a social security number or a home address', () => {
  for (const form of forms) {
    const words = JSON.stringify(form.text.en.fields).toLowerCase();
    for (const word of ['birth', 'social security', 'home address']) {
      expect(words).not.toContain(word);
    }
  }
});

test('says above the button that it is not an authorization card', () => {
  expect(joinForm.text.en.notice.heading).toContain('not an authorization card');
});

test('gives the privacy page one row for each field of each form', () => {
  const tables = privacyTables();
  expect(tables.map(({ form }) => form)).toEqual(forms);
  for (const { form, rows } of tables) {
    expect(rows.map(({ field }) => field)).toEqual(form.fields.map(({ name }) => name));
    expect(rows.filter((row) => row.isReadable).map(({ field }) => field)).toEqual(
      form.reveals ?? [],
    );
    for (const row of rows) {
      for (const words of [row.what, row.why, row.keptFor]) expect(words.length).toBeGreaterThan(5);
    }
  }
  expect(tables[0]?.rows.find(({ field }) => field === 'studio')?.isRequired).toBe(false);
});

test('falls back to English where a language is not written yet, and to no form for a wrong id', () => {
  expect(formText(joinForm, 'es')).toBe(joinForm.text.en);
  expect(findForm('nothing')).toBeUndefined();
  expect(() => fieldText(joinForm.text.en, 'nothing')).toThrow('"nothing"');
});

test('a form that could not be sent leads to the page of events', () => {
  expect(sendingWords('en').otherWays.eventsPath).toBe(paths.events);
});
