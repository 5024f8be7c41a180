import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the Studio lies; it has packages of its own, apart from the site's. */
export const studioFolder = resolve(import.meta.dirname, '../sanity');

const lockfileOf = (folder: string) => join(folder, 'package-lock.json');
const installedLockOf = (folder: string) => join(folder, 'node_modules/.installed-lock.json');

/** Returns whether the Studio's packages are those of its lockfile. */
export function isStudioInstalled(folder = studioFolder): boolean {
  const installedLock = installedLockOf(folder);
  return (
    existsSync(installedLock) &&
    readFileSync(installedLock, 'utf8') === readFileSync(lockfileOf(folder), 'utf8')
  );
}

/**
 * Installs the Studio's packages unless they are there.
 * @throws Error saying what to run when that fails, as it does without a network.
 */
export function installStudio(folder = studioFolder): void {
  if (isStudioInstalled(folder)) return;
  console.log('Installing the Studio in sanity/: only the first time, about a minute.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Error(
      'the Studio could not be installed. With a network, run `npm ci --prefix sanity` and start again; the site works without it',
    );
  }
  writeFileSync(installedLockOf(folder), readFileSync(lockfileOf(folder)));
}
