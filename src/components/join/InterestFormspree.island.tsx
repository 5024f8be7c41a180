import { joinForm } from '~/forms/definitions/join';
import { FormspreeForm } from '~/components/forms/FormspreeForm';
import type { FormspreeProps } from '~/components/forms/FormspreeForm';

/** The interest form, sent through Formspree. */
export function InterestFormspreeIsland(props: FormspreeProps) {
  return <FormspreeForm {...props} form={joinForm} />;
}
