import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { BackendEnv } from './replies.ts';
import { RequestError } from './requestError.ts';

/** How many submissions one network may send in how many seconds. */
export interface RateLimit {
  readonly points: number;
  readonly seconds: number;
}

interface GateOptions {
  /** Under which key a request counts. */
  readonly senderOf: (c: Context<BackendEnv>) => string;
  readonly rateLimit?: RateLimit;
  readonly maxQueued?: number;
}

/** A whole crew may share one Wi-Fi, so a burst of 60 passes. */
const generous: RateLimit = { points: 60, seconds: 60 };

/** Makes the middleware that keeps the backend answering when too much arrives at once. */
export function createGate({
  senderOf,
  rateLimit = generous,
  maxQueued = 2000,
}: GateOptions): MiddlewareHandler<BackendEnv> {
  const limiter = new RateLimiterMemory({ points: rateLimit.points, duration: rateLimit.seconds });
  let queued = 0;
  return async (c, next) => {
    if (queued >= maxQueued) throw new RequestError('busy', { retryAfter: 10 });
    queued += 1;
    try {
      await consume(limiter, senderOf(c));
      await next();
    } finally {
      queued -= 1;
    }
  };
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw new RequestError('tooMany', { retryAfter: Math.ceil(error.msBeforeNext / 1000) });
  }
}
