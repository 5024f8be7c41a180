import { joinForm } from '~/forms/definitions/join';
import { SendingForm } from '~/components/forms/SendingForm';
import type { IslandProps } from '~/components/forms/SendingForm';

/** The interest form, sent to our own backend. */
export function InterestFormIsland(props: IslandProps) {
  return <SendingForm {...props} form={joinForm} />;
}
