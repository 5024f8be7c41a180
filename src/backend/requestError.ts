import type { Failure } from '../forms/failureWords.ts';

/** The status of each failure; what an event is the reason for is a conflict with what we know. */
export const statuses = {
  unreadable: 400,
  wrongOrigin: 403,
  unknownForm: 404,
  tooLarge: 413,
  wrongType: 415,
  missingId: 422,
  badSeal: 422,
  tooMany: 429,
  broken: 500,
  busy: 503,
  eventUnknown: 409,
  eventClosed: 409,
  eventCancelled: 409,
  eventMoved: 409,
  eventOver: 409,
  eventFar: 409,
  eventTooSmall: 409,
  noEvents: 503,
} as const satisfies Record<Failure, number>;

/** A submission refused as a whole; thrown by the steps that read it and answered in one place. */
export class RequestError extends Error {
  readonly failure: Failure;
  readonly status: (typeof statuses)[Failure];
  readonly retryAfter: number | undefined;

  constructor(failure: Failure, options: { retryAfter?: number; cause?: unknown } = {}) {
    super(failure, { cause: options.cause });
    this.name = 'RequestError';
    this.failure = failure;
    this.status = statuses[failure];
    this.retryAfter = options.retryAfter;
  }
}
