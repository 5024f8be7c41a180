import { endorseForm } from '~/forms/definitions/endorse';
import { createFetchSend } from '~/forms/sending/createFetchSend';
import { SendingForm } from '../join/SendingForm';
import type { IslandProps } from '../join/SendingForm';

const send = createFetchSend(`/f/${endorseForm.id}`);

/** The endorsement form, sent to our own backend. */
export function EndorseFormIsland(props: IslandProps) {
  return <SendingForm {...props} form={endorseForm} native="ours" send={send} />;
}
