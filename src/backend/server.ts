import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { startBackend } from './startBackend.ts';

/** Opens the port and closes it on a signal; everything else is in startBackend. */
async function run(): Promise<void> {
  if (existsSync('.env')) loadEnvFile('.env');
  const backend = await startBackend();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      backend.close().then(() => process.exit(0), fail);
    });
  }
  if (backend.keys.isNew) {
    console.error(`made a key pair for this machine: ${String(backend.keys.identityFile)}`);
  }
  console.error(`form backend: ${backend.url}`);
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

run().catch(fail);
