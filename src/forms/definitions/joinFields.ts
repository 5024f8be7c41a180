import type { Field, FormLang } from '../definition.ts';
import { parseMonth } from '../parseMonth.ts';
import { contactFields } from './contactFields.ts';
import { regionOptions } from './regions.ts';

/** The fields of the interest form. Text lengths allow a 300-character word in any of them. */
export const joinFields = [
  {
    name: 'name',
    type: 'text',
    isRequired: true,
    part: 'main',
    maxLength: 300,
    autocomplete: 'nickname',
  },
  ...contactFields,
  {
    name: 'region',
    type: 'select',
    isRequired: true,
    part: 'main',
    options: regionOptions,
  },
  {
    name: 'role',
    type: 'select',
    isRequired: true,
    part: 'main',
    options: ['set-pa', 'office-pa', 'art-pa', 'assistant', 'production-secretary', 'other'],
  },
  { name: 'onShow', type: 'choice', isRequired: false, part: 'more', options: ['yes', 'no'] },
  {
    name: 'lastMonth',
    type: 'ruled',
    control: 'text',
    isRequired: false,
    part: 'more',
    read: (value: string, _: unknown, lang: FormLang) => parseMonth(value, lang),
  },
  {
    name: 'matters',
    type: 'checkboxes',
    isRequired: false,
    part: 'more',
    options: ['wages', 'health-insurance', 'turnaround', 'grievance', 'pathways', 'dignity'],
  },
  { name: 'note', type: 'textarea', isRequired: false, part: 'more', maxLength: 1000 },
  {
    name: 'language',
    type: 'select',
    isRequired: false,
    part: 'more',
    options: ['en', 'es', 'other'],
  },
  { name: 'bestTime', type: 'text', isRequired: false, part: 'more', maxLength: 300 },
  {
    name: 'studio',
    type: 'text',
    isRequired: false,
    part: 'more',
    maxLength: 300,
    autocomplete: 'organization',
  },
  {
    name: 'consentContact',
    type: 'consent',
    isRequired: true,
    part: 'main',
    version: '2026-11-21',
  },
  { name: 'consentNews', type: 'consent', isRequired: false, part: 'main', version: '2026-11-21' },
  { name: 'consentTexts', type: 'consent', isRequired: false, part: 'main', version: '2026-11-21' },
] as const satisfies readonly Field[];
