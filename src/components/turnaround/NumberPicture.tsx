import { useEffect, useRef, useState } from 'react';
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
  const form = useRef<HTMLFormElement>(null);
  // The page keeps a press from before the code came in `data-pressed`: it is made good here, once
  // what was typed before has been read as well.
  useEffect(() => {
    const view = form.current;
    if (!view) return;
    view.dataset['ready'] = '';
    if (!('pressed' in view.dataset)) return;
    delete view.dataset['pressed'];
    const timer = setTimeout(() => view.requestSubmit());
    return () => clearTimeout(timer);
  }, []);
  const save = async (): Promise<void> => {
    if (figure === undefined) return;
    try {
      await handOver(await drawPicture({ figure, line, ask: words.pictureAsk }));
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <form
      className="needs-script no-print"
      method="dialog"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <button className="btn" disabled={figure === undefined}>
        {words.picture}
      </button>
      <p className="sm mt-2">{words.pictureHint}</p>
      {hasFailed && <p role="alert">{words.pictureFailed}</p>}
    </form>
  );
}
