import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { randomUUID } from 'node:crypto';
import { seal } from '../../src/forms/seal.ts';
import type { SealedRecord } from '../../src/forms/sealedRecord.ts';
import { completeForm } from '../support/formPost.ts';
import { best, buildSlowFsync, connections, loadBackend } from './loadBackend.ts';
import type { Run } from './loadBackend.ts';

/** One line of the benchmark's table. */
export interface BackendRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is held to; a row without one is for information. */
  readonly bar?: { readonly atLeast: number } | { readonly atMost: number };
}

/**
 * Measures how many submissions a second are stored durably, with 3 ms added to every fsync: sealed
 * by browsers, against a variant that commits each request by itself, and sealed on arrival.
 */
export async function benchBackend(): Promise<BackendRow[]> {
  const shim = buildSlowFsync();
  const recipients = await makeRecipients();
  const sealed = await seal({} as SealedRecord, recipients);
  const fromScript = {
    shim,
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    // What is in it makes no difference to a backend that cannot open it.
    body: () => JSON.stringify({ _id: randomUUID(), sealed, lang: 'en', v: 1 }),
  };
  const native = {
    kind: 'ours',
    shim,
    recipients,
    headers: nativeHeaders,
    body: nativeBody,
  } as const;
  const runs = async () => ({
    plain: await loadBackend({ kind: 'plain', ...fromScript }),
    ours: await loadBackend({ kind: 'ours', ...fromScript }),
    native: await loadBackend(native),
  });
  // In turns: what else the machine does hits all alike.
  const [one, other] = [await runs(), await runs()];
  const ours = best([one.ours, other.ours]);
  const plain = best([one.plain, other.plain]);
  const unsealed = best([one.native, other.native]);
  const all = [one.ours, other.ours, one.native, other.native];
  return [
    ...toRows(ours, plain),
    {
      name: 'without script, sealed on arrival to 3 keys',
      value: unsealed.perSecond,
      unit: 'req/s',
      bar: { atLeast: 300 },
    },
    { name: 'its slowest 1 %', value: unsealed.slowest1Percent, unit: 'ms' },
    {
      name: 'peak memory (RSS)',
      value: Math.max(...all.map(({ peakMegabytes }) => peakMegabytes)),
      unit: 'MB',
      bar: { atMost: 250 },
    },
  ];
}

function toRows(ours: Run, plain: Run): BackendRow[] {
  return [
    { name: 'stored durably, 3 ms fsync', value: ours.perSecond, unit: 'req/s' },
    { name: 'one transaction a request, 3 ms fsync', value: plain.perSecond, unit: 'req/s' },
    {
      name: 'ratio of the two',
      value: ours.perSecond / plain.perSecond,
      unit: '×',
      bar: { atLeast: 10 },
    },
    { name: `median answer, ${connections} connections`, value: ours.median, unit: 'ms' },
    { name: 'slowest 1 %', value: ours.slowest1Percent, unit: 'ms' },
  ];
}

/** Makes the public keys of three organizers. */
export function makeRecipients(): Promise<string[]> {
  return Promise.all(
    Array.from({ length: 3 }, async () => identityToRecipient(await generateX25519Identity())),
  );
}

const nativeHeaders = {
  Accept: 'text/html',
  'Content-Type': 'application/x-www-form-urlencoded',
};

/** No two alike: the same content within ten minutes would count once. */
function nativeBody(): string {
  const note = `${randomUUID()} and a note of the usual length, a line or two of somebody's own words.`;
  return new URLSearchParams({ ...completeForm, note }).toString();
}
