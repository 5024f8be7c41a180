import { pressForm } from '~/forms/definitions/press';
import { createFetchSend } from '~/forms/sending/createFetchSend';
import { SendingForm } from '../join/SendingForm';
import type { IslandProps } from '../join/SendingForm';

const send = createFetchSend(`/f/${pressForm.id}`);

/** The press form, sent to our own backend. */
export function PressFormIsland(props: IslandProps) {
  return <SendingForm {...props} form={pressForm} native="ours" send={send} />;
}
