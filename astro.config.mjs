import react from '@astrojs/react';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

import { loadWithoutPreload } from './scripts/loadWithoutPreload.ts';
import { ownHashesOnly } from './scripts/ownHashesOnly.ts';
import { sitemapOfShownPages } from './scripts/sitemapOfShownPages.ts';
import { liveContent } from './src/content/liveContent.ts';
import { interaction } from './src/interaction/interaction.ts';
import { contentSecurityPolicy } from './src/lib/securityHeaders.ts';
import { readSettings } from './src/lib/settings.ts';

const settings = readSettings();

export default defineConfig({
  site: settings.SITE_URL,
  // With "always", the development server would answer the posts to /f/<form> itself, with a 404.
  trailingSlash: 'ignore',
  i18n: { locales: ['en', 'es'], defaultLocale: 'en' },
  integrations: [
    react(),
    interaction(),
    ownHashesOnly(),
    sitemapOfShownPages(),
    liveContent(settings),
  ],
  build: {
    // The first round trip brings all a page needs.
    inlineStylesheets: 'always',
    // While one page is written and its hashes are made, on other threads, the next can be rendered.
    concurrency: 6,
  },
  security: { csp: contentSecurityPolicy },
  // There is no Markdown here, and the highlighter's inline styles would break the policy.
  markdown: { syntaxHighlight: false },
  image: {
    remotePatterns: [
      { protocol: 'http', hostname: '127.0.0.1', pathname: '/images/**' },
      { protocol: 'https', hostname: 'cdn.sanity.io', pathname: '/images/**' },
    ],
  },
  // It would stand at the foot of the preview that organizers see in the Studio.
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port: settings.PORT },
  vite: {
    plugins: [tailwindcss(), loadWithoutPreload()],
    resolve: {
      alias: [
        // Formspree's client brings Stripe along for payment forms; there are none here.
        {
          find: /^@stripe\/.*/,
          replacement: `${import.meta.dirname}/src/components/forms/noStripe.ts`,
        },
      ],
    },
    server: {
      strictPort: true,
      proxy: { '/f/': `http://127.0.0.1:${settings.BACKEND_PORT}` },
    },
  },
});
