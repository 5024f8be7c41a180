import type { Field } from '../definition.ts';
import { contactFields } from './contactFields.ts';

/** The fields of the endorsement form. All of them are sealed: the ledger is written by hand. */
export const endorseFields = [
  {
    name: 'organization',
    type: 'text',
    isRequired: true,
    part: 'main',
    maxLength: 300,
    autocomplete: 'organization',
  },
  {
    name: 'name',
    type: 'text',
    isRequired: true,
    part: 'main',
    maxLength: 300,
    autocomplete: 'name',
  },
  {
    name: 'office',
    type: 'text',
    isRequired: true,
    part: 'main',
    maxLength: 300,
    autocomplete: 'organization-title',
  },
  {
    name: 'capacity',
    type: 'choice',
    isRequired: true,
    part: 'main',
    options: ['decided', 'planned', 'personal'],
  },
  {
    name: 'offer',
    type: 'checkboxes',
    isRequired: false,
    part: 'main',
    options: ['endorsement', 'resolution', 'solidarity', 'speaker', 'donation', 'space'],
  },
  ...contactFields,
  { name: 'message', type: 'textarea', isRequired: false, part: 'main', maxLength: 2000 },
  { name: 'consentReply', type: 'consent', isRequired: true, part: 'main', version: '2026-11-22' },
] as const satisfies readonly Field[];
