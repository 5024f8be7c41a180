import type { MiddlewareHandler } from 'hono';
import { findForm } from '../forms/forms.ts';
import type { Log } from './log.ts';
import type { BackendEnv } from './replies.ts';

/** Makes the middleware that writes one line a request. */
export function logRequests(log: Log): MiddlewareHandler<BackendEnv> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    log({
      route: routeOf(c.req.path),
      status: c.res.status,
      ms: Math.round(performance.now() - start),
      bytes: inSteps(Number(c.req.header('content-length') ?? 0)),
      flag: c.get('flag'),
    });
  };
}

/** Only our own routes are named: a mistyped address may hold anything. */
function routeOf(path: string): string {
  if (path === '/healthz' || path === '/readyz') return path;
  if (path.startsWith('/api/0/forms/')) return 'export';
  const [, first, form = '', rest] = path.split('/');
  if (first !== 'f' || !findForm(form)) return 'other';
  const isKnown = rest === 'withdraw' || rest === 'receipt' || rest === 'status';
  return isKnown ? `/f/${form}/${rest}` : `/f/${form}`;
}

/** The exact size of an unsealed post says how long its note is. */
function inSteps(bytes: number): number {
  return Math.ceil(bytes / 1024) * 1024;
}
