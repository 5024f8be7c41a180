import type { Step } from '../openFiles.ts';
import { words } from './words.ts';

interface Props {
  readonly isOpening: boolean;
  readonly step: Step | undefined;
}

/** Says how far opening is; unlocking a key gives no measure of itself. */
export function OpeningProgress({ isOpening, step }: Props) {
  const measured = step?.kind === 'opening' ? step : undefined;
  return (
    <div className="desk-progress">
      {isOpening && (
        <progress
          aria-label={words.start.heading}
          max={measured?.total ?? 1}
          value={measured?.done}
        />
      )}
      <p role="status">{isOpening ? describe(step) : ''}</p>
    </div>
  );
}

function describe(step: Step | undefined): string {
  if (step === undefined) return words.steps.reading;
  if (step.kind === 'unlocking') return words.steps.unlocking(step.file);
  // A screen reader is told every thousand, not every fifty.
  const done = step.done === step.total ? step.total : Math.floor(step.done / 1000) * 1000;
  return words.steps.opening(done, step.total);
}
