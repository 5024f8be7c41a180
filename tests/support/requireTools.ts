import { execFileSync } from 'node:child_process';

/**
 * Stops the run when a program the tests need is missing, and says how to get it.
 * `npm test` installs them on a Debian machine before it starts Vitest.
 */
export default function requireTools(): void {
  try {
    execFileSync('age', ['--version']);
  } catch {
    throw new Error('the tests need the program "age": apt-get install age, or run `npm test`');
  }
}
