import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';

const tools = [
  { name: 'age', package: 'age', path: '/usr/bin/age' },
  { name: 'Chromium', package: 'chromium', path: '/usr/bin/chromium' },
  { name: 'poppler', package: 'poppler-utils', path: '/usr/bin/pdftotext' },
  { name: 'a C compiler', package: 'gcc libc6-dev', path: '/usr/bin/gcc' },
];

const isOnPath = (program: string) =>
  (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(`${folder}/${program}`));

/**
 * Installs what the tests need and npm cannot bring, on Debian and its relatives.
 * @throws Error naming what is missing when this is another system or we may not install.
 */
export function installTools(): void {
  const missing = tools.filter(({ path }) => !existsSync(path) && !isOnPath(basename(path)));
  if (missing.length === 0) return;
  const packages = missing.flatMap((tool) => tool.package.split(' '));
  const names = missing.map(({ name }) => name).join(', ');
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(`the tests need ${names}: install ${packages.join(' ')} and run again`);
  }
  console.log(`installing ${names}`);
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...args: string[]) => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', ...args];
    execFileSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  try {
    run('update', '-q');
    run('install', '-q', '-y', '--no-install-recommends', ...packages);
  } catch (error) {
    throw new Error(
      `could not install ${names}: run "sudo apt-get install ${packages.join(' ')}" yourself`,
      { cause: error },
    );
  }
}
