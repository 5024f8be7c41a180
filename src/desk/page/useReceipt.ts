import { useEffect, useState } from 'react';
import { hashCode, readCode } from '../../forms/receipt.ts';

/** Returns the hash of a receipt's code that was typed, a moment later; none for any other text. */
export function useReceipt(text: string): string | undefined {
  const [known, setKnown] = useState<{ readonly text: string; readonly receipt: string }>();
  useEffect(() => {
    if (readCode(text) === undefined) return;
    void hashCode(text).then((receipt) => setKnown({ text, receipt }));
  }, [text]);
  // What was typed may have changed meanwhile.
  return known?.text === text ? known.receipt : undefined;
}
