import { endorseForm } from '~/forms/definitions/endorse';
import { FormspreeForm } from '~/components/forms/FormspreeForm';
import type { FormspreeProps } from '~/components/forms/FormspreeForm';

/** The endorsement form, sent through Formspree. */
export function EndorseFormspreeIsland(props: FormspreeProps) {
  return <FormspreeForm {...props} form={endorseForm} />;
}
