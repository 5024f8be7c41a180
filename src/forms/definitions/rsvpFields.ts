import type { Field } from '../definition.ts';
import { regionOptions } from './regions.ts';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

const matching =
  (pattern: RegExp) =>
  (value: string): string | undefined =>
    pattern.test(value) && value.length <= 96 ? value : undefined;

/** Returns the last part of an event's address, or undefined when it cannot be one. */
export const readSlug = matching(slug);

/** The fields of an RSVP: how many and from where is enough, all else is the visitor's choice. */
export const rsvpFields = [
  {
    name: 'event',
    type: 'ruled',
    control: 'given',
    isRequired: true,
    part: 'main',
    read: readSlug,
  },
  {
    name: 'day',
    type: 'ruled',
    control: 'given',
    isRequired: true,
    part: 'main',
    read: matching(day),
  },
  {
    name: 'party',
    type: 'select',
    isRequired: true,
    part: 'main',
    options: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  },
  { name: 'region', type: 'select', isRequired: true, part: 'main', options: regionOptions },
  {
    name: 'name',
    type: 'text',
    isRequired: false,
    part: 'more',
    maxLength: 300,
    autocomplete: 'nickname',
  },
  {
    name: 'way',
    type: 'select',
    isRequired: false,
    requiredWith: 'reach',
    part: 'more',
    options: ['email', 'phone', 'signal'],
  },
  {
    name: 'reach',
    type: 'contact',
    isRequired: false,
    requiredWith: 'way',
    part: 'more',
    wayField: 'way',
    maxLength: 320,
  },
  { name: 'access', type: 'textarea', isRequired: false, part: 'more', maxLength: 500 },
  { name: 'question', type: 'textarea', isRequired: false, part: 'more', maxLength: 500 },
  { name: 'consentEvent', type: 'consent', isRequired: false, part: 'more', version: '2026-11-22' },
  { name: 'consentNews', type: 'consent', isRequired: false, part: 'more', version: '2026-11-22' },
] as const satisfies readonly Field[];
