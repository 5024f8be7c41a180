import type { Page } from '@playwright/test';

/** What a page sent or kept since the watch began. */
export interface UnsentWatch {
  /** Addresses asked for that are not a file of the built site. */
  asked: string[];
  /** Returns what the page wrote into the browser's stores, and its address. */
  kept: () => Promise<{ stored: number; cookies: string; address: string }>;
}

/** Watches a page that promises to send and keep nothing; its own script files are no secret. */
export function watchUnsent(page: Page): UnsentWatch {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    const isOwnFile = pathname.startsWith('/_astro/') || pathname === '/favicon.svg';
    if (request.method() === 'GET' && search === '' && isOwnFile) return;
    asked.push(`${request.method()} ${request.url()}`);
  });
  const kept = () =>
    page.evaluate(() => ({
      stored: localStorage.length + sessionStorage.length,
      cookies: document.cookie,
      address: location.pathname + location.search + location.hash,
    }));
  return { asked, kept };
}
