import { defineArrayMember, defineField } from 'sanity';
import type { z } from 'zod';

import { language } from '../../../src/content/schemas/fields.ts';
import { defaultLanguage, type Language } from '../../../src/i18n/languages.ts';
import { TimeOfDayInput, WallTimeInput } from '../../inputs/NativeInput.tsx';
import { mirror } from '../mirror.ts';
import { base, type FieldOptions } from './options.ts';

/** Defines a choice among the values of a Zod enum; `titles` are the words for each. */
export const choice = (
  name: string,
  title: string,
  schema: z.ZodType,
  titles: Readonly<Record<string, string>>,
  options: FieldOptions = {},
) => {
  const list = Object.entries(titles).map(([value, text]) => ({ value, title: text }));
  return defineField({
    ...base(name, title, options),
    ...mirror(schema, options),
    ...(typeof options.initialValue === 'string' ? { initialValue: options.initialValue } : {}),
    type: 'string',
    options: { list, layout: list.length > 6 ? 'dropdown' : 'radio' },
  });
};

/** Defines any number of choices among the values of a Zod enum; `titles` are the words for each. */
export const choices = (
  name: string,
  title: string,
  schema: z.ZodType,
  titles: Readonly<Record<string, string>>,
  options: FieldOptions = {},
) => {
  const list = Object.entries(titles).map(([value, text]) => ({ value, title: text }));
  return defineField({
    ...base(name, title, options),
    ...mirror(schema, options),
    type: 'array',
    of: [defineArrayMember({ type: 'string' })],
    options: { list },
  });
};

/** Defines a yes or no. */
export const flag = (name: string, title: string, schema: z.ZodType, options: FieldOptions = {}) =>
  defineField({
    ...base(name, title, options),
    ...mirror(schema, options),
    initialValue: options.initialValue === true,
    type: 'boolean',
  });

/** Defines a number. */
export const count = (name: string, title: string, schema: z.ZodType, options: FieldOptions = {}) =>
  defineField({
    ...base(name, title, options),
    ...mirror(schema, options),
    type: 'number',
  });

/** Defines a calendar day, chosen in a calendar. */
export const day = (name: string, title: string, schema: z.ZodType, options: FieldOptions = {}) =>
  defineField({
    ...base(name, title, options),
    ...mirror(schema, options),
    type: 'date',
    options: { dateFormat: 'D MMM YYYY' },
  });

/** Defines a day, a month or a year: whatever is known. */
export const partialDay = (
  name: string,
  title: string,
  schema: z.ZodType,
  options: FieldOptions = {},
) =>
  defineField({
    ...base(name, title, options),
    ...mirror(schema, options),
    type: 'string',
    placeholder: '2026-11-21, 2026-11 or 2026',
  });

/** Defines a date and time on the clock of a place, without a zone. */
export const wallTime = (
  name: string,
  title: string,
  schema: z.ZodType,
  options: FieldOptions = {},
) =>
  defineField({
    ...base(name, title, options),
    ...mirror(schema, options),
    type: 'string',
    components: { input: WallTimeInput },
  });

/** Defines a time of day. */
export const timeOfDay = (
  name: string,
  title: string,
  schema: z.ZodType,
  options: FieldOptions = {},
) =>
  defineField({
    ...base(name, title, options),
    ...mirror(schema, options),
    type: 'string',
    components: { input: TimeOfDayInput },
  });

/** The zones of the United States, by what people call them. */
const zones = {
  'America/Los_Angeles': 'Pacific: Los Angeles, Seattle',
  'America/Denver': 'Mountain: Denver, Albuquerque',
  'America/Phoenix': 'Arizona, no summer time',
  'America/Chicago': 'Central: Chicago, Austin, New Orleans',
  'America/New_York': 'Eastern: New York, Atlanta, Pittsburgh',
  'America/Anchorage': 'Alaska',
  'Pacific/Honolulu': 'Hawaii, no summer time',
  'America/Puerto_Rico': 'Puerto Rico, no summer time',
};

/** Defines the zone that the clock of a place keeps. */
export const zone = (name: string, title: string, schema: z.ZodType, options: FieldOptions = {}) =>
  choice(name, title, schema, zones, options);

const languageNames = { en: 'English', es: 'Spanish' } satisfies Record<Language, string>;

/** The language that every document is written in. */
export const languageField = (options: FieldOptions = {}) =>
  choice('language', 'Language', language, languageNames, {
    description: 'The language it is written in. Spanish pages appear when all of them are there.',
    initialValue: defaultLanguage,
    ...options,
  });
