import { pressForm } from '~/forms/definitions/press';
import { FormspreeForm } from '~/components/forms/FormspreeForm';
import type { FormspreeProps } from '~/components/forms/FormspreeForm';

/** The press form, sent through Formspree. */
export function PressFormspreeIsland(props: FormspreeProps) {
  return <FormspreeForm {...props} form={pressForm} />;
}
