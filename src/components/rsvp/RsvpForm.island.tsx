import { rsvpForm } from '~/forms/definitions/rsvp';
import { createFetchSend } from '~/forms/sending/createFetchSend';
import { SendingForm } from '../join/SendingForm';
import type { IslandProps } from '../join/SendingForm';

const send = createFetchSend(`/f/${rsvpForm.id}`);

/** The RSVP to an event whose places our backend counts. */
export function RsvpFormIsland(props: IslandProps) {
  return <SendingForm {...props} form={rsvpForm} native="ours" send={send} />;
}
