import { rsvpSealedForm } from '~/forms/definitions/rsvpSealed';
import { FormspreeForm } from '~/components/forms/FormspreeForm';
import type { FormspreeProps } from '~/components/forms/FormspreeForm';

/** The RSVP sent through Formspree, which counts nothing: an organizer answers by hand. */
export function RsvpFormspreeIsland(props: FormspreeProps) {
  return <FormspreeForm {...props} form={rsvpSealedForm} />;
}
