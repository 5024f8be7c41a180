import type { Field } from '../definition.ts';

/** One way to be reached, chosen, and what belongs to it; 320 is the longest e-mail address. */
export const contactFields = [
  {
    name: 'way',
    type: 'choice',
    isRequired: true,
    part: 'main',
    options: ['email', 'phone', 'signal'],
  },
  {
    name: 'reach',
    type: 'contact',
    isRequired: true,
    part: 'main',
    wayField: 'way',
    maxLength: 320,
  },
] as const satisfies readonly Field[];
