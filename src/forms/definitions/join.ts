import type { FormDefinition } from '../definition.ts';
import { joinFields } from './joinFields.ts';
import { joinTextEn } from './joinText.en.ts';

/** The interest form: a request to be contacted, never an authorization card. */
export const joinForm: FormDefinition<typeof joinFields> = {
  id: 'join',
  version: 1,
  fields: joinFields,
  text: { en: joinTextEn },
  pages: {
    en: {
      form: '/join/',
      thanks: '/join/thanks/',
      withdraw: '/join/withdraw/',
      withdrawn: '/join/withdrawn/',
    },
  },
};
