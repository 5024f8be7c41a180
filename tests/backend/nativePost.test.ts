import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { completeForm, jsonPost, nativePost } from '../support/formPost.ts';
import { makeBackend } from '../support/testBackend.ts';

const builtPage = `<!DOCTYPE html><html><head><title>Get contacted</title></head><body><main>
  <h1>Get contacted</h1><form action="/f/join">
  ${['name', 'way', 'reach', 'region', 'role', 'consentContact']
    .map((name) => `<div class="f"><input id="${name}" name="${name}" value=""></div>`)
    .join('')}</form></main></body></html>`;

const thanksPage = `<!DOCTYPE html><html><head></head><body><section id="receipt" hidden>
  <b id="receipt-code"></b><ul id="receipt-agreed"></ul><b id="receipt-until"></b>
  </section></body></html>`;

test('a complete post ends on the built thanks page, shown once for its token', async () => {
  const pages: string[] = [];
  const { app } = await makeBackend({
    loadPage: (path) => {
      pages.push(path);
      return Promise.resolve(thanksPage);
    },
  });
  const sent = await app.request(nativePost(completeForm));
  const location = sent.headers.get('location') ?? '';
  expect([sent.status, location]).toEqual([303, expect.stringMatching(/^\/f\/join\/receipt\?t=/)]);
  const receipt = await app.request(location);
  expect(receipt.status).toBe(200);
  expect(await receipt.text()).toContain(
    '<li>Contact me about organizing. (wording of 2026-11-21)</li>',
  );
  expect(pages).toEqual(['/join/thanks/']);
  const again = await app.request(location);
  expect([again.status, again.headers.get('location')]).toEqual([303, '/join/thanks/']);
});

test('an incomplete post gets the built page back with its input and messages', async () => {
  const { app } = await makeBackend({ loadPage: () => Promise.resolve(builtPage) });
  const response = await app.request(nativePost({ ...completeForm, reach: '323 555' }));
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain('<title>Error: Get contacted</title>');
  expect(html).toContain('href="#reach">Enter a phone number, like 323 555 0142');
  expect(html).toContain('value="323 555" aria-describedby="reach-error" aria-invalid="true"');
});

test('without a built page the same content stands on a plain one, and the log says why', async () => {
  const { app, log } = await makeBackend();
  const html = await (
    await app.request(nativePost({ ...completeForm, name: '<b>', reach: '' }))
  ).text();
  expect(html).toContain('<title>Error: There is a problem</title>');
  expect(html).toContain('<dd>&lt;b&gt;</dd>');
  expect(html).toContain('<a href="/join/">');
  expect(log[0]).toContain('plain page');
});

test('an identical post within ten minutes is the same entry, later it is a new one', async () => {
  let time = new Date('2026-11-21T10:00:00Z');
  const backend = await makeBackend({ now: () => time });
  const send = () => backend.app.request(nativePost(completeForm));
  const answers = await Promise.all([send(), send(), send()]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(backend.rows()).toHaveLength(1);
  await backend.app.request(nativePost({ ...completeForm, note: 'another' }));
  expect(backend.rows()).toHaveLength(2);
  time = new Date('2026-11-21T10:11:00Z');
  await send();
  expect(backend.rows()).toHaveLength(3);
});

test('a repeated _id changes nothing and gets the same answer', async () => {
  const backend = await makeBackend();
  const body = { ...completeForm, _id: randomUUID() };
  for (const name of ['Sam', 'Sam', 'Somebody else']) {
    const response = await backend.app.request(jsonPost({ ...body, name }));
    expect(response.status).toBe(200);
  }
  expect((await backend.records()).map(({ answers }) => answers.name)).toEqual(['Sam']);
});

test('the trap only marks an entry', async () => {
  const backend = await makeBackend();
  const response = await backend.app.request(nativePost({ ...completeForm, _gotcha: 'x' }));
  expect(response.status).toBe(303);
  expect(backend.rows().map(({ flag }) => flag)).toEqual(['gotcha']);
  expect(backend.log[0]).toContain('"flag":"gotcha"');
});

test('what is stored opens to what was sent, under the id and day it is stored with', async () => {
  const backend = await makeBackend({ now: () => new Date('2026-11-21T23:59:00Z') });
  await backend.app.request(nativePost({ ...completeForm, matters: ['wages', 'dignity'] }));
  const [row] = backend.rows();
  const [record] = await backend.records();
  expect(row).toMatchObject({ form: 'join', lang: 'en', v: 1, day: '2026-11-21', flag: null });
  expect(record).toMatchObject({ _id: row?.id, form: 'join', submittedOn: '2026-11-21' });
  expect(record?.answers).toMatchObject({ name: 'Sam Rivera', matters: ['wages', 'dignity'] });
});
