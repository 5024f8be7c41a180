import { readdirSync, rmSync } from 'node:fs';
import { defaultDataDir } from './config.ts';

/** Deletes every edit and upload, and returns the names of the datasets they were made on. */
export function resetLake(dataDir: string = defaultDataDir): string[] {
  try {
    const names = readdirSync(dataDir);
    rmSync(dataDir, { recursive: true });
    return names;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
