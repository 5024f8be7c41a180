import { join, resolve } from 'node:path';

import { build, type InlineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** What Vite is told beyond what every bundle here is. */
interface BundleOptions extends Pick<InlineConfig, 'plugins' | 'worker' | 'build'> {
  /** Values that the script names and the build knows: each is written wherever its name stands. */
  values: Record<string, unknown>;
}

/** Returns the files that a script becomes with all that it imports, for a page or worker without modules. */
export async function bundleEntry(entry: string, { values, ...config }: BundleOptions) {
  const result = await build({
    ...config,
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      ...Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
      ),
    },
    build: {
      ...config.build,
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, entry), output: { format: 'iife' } },
    },
  });
  return [result].flat().flatMap((one) => ('output' in one ? one.output : []));
}
