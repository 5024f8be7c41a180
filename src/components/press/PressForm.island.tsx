import { pressForm } from '~/forms/definitions/press';
import { SendingForm } from '../join/SendingForm';
import type { IslandProps } from '../join/SendingForm';

/** The press form, sent to our own backend. */
export function PressFormIsland(props: IslandProps) {
  return <SendingForm {...props} form={pressForm} />;
}
