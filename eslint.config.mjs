import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The directions in which code may import: CONTRIBUTING.md explains each line. */
const directions = [
  {
    files: ['src/lib/**', 'src/forms/**', 'src/i18n/**'],
    forbidden: [
      'react',
      'react-dom/*',
      'astro:*',
      'astro',
      '@sanity/*',
      '**/components/**',
      '**/layouts/**',
      '**/pages/**',
      '**/backend/**',
      '**/desk/**',
      '**/content/**',
      '**/search/**',
      '**/print/**',
      '**/setMode/**',
      '**/interaction/**',
    ],
    message:
      'lib, i18n and forms are plain TypeScript: no React, Astro, Sanity, and nothing of the layers above them',
  },
  {
    files: ['src/search/**', 'src/print/**'],
    forbidden: [
      'react',
      'react-dom/*',
      'astro:*',
      'astro',
      '@sanity/*',
      '**/components/**',
      '**/layouts/**',
      '**/pages/**',
      '**/backend/**',
      '**/desk/**',
      '**/content/collections*',
      '**/content/client*',
      '**/content/queries*',
    ],
    message: 'search and print get content as arguments: only pages call content/collections.ts',
  },
  {
    files: ['src/setMode/**', 'src/interaction/**'],
    forbidden: [
      'react',
      'react-dom/*',
      'astro:*',
      '@sanity/*',
      '**/components/**',
      '**/layouts/**',
      '**/pages/**',
      '**/backend/**',
      '**/desk/**',
      '**/content/**',
    ],
    message: 'what runs beside the pages knows no content and no component',
  },
  {
    files: ['src/components/**', 'src/layouts/**'],
    forbidden: [
      'astro:content',
      '@sanity/*',
      '**/content/collections*',
      '**/content/client*',
      '**/content/queries*',
      '**/pages/**',
      '**/backend/**',
      '**/desk/**',
    ],
    message: 'components and layouts get data as props: only pages call content/collections.ts',
  },
  {
    files: ['src/pages/**'],
    forbidden: ['**/backend/**', '**/desk/**', '@sanity/*'],
    message: 'pages know neither Sanity nor the backend',
  },
  {
    files: ['src/content/**'],
    forbidden: [
      '**/components/**',
      '**/layouts/**',
      '**/pages/**',
      '**/backend/**',
      '**/desk/**',
      '**/search/**',
      '**/print/**',
      '**/setMode/**',
    ],
    message: 'content is below pages and components',
  },
  {
    files: ['src/backend/**', 'src/desk/**'],
    forbidden: [
      'astro',
      'astro:*',
      '@sanity/*',
      '**/components/**',
      '**/layouts/**',
      '**/pages/**',
      '**/content/**',
    ],
    message: 'the submissions path shares only forms, lib and site.config with the site',
  },
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-*/',
      '.astro/',
      '.data/',
      'sanity/dist/',
      'sanity/.sanity/',
      'sanity/node_modules/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // TypeScript itself reports undefined names, and knows the ones of Node and the browser.
      'no-undef': 'off',
    },
  },
  { files: ['**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    files: ['**/*.astro', '**/*.astro/*.{js,ts}'],
    languageOptions: { parser: undefined },
    rules: { 'no-undef': 'off', 'astro/no-set-html-directive': 'error' },
  },
  { files: ['**/*.tsx'], plugins: { 'jsx-a11y': jsxA11y } },
  {
    files: ['tests/**'],
    rules: {
      // A `.astro` import is `any` to the linter; `astro check` types it.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // A test that reads a fixture by index fails loudly when it is not there.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  ...directions.map(({ files, forbidden, message }) => ({
    files: files.map((folder) => `${folder}/*.{ts,tsx,astro}`),
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message }] }],
    },
  })),
  {
    files: ['src/{components,layouts}/**/*.{ts,tsx,astro}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/content/**'],
              allowTypeImports: true,
              message: 'components and layouts take types from content, never its code',
            },
          ],
        },
      ],
    },
  },
  prettier,
);
