import type { Plugin } from 'vite';

/**
 * Takes Vite's preloading out of dynamic imports: what they load here has neither styles nor parts
 * of its own to fetch ahead, and the helper would be a twentieth of the form's code.
 */
export function loadWithoutPreload(): Plugin {
  return {
    name: 'load-without-preload',
    enforce: 'pre',
    load(id) {
      if (id !== '\0vite/preload-helper.js') return undefined;
      return 'export const __vitePreload = (load) => load();';
    },
  };
}
