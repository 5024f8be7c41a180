import { rsvpForm } from '~/forms/definitions/rsvp';
import { SendingForm } from '../join/SendingForm';
import type { IslandProps } from '../join/SendingForm';

/** The RSVP to an event whose places our backend counts. */
export function RsvpFormIsland(props: IslandProps) {
  return <SendingForm {...props} form={rsvpForm} />;
}
