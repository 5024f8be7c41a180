/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    reporters: ['default', 'json'],
    // Left to itself it keeps one core back: on a machine of two that is half of it.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/{unit,components,backend,lake,desk,studio}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.dom.test.tsx'],
          globalSetup: ['tests/support/requireTools.ts', 'tests/support/requireStudio.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'dom', include: ['tests/**/*.dom.test.tsx'], environment: 'happy-dom' },
      },
      {
        extends: true,
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 180_000 },
      },
    ],
  },
});
