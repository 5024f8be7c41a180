import { endorseForm } from '~/forms/definitions/endorse';
import { FormspreeForm } from '../join/FormspreeForm';
import type { FormspreeProps } from '../join/FormspreeForm';

/** The endorsement form, sent through Formspree. */
export function EndorseFormspreeIsland(props: FormspreeProps) {
  return <FormspreeForm {...props} form={endorseForm} />;
}
