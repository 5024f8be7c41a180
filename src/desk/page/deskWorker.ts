import { openFiles } from '../openFiles.ts';
import type { HandedFile, OpenedFiles, Step } from '../openFiles.ts';

/** What the worker tells the page. */
export type WorkerMessage =
  | Step
  | { readonly kind: 'opened'; readonly files: OpenedFiles }
  | { readonly kind: 'failed'; readonly reason: string };

/** The page redraws no faster. */
const everyRows = 50;

const tell = (message: WorkerMessage): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<readonly HandedFile[]>) => {
  const onStep = (step: Step): void => {
    if (step.kind !== 'opening' || step.done % everyRows === 0 || step.done === step.total) {
      tell(step);
    }
  };
  openFiles(data, onStep).then(
    (files) => tell({ kind: 'opened', files }),
    (error: unknown) =>
      tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  );
});
