import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Hydrates when somebody first touches the island: for forms. */
    'client:interaction'?: boolean;
  }
}

/** Adds `client:interaction` to the ways in which Astro can hydrate an island. */
export function interaction(): AstroIntegration {
  return {
    name: 'interaction',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        const entrypoint = fileURLToPath(new URL('./hydrateOnInteraction.ts', import.meta.url));
        addClientDirective({ name: 'interaction', entrypoint });
      },
    },
  };
}
