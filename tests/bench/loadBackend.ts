import autocannon from 'autocannon';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a backend did under load. */
export interface Run {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly slowest1Percent: number;
  readonly peakMegabytes: number;
}

interface Load {
  /** `plain` is the same app over a store that commits every request by itself. */
  readonly kind: 'ours' | 'plain';
  /** From `buildSlowFsync`. */
  readonly shim: string;
  readonly recipients?: readonly string[];
  /** What each request carries besides its body, which is made anew each time. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: () => string;
}

const seconds = 5;
/** Posts before the clock starts: threads that seal start with the first. */
const warmUps = 20;
export const connections = 64;

/** Builds the library that adds 3 ms to every fsync, as a typical cloud disk takes. */
export function buildSlowFsync(): string {
  const shim = join(mkdtempSync(join(tmpdir(), 'bench-')), 'slowFsync.so');
  const source = join(import.meta.dirname, 'slowFsync.c');
  execFileSync('gcc', ['-shared', '-fPIC', '-O2', '-o', shim, source, '-ldl']);
  return shim;
}

/**
 * Sends as much as a backend in a process of its own takes.
 * @throws when anything is refused or lost.
 */
export async function loadBackend({ kind, shim, recipients, headers, body }: Load): Promise<Run> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'backendProcess.ts'), kind], {
    cwd: mkdtempSync(join(tmpdir(), `bench-${kind}-`)),
    env: { PATH: process.env.PATH, LD_PRELOAD: shim, FORM_RECIPIENTS: recipients?.join(',') },
    // The log goes nowhere, but is written: it belongs to the cost of a request.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [origin] = (await once(server, 'message')) as [string];
  const url = `${origin}/f/join`;
  const request = { method: 'POST', headers: { ...headers, Origin: 'http://localhost:4321' } };
  await Promise.all(
    Array.from({ length: warmUps }, () =>
      fetch(url, { ...request, body: body(), redirect: 'manual' }),
    ),
  );
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [{ ...request, method: 'POST', setupRequest: (one) => ({ ...one, body: body() }) }],
  });
  const peakMegabytes = readPeakMemory(server.pid ?? 0);
  server.kill('SIGTERM');
  await once(server, 'exit');
  const taken = result['2xx'] + result['3xx'];
  const refused = result['4xx'] + result['5xx'];
  if (refused > 0 || result.errors > 0) {
    throw new Error(`${kind}: ${refused} refused and ${result.errors} failed requests`);
  }
  return {
    perSecond: taken / result.duration,
    median: result.latency.p50,
    slowest1Percent: result.latency.p99,
    peakMegabytes,
  };
}

/** Returns the run that took the most: what else the machine does only ever slows one down. */
export function best(runs: readonly [Run, ...Run[]]): Run {
  return runs.reduce((one, other) => (other.perSecond > one.perSecond ? other : one));
}

/** The highest resident size the kernel has seen for a process. */
function readPeakMemory(pid: number): number {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
