import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { randomInt, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { databaseFile } from '../../src/backend/startBackend.ts';
import { seal } from '../../src/forms/seal.ts';
import type { SealedRecord } from '../../src/forms/sealedRecord.ts';
import { freePort } from '../support/freePort.ts';
import { startServer } from '../support/serverProcess.ts';
import { readRows } from '../support/testBackend.ts';

const rounds = 20;
const senders = 16;

/** Every sender is its own network, as far as the backend can tell from its trusted proxy. */
const env = { TRUSTED_PROXIES: '127.0.0.1' };
const anyNetwork = () => `10.${randomInt(256)}.${randomInt(256)}.1`;

test('killed 20 times under load, it loses nothing it acknowledged and stores nothing twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const port = await freePort();
  const recipient = await identityToRecipient(await generateX25519Identity());
  const sealed = await seal({} as SealedRecord, [recipient]);
  const acknowledged = new Set<string>();
  const unanswered: string[] = [];

  for (let round = 0; round < rounds; round += 1) {
    const server = await startServer(folder, port, env);
    // However slow the machine, each round is killed in the midst of answering.
    const enough = senders + randomInt(3 * senders);
    const midst = Promise.withResolvers<undefined>();
    let answered = 0;
    let isOver = false;
    const sender = async (): Promise<void> => {
      while (!isOver) {
        // What got no answer in an earlier round is sent again, as a browser would.
        const _id = unanswered.pop() ?? randomUUID();
        const isStored = await fetch(`${server.url}/f/join`, {
          method: 'POST',
          headers: {
            ...{ Accept: 'application/json', 'Content-Type': 'application/json' },
            ...{ Origin: 'http://localhost:4321', 'X-Forwarded-For': anyNetwork() },
          },
          body: JSON.stringify({ _id, sealed, lang: 'en', v: 1 }),
        }).then(
          ({ status }) => status === 200,
          () => false,
        );
        if (!isStored) {
          unanswered.push(_id);
          continue;
        }
        acknowledged.add(_id);
        answered += 1;
        if (answered === enough) midst.resolve(undefined);
      }
    };
    const load = Array.from({ length: senders }, sender);
    await midst.promise;
    await wait(randomInt(5));
    expect(await server.end('SIGKILL')).toBe('SIGKILL');
    isOver = true;
    await Promise.all(load);
  }

  const stored = readRows(databaseFile(join(folder, '.data'))).map(({ id }) => id);
  expect(acknowledged.size).toBeGreaterThanOrEqual(rounds * senders);
  expect(new Set(stored).size).toBe(stored.length);
  expect([...acknowledged].filter((id) => !new Set(stored).has(id))).toEqual([]);
}, 120_000);
