import { rsvpSealedForm } from '~/forms/definitions/rsvpSealed';
import { SendingForm } from '~/components/forms/SendingForm';
import type { IslandProps } from '~/components/forms/SendingForm';

/** The RSVP that an organizer answers by hand, sent to our own backend. */
export function RsvpSealedFormIsland(props: IslandProps) {
  return <SendingForm {...props} form={rsvpSealedForm} />;
}
