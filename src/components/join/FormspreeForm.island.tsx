import { joinForm } from '~/forms/definitions/join';
import { FormspreeForm } from './FormspreeForm';
import type { FormspreeProps } from './FormspreeForm';

/** The interest form, sent through Formspree. */
export function FormspreeFormIsland(props: FormspreeProps) {
  return <FormspreeForm {...props} form={joinForm} />;
}
