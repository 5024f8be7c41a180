import { rsvpForm } from '~/forms/definitions/rsvp';
import { SendingForm } from '~/components/forms/SendingForm';
import type { IslandProps } from '~/components/forms/SendingForm';

/** The RSVP to an event whose places our backend counts. */
export function RsvpFormIsland(props: IslandProps) {
  return <SendingForm {...props} form={rsvpForm} />;
}
