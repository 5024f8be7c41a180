import { useCallback, useRef, useState } from 'react';
import type { DragEvent, SubmitEvent } from 'react';
import { kindOfFile } from '../keyFile.ts';
import type { FileKind } from '../keyFile.ts';
import type { HandedFile, Step } from '../openFiles.ts';
import { OpeningProgress } from './OpeningProgress.tsx';
import { RecipientList } from './RecipientList.tsx';
import { saveFile } from './saveFile.ts';
import { useIdle } from './useIdle.ts';
import { words } from './words.ts';

interface Props {
  readonly recipients: readonly string[];
  readonly onOpen: (files: readonly HandedFile[]) => void;
  readonly failure: string | undefined;
  readonly isWiped: boolean;
  readonly sealedWork: string | undefined;
  readonly isOpening: boolean;
  readonly step: Step | undefined;
}

type ReadFile = HandedFile & { readonly kind: FileKind };

/** Takes files in any order and says what each of them is. */
export function StartScreen(props: Props) {
  const { recipients, onOpen, failure, isWiped, sealedWork, isOpening, step } = props;
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [unread, setUnread] = useState<readonly string[]>([]);
  const [isForgotten, setForgotten] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isHolding = files.length > 0;
  const forget = useCallback(() => {
    if (!isHolding) return;
    // The browser's own file field holds on to what was chosen until it is reset.
    form.current?.reset();
    setFiles([]);
    setForgotten(true);
  }, [isHolding]);
  const isIdleSoon = useIdle(forget);
  const add = async (chosen: FileList | null): Promise<void> => {
    const all = [...(chosen ?? [])];
    const read = await Promise.allSettled(all.map(readFile));
    setForgotten(false);
    setFiles((before) => [
      ...before,
      ...read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    ]);
    setUnread(all.flatMap(({ name }, index) => (read[index]?.status === 'rejected' ? [name] : [])));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void add(event.dataTransfer.files);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    onOpen(
      files.map(({ name, bytes }, index) => {
        const passphrase = typed.get(`passphrase-${index}`);
        return { name, bytes, passphrase: typeof passphrase === 'string' ? passphrase : undefined };
      }),
    );
  };

  return (
    <div className="box desk-start" onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <h1 className="desk-h1">{words.start.heading}</h1>
      {isIdleSoon && isHolding && <p role="alert">{words.idleSoon}</p>}
      {(isWiped || isForgotten) && <p role="alert">{words.start.idle}</p>}
      {sealedWork !== undefined && (
        <button
          type="button"
          className="desk-btn"
          onClick={() => saveFile('desk-work.age', sealedWork, 'text/plain')}
        >
          {words.start.sealedWork}
        </button>
      )}
      {failure !== undefined && (
        <p role="alert" className="desk-error">
          <strong>{words.failed}:</strong> {failure}
        </p>
      )}
      {unread.map((name) => (
        <p key={name} role="alert" className="desk-error">
          {words.start.unread(name)}
        </p>
      ))}
      <p className="lead">{words.start.lead}</p>
      <form ref={form} onSubmit={submit} className="stack">
        <label className="desk-drop">
          <span className="label">{words.start.files}</span>
          <input
            type="file"
            multiple
            disabled={isOpening}
            onChange={(event) => void add(event.target.files)}
          />
        </label>
        <ul>
          {files.map(({ name, kind }, index) => (
            <li key={index} className="desk-file">
              <b>{name}</b>: {words.start.kinds[kind]}
              {kind === 'protectedKey' && (
                <label>
                  <span className="label">{words.start.passphrase(name)}</span>
                  <input type="password" name={`passphrase-${index}`} autoComplete="off" />
                </label>
              )}
            </li>
          ))}
        </ul>
        <p className="desk-row">
          <button type="submit" className="btn" disabled={files.length === 0 || isOpening}>
            {words.start.open}
          </button>
          <button
            type="button"
            className="desk-btn"
            disabled={isOpening}
            onClick={() => {
              form.current?.reset();
              setFiles([]);
            }}
          >
            {words.start.clear}
          </button>
        </p>
      </form>
      <OpeningProgress isOpening={isOpening} step={step} />
      <RecipientList recipients={recipients} />
    </div>
  );
}

/** Rejects for a folder, and for a file that went away: browsers hand over both. */
async function readFile(file: File): Promise<ReadFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, bytes, kind: kindOfFile(bytes) };
}
