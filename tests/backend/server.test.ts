import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, statSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseFile } from '../../src/backend/startBackend.ts';
import { completeForm } from '../support/formPost.ts';
import { freePort } from '../support/freePort.ts';
import { startServer } from '../support/serverProcess.ts';
import { readRows } from '../support/testBackend.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'server-'));

function send(url: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${url}/f/join`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: 'http://localhost:4321' },
    body: new URLSearchParams(fields),
  });
}

test('a first start makes a key for this machine that the age program can use', async () => {
  const cwd = folder();
  const server = await startServer(cwd, await freePort());
  const key = join(cwd, '.data/keys/local.key');
  expect(server.output()).toContain(`made a key pair for this machine: ${key}`);
  expect(statSync(key).mode & 0o777).toBe(0o600);
  expect((await send(server.url, completeForm)).status).toBe(303);
  const [row] = readRows(databaseFile(join(cwd, '.data')));
  const clear = execFileSync('age', ['-d', '-i', key], { input: row?.sealed });
  expect((JSON.parse(clear.toString()) as { answers: unknown }).answers).toMatchObject({
    name: 'Sam Rivera',
  });
  expect(await server.end('SIGTERM')).toBe(0);
});

test('told to stop, it finishes what has begun, leaves no WAL behind and exits with 0', async () => {
  const cwd = folder();
  const server = await startServer(cwd, await freePort());
  const body = new URLSearchParams(completeForm).toString();
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write(
    `POST /f/join HTTP/1.1\r\nHost: x\r\nOrigin: http://localhost:4321\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
  );
  // Answered only after the first bytes above were read by the same process.
  await fetch(`${server.url}/healthz`);
  const answer = new Promise<string>((resolve) =>
    socket.once('data', (data) => resolve(data.toString())),
  );
  const end = server.end('SIGTERM');
  await refusesConnections(server.url);
  socket.write(body.slice(10));
  expect(await answer).toMatch(/^HTTP\/1\.1 303 /);
  expect(await end).toBe(0);
  const file = databaseFile(join(cwd, '.data'));
  expect(existsSync(`${file}-wal`)).toBe(false);
  expect(readRows(file)).toHaveLength(1);
});

test('a taken port is named with the setting that moves it', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
  });
  await expect(startServer(folder(), port)).rejects.toThrow(
    new RegExp(`port ${port} is taken.*BACKEND_PORT`),
  );
  taken.close();
});

test.each([
  [{ SITE_URL: 'https://www.example.org' }, /FORM_RECIPIENTS is not set.*age-keygen/s],
  [{ FORM_RECIPIENTS: 'age1nonsense' }, /FORM_RECIPIENTS holds "age1nonsense"/],
  [{ SITE_URL: 'example' }, /SITE_URL.*"example"/],
  [{ BACKEND_PORT: 'many' }, /BACKEND_PORT.*"many"/],
  [{ TRUSTED_PROXIES: '127.0.0.1,proxy' }, /TRUSTED_PROXIES.*"proxy"/],
])('wrong settings %j stop it with their name', async (env, message) => {
  await expect(startServer(folder(), 4310, env)).rejects.toThrow(message);
});

test('a body of 1 MB is refused and the same connection goes on', async () => {
  const server = await startServer(folder(), await freePort());
  const large = await send(server.url, { ...completeForm, note: 'n'.repeat(1_000_000) });
  expect(large.status).toBe(413);
  expect((await send(server.url, { ...completeForm, note: randomUUID() })).status).toBe(303);
  await server.end('SIGTERM');
});

async function refusesConnections(url: string): Promise<void> {
  const isOpen = () =>
    new Promise<boolean>((resolve) => {
      const probe = connect(Number(new URL(url).port), '127.0.0.1');
      probe.once('connect', () => {
        probe.destroy();
        resolve(true);
      });
      probe.once('error', () => resolve(false));
    });
  while (await isOpen()) await new Promise((resolve) => setTimeout(resolve, 10));
}
