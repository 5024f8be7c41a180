import { execFileSync } from 'node:child_process';

const tools = [
  ['age', '--version', 'age'],
  ['gcc', '--version', 'gcc'],
  ['pdftotext', '-v', 'poppler-utils'],
] as const;

/**
 * Stops the run when a program the tests need is missing, and says how to get it.
 * `npm test` installs them on a Debian machine before it starts Vitest.
 */
export default function requireTools(): void {
  for (const [program, flag, debianPackage] of tools) {
    try {
      execFileSync(program, [flag], { stdio: 'ignore' });
    } catch {
      throw new Error(
        `the tests need the program "${program}": apt-get install ${debianPackage}, or run \`npm test\``,
      );
    }
  }
}
