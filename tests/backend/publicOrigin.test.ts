import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { serveSite } from '../../scripts/siteServer.ts';
import type { SiteServer } from '../../scripts/siteServer.ts';
import { startBackend } from '../../src/backend/startBackend.ts';
import type { RunningBackend } from '../../src/backend/startBackend.ts';
import { completeForm } from '../support/formPost.ts';

const exportKey = 'a-key-of-at-least-thirty-two-characters';
const headers = { Authorization: `Basic ${btoa(`:${exportKey}`)}` };
const folder = mkdtempSync(join(tmpdir(), 'public-'));
let backend: RunningBackend;
let site: SiteServer;

beforeAll(async () => {
  writeFileSync(join(folder, '404.html'), 'not here');
  const recipient = await identityToRecipient(await generateX25519Identity());
  backend = await startBackend({
    env: { FORM_RECIPIENTS: recipient, EXPORT_KEY: exportKey },
    ...{ port: 0, dataDir: folder, log: () => undefined },
  });
  site = await serveSite({ folder, port: 0, backendUrl: backend.url });
});

afterAll(async () => {
  await Promise.all([site.close(), backend.close()]);
  rmSync(folder, { recursive: true });
});

test('the site takes forms but hands out no export, whoever holds the key', async () => {
  const posted = await fetch(`${site.url}/f/join`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost:4321' },
    body: new URLSearchParams(completeForm),
  });
  expect(posted.status).toBe(303);
  const answers = await Promise.all(
    [
      '/api/0/forms/join/submissions',
      '/f/../api/0/forms/join/submissions',
      '/f/%2e%2e/api/0/forms/join/submissions',
      '/f/..%2fapi/0/forms/join/submissions',
      '/f//api/0/forms/join/submissions',
    ].map((path) => fetch(`${site.url}${path}`, { headers })),
  );
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  for (const answer of answers) expect(await answer.text()).not.toContain('sealed');
});

test('the same key opens the export at the backend’s own port, on its own machine', async () => {
  const answer = await fetch(`${backend.url}/api/0/forms/join/submissions`, { headers });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('BEGIN AGE ENCRYPTED FILE');
  expect(new URL(backend.url).hostname).toBe('127.0.0.1');
});
