import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { trialFolder } from '../support/buildFixture.ts';

const lockModule = join(import.meta.dirname, '../../scripts/contentLock.ts');

/** Starts a process that takes the lock, says so, and keeps it. */
function startHolder(file: string): ChildProcess {
  const program = `
    const { lockContent } = await import(${JSON.stringify(lockModule)});
    process.send('asks');
    globalThis.unlock = lockContent(${JSON.stringify(file)});
    process.send('holds');
    setInterval(() => {}, 60_000);
  `;
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  onTestFinished(() => {
    holder.kill('SIGKILL');
  });
  return holder;
}

test('one build loads content at a time, and one that is killed keeps no other waiting', async () => {
  const folder = trialFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'content.lock');
  const seen: string[] = [];

  const first = startHolder(file);
  await once(first, 'message');
  await once(first, 'message');
  const second = startHolder(file);
  second.on('message', (said: string) => seen.push(`second ${said}`));
  await expect.poll(() => seen).toEqual(['second asks']);
  // Time enough to take a lock that is free: the second must not have it.
  await new Promise((resolve) => {
    setTimeout(resolve, 1000);
  });
  seen.push('first killed');
  first.kill('SIGKILL');
  await expect.poll(() => seen, { timeout: 30_000 }).toContain('second holds');
  expect(seen).toEqual(['second asks', 'first killed', 'second holds']);
});
