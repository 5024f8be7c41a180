import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks for a passphrase without showing it; a pipe is read line by line, one for each key. */
export function createPassphraseReader(): {
  read(question: string): Promise<string>;
  close(): void;
} {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({
    input: process.stdin,
    output: silent,
    terminal: process.stdin.isTTY,
  });
  const iterator = lines[Symbol.asyncIterator]();
  return {
    async read(question) {
      process.stderr.write(question);
      const { value, done } = await iterator.next();
      process.stderr.write('\n');
      return done === true ? '' : value;
    },
    close: () => lines.close(),
  };
}
