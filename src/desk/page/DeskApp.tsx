import { useCallback, useState } from 'react';
import type { HandedFile, OpenedFiles, Step } from '../openFiles.ts';
import { openInWorker } from './openInWorker.ts';
import { OpenDesk } from './OpenDesk.tsx';
import { StartScreen } from './StartScreen.tsx';
import { words } from './words.ts';

/** Where the page is. Opened entries exist in one of these states only, and go with it. */
type State =
  | { readonly kind: 'start'; readonly failure?: string }
  | { readonly kind: 'opening'; readonly step: Step | undefined }
  | { readonly kind: 'open'; readonly files: OpenedFiles }
  | { readonly kind: 'wiped'; readonly sealedWork: string | undefined };

interface Props {
  readonly recipients: readonly string[];
}

/** The desk: hand over files, look at what they hold, wipe. */
export function DeskApp({ recipients }: Props) {
  const [state, setState] = useState<State>({ kind: 'start' });
  const open = (files: readonly HandedFile[]): void => {
    setState({ kind: 'opening', step: undefined });
    openInWorker(files, (step) => setState({ kind: 'opening', step })).then(
      (opened) => setState({ kind: 'open', files: opened }),
      (error: unknown) =>
        setState({ kind: 'start', failure: error instanceof Error ? error.message : '' }),
    );
  };
  const wipe = useCallback((sealedWork: string | undefined) => {
    setState({ kind: 'wiped', sealedWork });
  }, []);

  return (
    <div className="sheet">
      <header className="mast">
        <div className="mark">
          <b>PAU</b>
          <span>
            {words.title} <small>{words.tagline}</small>
          </span>
        </div>
      </header>
      <main>
        {state.kind === 'open' ? (
          <OpenDesk files={state.files} recipients={recipients} onIdle={wipe} />
        ) : (
          <StartScreen
            recipients={recipients}
            onOpen={open}
            failure={state.kind === 'start' ? state.failure : undefined}
            isWiped={state.kind === 'wiped'}
            sealedWork={state.kind === 'wiped' ? state.sealedWork : undefined}
            isOpening={state.kind === 'opening'}
            step={state.kind === 'opening' ? state.step : undefined}
          />
        )}
      </main>
    </div>
  );
}
