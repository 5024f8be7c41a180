import type { BrowserContext, Request } from '@playwright/test';

/** Chromium logs a document that comes with an error status; tests ask for some on purpose. */
const isStatusOfDocument = (text: string, address: string, documents: Set<string>) =>
  text.startsWith('Failed to load resource') && documents.has(address);

/**
 * Collects what no page may do: log an error, break its own security policy (which Chromium logs as
 * one), throw, or ask another host for anything.
 */
export function watchPages(context: BrowserContext, allowedOrigins: readonly string[]): string[] {
  const problems: string[] = [];
  const documents = new Set<string>();
  const sawRequest = (request: Request): void => {
    const { protocol, origin } = new URL(request.url());
    if (request.isNavigationRequest()) documents.add(request.url());
    if (/^https?:$/.test(protocol) && !allowedOrigins.includes(origin)) {
      problems.push(`request to another host: ${request.url()}`);
    }
  };
  context.on('request', sawRequest);
  context.on('weberror', (error) => problems.push(`thrown: ${error.error().message}`));
  context.on('console', (message) => {
    const { url } = message.location();
    if (message.type() !== 'error' || isStatusOfDocument(message.text(), url, documents)) return;
    // Only where a test has pulled the plug.
    if (message.text().includes('ERR_INTERNET_DISCONNECTED')) return;
    problems.push(`console on ${message.page()?.url() ?? 'a page'}: ${message.text()}`);
  });
  return problems;
}
