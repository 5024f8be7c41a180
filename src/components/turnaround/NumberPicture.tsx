import { useState } from 'react';
import type { TurnaroundWords } from '~/i18n/turnaroundWords';
import { drawPicture } from './drawPicture';
import { handOver } from './handOver';

interface Props {
  words: TurnaroundWords;
  /** The number in large letters; none while what was entered cannot be counted. */
  figure: string | undefined;
  /** What it is a number of. */
  line: string;
}

/** Makes a picture of one number, in this browser, and hands it to the phone or saves it. */
export function NumberPicture({ words, figure, line }: Props) {
  const [hasFailed, setHasFailed] = useState(false);
  const save = async (): Promise<void> => {
    if (figure === undefined) return;
    try {
      const picture = await drawPicture({ figure, line, ask: words.pictureAsk });
      await handOver(picture);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <div className="needs-script no-print">
      <button
        type="button"
        className="btn"
        disabled={figure === undefined}
        onClick={() => void save()}
      >
        {words.picture}
      </button>
      <p className="sm mt-2">{words.pictureHint}</p>
      {hasFailed && <p role="alert">{words.pictureFailed}</p>}
    </div>
  );
}
