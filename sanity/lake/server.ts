import { readLakeSettings } from './config.ts';
import { startLake } from './startLake.ts';

try {
  const lake = await startLake();
  console.log(`local Content Lake at ${lake.url}, over ${readLakeSettings().datasetFile}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void lake.close());
  }
} catch (error) {
  // Expected mistakes in settings and content are told in a line; a trace would hide them.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
