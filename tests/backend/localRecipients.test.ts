import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localRecipients, resolveRecipients } from '../../src/backend/localRecipients.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'keys-'));

test('several starts at once agree on one new key', async () => {
  const dataDir = folder();
  const all = await Promise.all(Array.from({ length: 8 }, () => localRecipients(dataDir)));
  expect(new Set(all.map(({ recipients }) => recipients[0])).size).toBe(1);
  expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
  const file = all[0]!.identityFile;
  expect(readFileSync(file, 'utf8')).toContain('Never use it for a public site');
  const publicKey = execFileSync('age-keygen', ['-y', file]).toString().trim();
  expect([publicKey]).toEqual(all[0]!.recipients);
});

test.each([{}, { SITE_URL: 'http://localhost:4321' }, { SITE_URL: 'http://127.0.0.1:8080' }])(
  'a site on this machine (%j) needs no setting',
  async (env) => {
    const { recipients } = await resolveRecipients(env, folder());
    expect(recipients[0]).toMatch(/^age1/);
  },
);

test('a public site without keys stops, and FORM_RECIPIENTS wins over the local key', async () => {
  const env = { SITE_URL: 'https://www.example.org' };
  await expect(resolveRecipients(env, folder())).rejects.toThrow('FORM_RECIPIENTS is not set');
  const { recipients } = await localRecipients(folder());
  const set = await resolveRecipients({ ...env, FORM_RECIPIENTS: recipients.join() }, folder());
  expect(set).toEqual({ recipients });
});
