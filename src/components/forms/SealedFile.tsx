interface Props {
  sealed: string;
  words: { readonly download: string; readonly downloadHint: string; readonly fileName: string };
}

/** Offers the sealed entry as a file that only organizers can open. */
export function SealedFile({ sealed, words }: Props) {
  const save = (): void => {
    const url = URL.createObjectURL(new Blob([sealed], { type: 'application/octet-stream' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = words.fileName;
    link.click();
    // A browser reads the file after the click: without its address at once, it saves nothing.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
  return (
    <>
      <button type="button" className="btn" onClick={save}>
        {words.download}
      </button>
      <p>{words.downloadHint}</p>
    </>
  );
}
