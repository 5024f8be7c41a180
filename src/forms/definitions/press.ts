import type { FormDefinition } from '../definition.ts';
import { repeatDeadline } from './pressDeadline.ts';
import { pressFields } from './pressFields.ts';
import { pressTextEn } from './pressText.en.ts';

/** The press form: a request from somebody who reports on the campaign. */
export const pressForm: FormDefinition<typeof pressFields> = {
  id: 'press',
  version: 1,
  fields: pressFields,
  text: { en: pressTextEn },
  repeat: repeatDeadline,
  pages: {
    en: {
      form: '/press/contact/',
      thanks: '/press/thanks/',
      withdraw: '/join/withdraw/',
      withdrawn: '/join/withdrawn/',
    },
  },
};
