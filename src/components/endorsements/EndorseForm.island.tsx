import { endorseForm } from '~/forms/definitions/endorse';
import { SendingForm } from '~/components/forms/SendingForm';
import type { IslandProps } from '~/components/forms/SendingForm';

/** The endorsement form, sent to our own backend. */
export function EndorseFormIsland(props: IslandProps) {
  return <SendingForm {...props} form={endorseForm} />;
}
