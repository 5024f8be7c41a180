import { RocketIcon } from '@sanity/icons/Rocket';
import { defineType } from 'sanity';

import { siteSettingsSchema } from '../../../src/content/schemas/siteSettings.ts';
import { line, words } from '../fields/text.ts';

const action = siteSettingsSchema.shape.action.shape;

/** The one thing that every page asks a reader to do. */
export const actionType = defineType({
  name: 'action',
  title: 'Action',
  type: 'object',
  icon: RocketIcon,
  fields: [
    line('label', 'Label', action.label),
    line('title', 'Title', action.title),
    line('button', 'Button', action.button),
    words('text', 'Text', action.text),
    words('smallPrint', 'Small print', action.smallPrint),
  ],
});
