import { request } from 'node:http';
import { expect, test } from 'vitest';
import type { RunningLake } from '../../sanity/lake/startLake.ts';
import { clientFor, startTestLake } from './testLake.ts';

const query = '/v2025-02-19/data/query/production?query=*';
const mutate = '/v2025-02-19/data/mutate/production';

/** Sends a request with a Host of its own, which fetch does not allow. */
async function statusForHost(lake: RunningLake, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = lake;
    request({ host: '127.0.0.1', port, path: query, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['localhost:3900', 200],
  ['127.0.0.1', 200],
  ['sse3.localhost:3900', 200],
  ['example.com', 403],
  ['localhost.example.com:3900', 403],
  ['127.0.0.1.example.com', 403],
  ['192.168.1.5:3900', 403],
])('answers a request for the host %s with %i', async (host, status) => {
  const lake = await startTestLake([]);
  await expect(statusForHost(lake, host)).resolves.toBe(status);
});

test.each(['https://example.com', 'http://localhost:8080', 'null', 'http://localhost.example.com'])(
  'refuses a page of the origin %s, whatever it sends',
  async (origin) => {
    const lake = await startTestLake([]);
    const headers = { origin, authorization: 'Bearer any' };
    const body = JSON.stringify({ mutations: [{ create: { _id: 'a', _type: 'x' } }] });
    for (const response of [
      await fetch(lake.url + query, { headers }),
      await fetch(lake.url + mutate, { method: 'OPTIONS', headers }),
      await fetch(lake.url + mutate, { method: 'POST', headers, body }),
    ]) {
      expect(response.status).toBe(403);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
    await expect(clientFor(lake).fetch('count(*)')).resolves.toBe(0);
  },
);

test('answers pages of the site, the Studio and the lake itself, errors included', async () => {
  const lake = await startTestLake([]);
  const sse = `http://sse1.localhost:${lake.port}`;
  for (const origin of ['http://localhost:4321', 'http://127.0.0.1:3333', lake.url, sse]) {
    for (const path of [query, '/v2025-02-19/data/query/production?query=*[', '/nothing']) {
      const response = await fetch(lake.url + path, { headers: { origin } });
      expect(response.headers.get('access-control-allow-origin')).toBe(origin);
      expect(response.headers.get('access-control-allow-credentials')).toBe('true');
    }
  }
});

test('answers the preflight of an allowed page', async () => {
  const lake = await startTestLake([]);
  const response = await fetch(lake.url + mutate, {
    method: 'OPTIONS',
    headers: {
      origin: 'http://localhost:3333',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
  expect(response.headers.get('access-control-allow-methods')).toContain('POST');
});

test('takes a list of allowed origins in the place of its own', async () => {
  const lake = await startTestLake([], { allowedOrigins: ['http://localhost:5000'] });
  const statusFor = async (origin: string) =>
    (await fetch(lake.url + query, { headers: { origin } })).status;
  await expect(statusFor('http://localhost:5000')).resolves.toBe(200);
  await expect(statusFor('http://localhost:4321')).resolves.toBe(403);
});

test('lets anybody on this machine read, and asks for a token to write', async () => {
  const lake = await startTestLake([{ _id: 'a', _type: 'x' }]);
  const anonymous = clientFor(lake, { token: undefined });
  await expect(anonymous.fetch('*._id')).resolves.toEqual(['a']);
  const refused = { statusCode: 401, message: expect.stringContaining('Writing needs a token') };
  await expect(anonymous.delete('a')).rejects.toMatchObject(refused);
  await expect(
    anonymous.action({ actionType: 'sanity.action.document.discard', draftId: 'drafts.a' }),
  ).rejects.toMatchObject(refused);
  await expect(anonymous.assets.upload('file', Buffer.from('a'))).rejects.toMatchObject(refused);
  await expect(clientFor(lake, { token: 'whatever' }).delete('a')).resolves.toBeDefined();
});

test('refuses documents above 4 MiB and uploads above 20 MiB', async () => {
  const client = clientFor(await startTestLake([]));
  const mebibyte = 1024 * 1024;
  const tooLarge = { statusCode: 413, message: expect.stringContaining('larger than') };
  const text = 'x'.repeat(4 * mebibyte);
  await expect(client.create({ _type: 'x', text })).rejects.toMatchObject(tooLarge);
  await expect(client.create({ _type: 'x', text: text.slice(1000) })).resolves.toBeDefined();
  const upload = Buffer.alloc(20 * mebibyte + 1);
  await expect(client.assets.upload('file', upload)).rejects.toMatchObject(tooLarge);
  await expect(client.assets.upload('file', upload.subarray(1))).resolves.toBeDefined();
});

test('refuses a large body that does not say how large it is', async () => {
  const lake = await startTestLake([]);
  const chunk = new TextEncoder().encode(' '.repeat(1024 * 1024));
  let sent = 0;
  const body = new ReadableStream({
    pull: (controller) => (sent++ < 5 ? controller.enqueue(chunk) : controller.close()),
  });
  const headers = { authorization: 'Bearer any' };
  // The browser's types of fetch do not know `duplex`, which Node wants for a stream.
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' };
  const response = await fetch(lake.url + mutate, init);
  expect(response.status).toBe(413);
});

test('names the route that it does not have', async () => {
  const lake = await startTestLake([]);
  const response = await fetch(`${lake.url}/v2025-02-19/nothing`);
  expect(response.status).toBe(404);
  await expect(response.json()).resolves.toEqual({
    statusCode: 404,
    error: 'Not Found',
    message: 'The local lake has no GET /v2025-02-19/nothing',
  });
});
