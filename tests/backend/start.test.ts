import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { databaseFile } from '../../src/backend/startBackend.ts';
import { trialFolder } from '../support/buildFixture.ts';
import { completeForm } from '../support/formPost.ts';
import { freePort } from '../support/freePort.ts';
import { readRows } from '../support/testBackend.ts';

const project = resolve(import.meta.dirname, '../..');

/** A copy of the project with data of its own, its packages linked; the Studio's are left out. */
let copy: string;

beforeAll(() => {
  copy = trialFolder();
  for (const part of [
    ...['src', 'scripts', 'public', 'sanity'],
    ...['astro.config.mjs', 'package.json', 'tsconfig.json'],
  ]) {
    cpSync(join(project, part), join(copy, part), {
      recursive: true,
      filter: (path) => !/\/(?:node_modules|dist)(?:\/|$)/.test(path.slice(project.length)),
    });
  }
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    symlinkSync(join(project, 'node_modules', name), join(copy, 'node_modules', name));
  }
});

afterAll(() => rmSync(copy, { recursive: true, maxRetries: 5 }));

/** Runs `npm start`'s program. Nothing is on its PATH, so that it goes on without the Studio. */
function start(ports: Readonly<Record<string, number>>) {
  const settings = Object.entries(ports).map(([name, port]) => [name, String(port)]);
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: copy,
    env: {
      ...(Object.fromEntries(settings) as Record<string, string>),
      PATH: '',
      SITE_URL: `http://localhost:${ports['PORT']}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let output = '';
  const isUp = new Promise<boolean>((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('Ctrl-C')) done(true);
      });
    }
    void ended.then(() => done(false));
  });
  return { child, ended, isUp, output: () => output };
}

const freePorts = async () => ({
  PORT: await freePort(),
  BACKEND_PORT: await freePort(),
  LAKE_PORT: await freePort(),
  STUDIO_PORT: await freePort(),
});

async function listenOn(port: number) {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

test('npm start serves the site and takes its forms, and Ctrl-C frees every port', async () => {
  const ports = await freePorts();
  const { child, ended, isUp, output } = start(ports);
  expect(await isUp, output()).toBe(true);
  expect(output()).toContain('the Studio could not be installed');
  const site = `http://localhost:${ports.PORT}`;
  const post = (fields: Readonly<Record<string, string>>) =>
    fetch(`${site}/f/join`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: site, Accept: 'text/html' },
      body: new URLSearchParams(fields),
    });

  const refused = await post({ lang: 'en', name: 'Half a form' });
  expect(refused.status, output()).toBe(422);
  const page = await refused.text();
  expect(page).toContain('value="Half a form"');
  expect(page).toContain('<link rel="canonical"');

  const taken = await post(completeForm);
  expect(taken.status).toBe(303);
  const thanks = await fetch(new URL(taken.headers.get('location') ?? '', site));
  expect(await thanks.text()).toMatch(/id="receipt-code">(?:[0-9A-Z]{5}-){3}/);
  expect(readRows(databaseFile(join(copy, '.data')))).toHaveLength(1);

  child.kill('SIGINT');
  expect((await ended)[0]).toBe(0);
  expect(existsSync(`${databaseFile(join(copy, '.data'))}-wal`)).toBe(false);
  for (const port of Object.values(ports)) (await listenOn(port)).close();
}, 120_000);

test('npm start names the port that is taken and the setting that moves it', async () => {
  const ports = await freePorts();
  const other = await listenOn(ports.PORT);
  onTestFinished(() => void other.close());
  const { ended, output } = start(ports);
  expect((await ended)[0]).toBe(1);
  expect(output()).toContain(
    `port ${ports.PORT} is taken: stop what uses it, or set PORT to another one`,
  );
}, 120_000);
