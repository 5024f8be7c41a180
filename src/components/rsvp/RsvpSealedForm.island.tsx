import { rsvpSealedForm } from '~/forms/definitions/rsvp';
import { createFetchSend } from '~/forms/sending/createFetchSend';
import { SendingForm } from '../join/SendingForm';
import type { IslandProps } from '../join/SendingForm';

const send = createFetchSend(`/f/${rsvpSealedForm.id}`);

/** The RSVP that an organizer answers by hand, sent to our own backend. */
export function RsvpSealedFormIsland(props: IslandProps) {
  return <SendingForm {...props} form={rsvpSealedForm} native="ours" send={send} />;
}
