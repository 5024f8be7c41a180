import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import { describe, expect, onTestFinished, test } from 'vitest';

import { startLake } from '../../../sanity/lake/startLake.ts';
import { checkContent } from '../../../src/content/checkContent.ts';
import { createContentClient, fetchContent } from '../../../src/content/client.ts';
import { parseSettings } from '../../../src/lib/settings.ts';
import { freePort } from '../../support/freePort.ts';
import { campaign, campaignFile, types } from '../../support/starterContent.ts';

const clientAt = (port: number) => createContentClient(parseSettings({ LAKE_PORT: String(port) }));

/** Serves answers one after the other, the last one again and again; an answer of 0 hangs up. */
async function serve(answers: { status: number; body: unknown }[]) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)]!;
    requests.push(request);
    if (answer.status === 0) {
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { port: (server.address() as AddressInfo).port, requests };
}

const empty = { status: 200, body: { ms: 1, result: [] } };
const refusal = (status: number, description: string) => ({
  status,
  body: { error: { description, type: 'queryParseError' } },
});
const twice = [1, 1];

describe('reading content', () => {
  test('brings every document of a lake, which the checks then accept', async () => {
    const lake = await startLake({ datasetFile: campaignFile, port: 0 });
    onTestFinished(() => lake.close());
    const content = checkContent(await fetchContent(clientAt(lake.port)));
    expect(types.flatMap<unknown>((type) => content[type])).toHaveLength(campaign.length);
  });

  test('asks for each type once, for what is published, and not through the CDN', async () => {
    const { port, requests } = await serve([empty]);
    await fetchContent(clientAt(port));
    const addresses = requests.map(({ url }) => new URL(url ?? '', 'http://lake'));
    expect(addresses).toHaveLength(types.length);
    expect(new Set(addresses.map(({ pathname }) => pathname))).toEqual(
      new Set(['/v2025-02-19/data/query/production']),
    );
    expect(addresses.map(({ searchParams }) => searchParams.get('perspective'))).toEqual(
      addresses.map(() => 'published'),
    );
  });
});

describe('a lake that cannot answer', () => {
  test.each([
    ['an error of the server', { status: 500, body: {} }],
    ['a server that is not ready', { status: 503, body: {} }],
    ['too many requests', { status: 429, body: {} }],
    ['a connection that breaks', { status: 0, body: {} }],
  ])('%s is tried again, and what comes then is taken', async (_, failure) => {
    const { port, requests } = await serve([failure, empty]);
    await expect(fetchContent(clientAt(port), twice)).resolves.toHaveProperty('faq', []);
    expect(requests).toHaveLength(types.length + 1);
  });

  test('an error that stays fails with the address, the cause and the remedy', async () => {
    const { port, requests } = await serve([refusal(503, 'the dataset is being moved')]);
    await expect(fetchContent(clientAt(port), twice)).rejects.toThrow(
      new RegExp(
        `^could not read content from http://127.0.0.1:${port} \\(project "local"\\): .*the dataset is being moved.*; is the local Content Lake running\\?`,
        's',
      ),
    );
    // Other types may still be on their way when the first one gives up.
    const tries = Map.groupBy(requests, ({ url }) => url).values();
    expect(Math.max(...[...tries].map(({ length }) => length))).toBe(1 + twice.length);
  });

  test('nobody listening fails with the cause', async () => {
    const port = await freePort();
    const failing = fetchContent(clientAt(port), twice);
    await expect(failing).rejects.toThrow(`connect ECONNREFUSED 127.0.0.1:${port}; is the local`);
  });

  test('a wrong token is not tried again, and the remedy names the settings', async () => {
    const { port, requests } = await serve([refusal(401, 'Unauthorized - Session not found')]);
    await expect(fetchContent(clientAt(port), [60_000])).rejects.toThrow(/Session not found/);
    // A second try would come a minute later, long after this test was given up.
    expect(requests.length).toBeLessThanOrEqual(types.length);
  });

  test('keeps the first error as the cause', async () => {
    const { port } = await serve([refusal(404, 'Dataset not found')]);
    const error = await fetchContent(clientAt(port), []).catch((thrown: unknown) => thrown);
    expect((error as Error).cause).toMatchObject({ statusCode: 404 });
  });
});

describe('a client', () => {
  test('for hosted Sanity goes to the project with its token', () => {
    const settings = { SANITY_PROJECT_ID: 'zp7mbokg', SANITY_READ_TOKEN: 'secret' };
    const client = createContentClient(parseSettings(settings));
    expect(client.getUrl('/x')).toBe('https://zp7mbokg.api.sanity.io/v2025-02-19/x');
    expect(client.config()).toMatchObject({ token: 'secret', perspective: 'published' });
  });

  test('for the local lake never leaves the machine', () => {
    expect(clientAt(3900).getUrl('/x')).toBe('http://127.0.0.1:3900/v2025-02-19/x');
  });
});
