import { pressForm } from '~/forms/definitions/press';
import { FormspreeForm } from '../join/FormspreeForm';
import type { FormspreeProps } from '../join/FormspreeForm';

/** The press form, sent through Formspree. */
export function PressFormspreeIsland(props: FormspreeProps) {
  return <FormspreeForm {...props} form={pressForm} />;
}
