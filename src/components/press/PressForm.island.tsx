import { pressForm } from '~/forms/definitions/press';
import { SendingForm } from '~/components/forms/SendingForm';
import type { IslandProps } from '~/components/forms/SendingForm';

/** The press form, sent to our own backend. */
export function PressFormIsland(props: IslandProps) {
  return <SendingForm {...props} form={pressForm} />;
}
