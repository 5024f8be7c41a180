import type { Field } from '../definition.ts';
import { momentOf, readWallTime } from '../wallClock.ts';
import { contactFields } from './contactFields.ts';

/** The zones a deadline may be in; those of the campaign's cities first. */
export const deadlineZones = [
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'Pacific/Honolulu',
  'America/Anchorage',
  'Europe/London',
  'Europe/Paris',
  'UTC',
] as const;

/** The fields of the press form. Text lengths allow a 300-character word in any of them. */
export const pressFields = [
  {
    name: 'outlet',
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
  ...contactFields,
  {
    name: 'deadline',
    type: 'ruled',
    control: 'datetime-local',
    isRequired: false,
    part: 'main',
    read: (value, values) => {
      const wall = readWallTime(value);
      const zone = deadlineZones.find((known) => known === values['zone']);
      // Without a known zone only that choice is wrong: it carries its own message.
      if (wall === undefined || zone === undefined) return wall;
      return momentOf(wall, zone) && wall;
    },
  },
  {
    name: 'zone',
    type: 'select',
    isRequired: false,
    requiredWith: 'deadline',
    part: 'main',
    options: deadlineZones,
  },
  {
    name: 'topic',
    type: 'select',
    isRequired: true,
    part: 'main',
    options: ['interview', 'facts', 'event', 'pictures', 'correction', 'other'],
  },
  { name: 'message', type: 'textarea', isRequired: true, part: 'main', maxLength: 2000 },
  { name: 'consentReply', type: 'consent', isRequired: true, part: 'main', version: '2026-11-22' },
] as const satisfies readonly Field[];
