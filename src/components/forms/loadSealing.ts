import type { prepareSubmission } from '~/forms/sending/prepareSubmission';

let loading: Promise<typeof prepareSubmission> | undefined;

/** Loads what seals, with all that only sealing needs, once; after a failure the next call tries again. */
export function loadSealing(): Promise<typeof prepareSubmission> {
  loading ??= import('~/forms/sending/prepareSubmission').then(
    ({ prepareSubmission }) => prepareSubmission,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
