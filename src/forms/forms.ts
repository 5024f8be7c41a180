import type { AnyForm } from './definition.ts';
import { endorseForm } from './definitions/endorse.ts';
import { joinForm } from './definitions/join.ts';
import { pressForm } from './definitions/press.ts';
import { rsvpForm } from './definitions/rsvp.ts';
import { rsvpSealedForm } from './definitions/rsvpSealed.ts';

/** Every form the campaign takes; another one is another definition in this list. */
export const forms: readonly AnyForm[] = [
  joinForm,
  pressForm,
  rsvpForm,
  rsvpSealedForm,
  endorseForm,
];

/** Returns the form with this id, if there is one. */
export function findForm(id: string): AnyForm | undefined {
  return forms.find((form) => form.id === id);
}
