import { relative, resolve } from 'node:path';

import { dev } from 'astro';

/*
 * Serves the site as `npm start` does, drafts included, from a folder of its own (its only argument):
 * development servers of one folder share what they loaded, and would show each other's content. Ends
 * with the process that started it.
 */
const project = resolve(import.meta.dirname, '../..');
const root = resolve(process.argv[2] ?? '');
const inProject = (path: string) => relative(root, resolve(project, path));

const site = await dev({
  root,
  srcDir: inProject('src'),
  publicDir: inProject('public'),
  configFile: inProject('astro.config.mjs'),
  cacheDir: 'cache',
  logLevel: 'info',
  vite: {
    cacheDir: resolve(root, 'vite'),
    // The paths of tsconfig.json are read from the folder, which has none.
    resolve: { alias: [{ find: '~', replacement: resolve(project, 'src') }] },
  },
});
process.once('disconnect', () => process.exit());
process.once('message', () => void site.stop().then(() => process.exit()));
process.send?.(site.address.port);
