import { useEffect, useState } from 'react';
import { fingerprintWords } from '../fingerprintWords.ts';
import { words } from './words.ts';

interface Props {
  readonly recipients: readonly string[];
}

/** Shows the fingerprints of the keys that this page was built with. */
export function RecipientList({ recipients }: Props) {
  const [prints, setPrints] = useState<readonly string[]>([]);
  useEffect(() => {
    const all = Promise.all(recipients.map(async (one) => (await fingerprintWords(one)).join(' ')));
    void all.then(setPrints);
  }, [recipients]);
  return (
    <section className="sm">
      <p>{words.start.recipients}</p>
      <ul>
        {prints.map((print) => (
          <li key={print}>{print}</li>
        ))}
      </ul>
    </section>
  );
}
