import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { seal } from '../../src/forms/seal.ts';
import type { SealedRecord } from '../../src/forms/sealedRecord.ts';
import { freePort } from '../support/freePort.ts';
import { startServer } from '../support/serverProcess.ts';

test('each entry has reached the disk before its sender is told so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fsync-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [shim, counted] = [join(folder, 'countFsync.so'), join(folder, 'count')];
  const source = join(import.meta.dirname, '../support/countFsync.c');
  execFileSync('gcc', ['-shared', '-fPIC', '-O2', '-o', shim, source, '-ldl']);
  const recipient = await identityToRecipient(await generateX25519Identity());
  const sealed = await seal({} as SealedRecord, [recipient]);
  const server = await startServer(folder, await freePort(), {
    ...{ LD_PRELOAD: shim, FSYNC_COUNT: counted },
  });
  onTestFinished(async () => {
    await server.end('SIGKILL');
  });
  let before = statSync(counted).size;
  for (let sent = 0; sent < 5; sent += 1) {
    const response = await fetch(`${server.url}/f/join`, {
      method: 'POST',
      headers: {
        ...{ Accept: 'application/json', 'Content-Type': 'application/json' },
        Origin: 'http://localhost:4321',
      },
      body: JSON.stringify({ _id: randomUUID(), sealed, lang: 'en', v: 1 }),
    });
    expect(response.status).toBe(200);
    const after = statSync(counted).size;
    expect(after).toBeGreaterThan(before);
    before = after;
  }
});
