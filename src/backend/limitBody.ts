import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { RequestError } from './requestError.ts';

/**
 * Makes the middleware that refuses bodies above a size. A declared length is trusted, since HTTP
 * servers hold the sender to it, and leaves the body untouched for a faster read; only a body
 * without one is counted while it arrives.
 */
export function limitBody(maxSize: number): MiddlewareHandler {
  const refuse = (): never => {
    throw new RequestError('tooLarge');
  };
  const count = bodyLimit({ maxSize, onError: refuse });
  return async (c, next) => {
    const length = c.req.header('content-length');
    if (length === undefined || c.req.header('transfer-encoding') !== undefined) {
      return count(c, next);
    }
    return Number(length) > maxSize ? refuse() : next();
  };
}
