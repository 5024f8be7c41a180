import { useSubmit } from '@formspree/react';
import { joinForm } from '~/forms/definitions/join';
import { createFormspreeClient, createFormspreeSend } from './formspreeSend';
import { SendingForm } from './SendingForm';
import type { IslandProps } from './SendingForm';

interface Props extends IslandProps {
  /** The host that takes the forms. */
  endpoint: string;
  /** The id of this form there. */
  formId: string;
}

const client = createFormspreeClient();

/** The interest form, sent through Formspree: ciphertext only, and only once it can be sealed. */
export function FormspreeFormIsland({ endpoint, formId, ...props }: Props) {
  const submit = useSubmit<Record<string, string | number>>(formId, { client, origin: endpoint });
  return (
    <SendingForm {...props} form={joinForm} native="inert" send={createFormspreeSend(submit)} />
  );
}
