import type { FormDefinition } from '../definition.ts';
import { endorseFields } from './endorseFields.ts';
import { endorseTextEn } from './endorseText.en.ts';

/** The endorsement form: somebody who would stand with the campaign, to be talked with. */
export const endorseForm: FormDefinition<typeof endorseFields> = {
  id: 'endorse',
  version: 1,
  fields: endorseFields,
  text: { en: endorseTextEn },
  pages: {
    en: {
      form: '/endorsements/how/',
      thanks: '/endorsements/thanks/',
      withdraw: '/join/withdraw/',
      withdrawn: '/join/withdrawn/',
    },
  },
};
