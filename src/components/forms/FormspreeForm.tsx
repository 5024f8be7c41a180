import { useSubmit } from '@formspree/react';
import type { AnyForm } from '~/forms/definition';
import { createFormspreeClient, createFormspreeSend } from './formspreeSend';
import { SendingForm } from './SendingForm';
import type { IslandProps } from './SendingForm';

export interface FormspreeProps extends IslandProps {
  /** The host that takes the forms. */
  endpoint: string;
  /** The id of this form there. */
  formId: string;
}

const client = createFormspreeClient();

/** A form sent through Formspree: ciphertext only, and only once it can be sealed. */
export function FormspreeForm({
  form,
  endpoint,
  formId,
  ...props
}: FormspreeProps & { form: AnyForm }) {
  const submit = useSubmit<Record<string, string | number>>(formId, { client, origin: endpoint });
  return <SendingForm {...props} form={form} service={createFormspreeSend(submit)} />;
}
