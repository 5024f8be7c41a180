import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { startLake } from '../sanity/lake/startLake.ts';
import { readSettings } from '../src/lib/settings.ts';

/*
 * Runs a command that reads content, such as `astro check`, with a local Content Lake for as long
 * as it takes: node scripts/withLake.ts astro check
 */
const [command, ...args] = process.argv.slice(2);
if (command === undefined) throw new Error('say which command to run: withLake.ts astro check');

const isLocal = readSettings().SANITY_PROJECT_ID === undefined;
const lake = isLocal ? await startLake({ port: 0 }) : undefined;
const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, ...(lake ? { LAKE_PORT: String(lake.port) } : {}) },
});
const [code] = (await once(child, 'exit')) as [number | null];
await lake?.close();
process.exitCode = code ?? 1;
