/// <reference types="vite/client" />
import type { HandedFile, OpenedFiles, Step } from '../openFiles.ts';
import type { WorkerMessage } from './deskWorker.ts';
import DeskWorker from './deskWorker.ts?worker&inline';

/**
 * Opens files beside the page, which stays usable meanwhile. Keys exist only in the worker, and it ends
 * with the work.
 * @throws with words for an organizer when the files cannot be opened.
 */
export function openInWorker(
  files: readonly HandedFile[],
  onStep: (step: Step) => void,
): Promise<OpenedFiles> {
  const worker = new DeskWorker();
  return new Promise<OpenedFiles>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'opened') resolve(data.files);
      else if (data.kind === 'failed') reject(new Error(data.reason));
      else onStep(data);
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.postMessage(files);
  }).finally(() => worker.terminate());
}
