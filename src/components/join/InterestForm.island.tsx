import { joinForm } from '~/forms/definitions/join';
import { createFetchSend } from '~/forms/sending/createFetchSend';
import { SendingForm } from './SendingForm';
import type { IslandProps } from './SendingForm';

const send = createFetchSend(`/f/${joinForm.id}`);

/** The interest form, sent to our own backend. */
export function InterestFormIsland(props: IslandProps) {
  return <SendingForm {...props} form={joinForm} native="ours" send={send} />;
}
