import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { completeForm, jsonPost, nativePost } from '../support/formPost.ts';
import { makeBackend } from '../support/testBackend.ts';

test('on a full disk it answers 503, keeps all it acknowledged and goes on when there is room', async () => {
  const backend = await makeBackend({ maxPages: 40, rateLimit: { points: 1000, seconds: 60 } });
  const ids = Array.from({ length: 120 }, () => randomUUID());
  const send = async (_id: string) => backend.app.request(jsonPost({ ...completeForm, _id }));
  const acknowledged: string[] = [];
  let refused = 0;
  for (let i = 0; i < ids.length; i += 4) {
    const batch = ids.slice(i, i + 4);
    const answers = await Promise.all(batch.map(send));
    for (const [index, { status, headers }] of answers.entries()) {
      if (status === 200) acknowledged.push(batch[index]!);
      else {
        expect([status, headers.get('retry-after')]).toEqual([503, '30']);
        refused += 1;
      }
    }
  }
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
  const stored = new Set(backend.rows().map(({ id }) => id));
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  expect(stored.size).toBe(acknowledged.length);
  expect(backend.log.join('')).toContain('"flag":"store full"');

  const native = await backend.app.request(nativePost(completeForm));
  expect(native.status).toBe(503);
  expect(await native.text()).toContain('Sam Rivera');

  const other = new DatabaseSync(backend.file);
  other.exec('DELETE FROM submissions WHERE seq <= 5');
  other.close();
  expect((await send(randomUUID())).status).toBe(200);
});
