import { join, resolve } from 'node:path';

const projectRoot = resolve(import.meta.dirname, '../..');

/** The names in the addresses of the local lake's pictures; requests may use any, since it holds one dataset. */
export const projectId = 'local';
export const dataset = 'production';

/** Where edits are kept, apart from the dataset they were made on. */
export const defaultDataDir = join(projectRoot, '.data/lake');

/** Which dataset the lake reads, on which port, and which pages may talk to it. */
export interface LakeSettings {
  datasetFile: string;
  /** A second dataset, dated relative to today. */
  samplesFile?: string | undefined;
  port: number;
  allowedOrigins: string[];
}

/**
 * Reads the lake's settings from the environment.
 * @throws Error naming the setting that is wrong and what to write instead.
 */
export function readLakeSettings(env: NodeJS.ProcessEnv = process.env): LakeSettings {
  const sitePort = readPort(env, 'PORT', 4321);
  const studioPort = readPort(env, 'STUDIO_PORT', 3333);
  const settings = {
    port: readPort(env, 'LAKE_PORT', 3900),
    allowedOrigins: [sitePort, studioPort].flatMap((port) => [
      `http://localhost:${port}`,
      `http://127.0.0.1:${port}`,
    ]),
  };
  const other = env['LAKE_DATASET'];
  if (other) {
    if (!other.endsWith('.ndjson')) {
      throw new Error(`LAKE_DATASET is "${other}": it must name a file ending in .ndjson`);
    }
    return { ...settings, datasetFile: resolve(other) };
  }
  const folder = join(projectRoot, 'sanity/dataset');
  return {
    ...settings,
    datasetFile: join(folder, 'campaign.ndjson'),
    samplesFile: join(folder, 'samples.ndjson'),
  };
}

function readPort(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name];
  if (!text) return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`${name} is "${text}": it must be a port number from 1 to 65535`);
  }
  return port;
}
