import type { seal } from '~/forms/seal';

let loading: Promise<typeof seal> | undefined;

/** Loads what seals, once; after a failure the next call tries again. */
export function loadSeal(): Promise<typeof seal> {
  loading ??= import('~/forms/seal').then(
    ({ seal }) => seal,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
