import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { requestError } from './errors.ts';

const mebibyte = 1024 * 1024;

/**
 * Refuses requests for a host name that is not this machine's: a web page whose own name was pointed at
 * 127.0.0.1 would otherwise pass for a local one.
 */
export const checkHost: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? '';
  if (!isLoopbackHost(host)) {
    throw requestError(403, `Host "${host}" is not served here: use 127.0.0.1 or localhost`);
  }
  await next();
};

/** Refuses requests from web pages of other origins, and answers the allowed ones as CORS wants. */
export function checkOrigin(allowedOrigins: readonly string[]): MiddlewareHandler {
  const isAllowed = (origin: string, c: Context) =>
    allowedOrigins.includes(origin) || isOwnOrigin(origin, new URL(c.req.url).port);
  const answer = cors({
    origin: (origin, c: Context) => (isAllowed(origin, c) ? origin : null),
    credentials: true,
    exposeHeaders: ['content-length'],
    maxAge: 600,
  });
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (origin !== undefined && !isAllowed(origin, c)) {
      throw requestError(403, `Origin "${origin}" is not allowed to use the local lake`);
    }
    return answer(c, next);
  };
}

/** Refuses bodies that are larger than what the route is for. */
export function limitBody(mebibytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: mebibytes * mebibyte,
    onError: () => {
      throw requestError(413, `The body is larger than ${mebibytes} MiB`);
    },
  });
}

/** Refuses a write without a token. Any token will do: there is nobody but the person at this machine. */
export const requireToken: MiddlewareHandler = async (c, next) => {
  if (!hasToken(c)) {
    throw requestError(401, 'Writing needs a token: any text in "Authorization: Bearer …" will do');
  }
  await next();
};

/** Tells whether a request brings a token. */
export function hasToken(c: Context): boolean {
  return /^Bearer \S/.test(c.req.header('authorization') ?? '');
}

/** The lake's own pages: the Studio it will serve, and the names it uses for more connections. */
function isOwnOrigin(origin: string, port: string): boolean {
  const url = URL.parse(origin);
  return url?.protocol === 'http:' && url.port === port && isLoopbackHost(url.host);
}

function isLoopbackHost(host: string): boolean {
  const name = URL.parse(`http://${host}`)?.hostname ?? '';
  return name === '127.0.0.1' || name === 'localhost' || name.endsWith('.localhost');
}
