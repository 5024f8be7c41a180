import { endorseForm } from '~/forms/definitions/endorse';
import { SendingForm } from '../join/SendingForm';
import type { IslandProps } from '../join/SendingForm';

/** The endorsement form, sent to our own backend. */
export function EndorseFormIsland(props: IslandProps) {
  return <SendingForm {...props} form={endorseForm} />;
}
