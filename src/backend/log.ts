import { pino } from 'pino';
import type { DestinationStream } from 'pino';

/** Everything a log line may hold. Anything that could point at a person has no place to go. */
interface LogLine {
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
  readonly flag?: string | undefined;
}

export type Log = (line: LogLine) => void;

/** Makes the log: one JSON line a request, without time, host, address, or headers. */
export function createLog(destination?: DestinationStream): Log {
  const logger = pino({ base: null, timestamp: false }, destination ?? pino.destination(1));
  return ({ route, status, ms, bytes, flag }) => {
    const line = { route, status, ms, bytes, flag };
    if (status >= 500) logger.error(line);
    else logger.info(line);
  };
}

/**
 * Describes an unexpected error by its code or name and the place in our code: messages may quote what
 * somebody typed.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const place = /([\w.-]+\.[jt]sx?:\d+)/.exec(error.stack?.split('\n    at ')[1] ?? '')?.[1];
  const name = 'code' in error ? String(error.code) : error.name;
  return place === undefined ? name : `${name} at ${place}`;
}
