import { rsvpSealedForm } from '~/forms/definitions/rsvp';
import { FormspreeForm } from '../join/FormspreeForm';
import type { FormspreeProps } from '../join/FormspreeForm';

/** The RSVP sent through Formspree, which counts nothing: an organizer answers by hand. */
export function RsvpFormspreeIsland(props: FormspreeProps) {
  return <FormspreeForm {...props} form={rsvpSealedForm} />;
}
