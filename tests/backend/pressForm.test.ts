import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { PlainForm } from '../../src/components/forms/PlainForm';
import { ReceiptView } from '../../src/components/forms/ReceiptView';
import { SentView } from '../../src/components/forms/SentView';
import { pressForm } from '../../src/forms/definitions/press.ts';
import { nativePost } from '../support/formPost.ts';
import { makeBackend } from '../support/testBackend.ts';

const request = {
  lang: 'en',
  outlet: 'The Example Times',
  name: 'Alex Kim',
  way: 'email',
  reach: 'alex@example.com',
  deadline: '2026-12-11T17:30',
  zone: 'America/New_York',
  topic: 'interview',
  message: 'Ten minutes with an organizer.',
  consentReply: 'on',
};

const about = { form: pressForm, lang: 'en' } as const;

const pages: Readonly<Record<string, string>> = {
  '/press/contact/': renderToStaticMarkup(createElement(PlainForm, about)),
  '/press/thanks/':
    '<h1>Thanks</h1>' +
    renderToStaticMarkup(createElement(SentView)) +
    renderToStaticMarkup(createElement(ReceiptView, { ...about, canWithdraw: true })),
};

const makePress = () =>
  makeBackend({
    loadPage: (path) => Promise.resolve(`<!DOCTYPE html><main>${pages[path] ?? ''}</main>`),
  });

test('a request without script ends on its own thanks page, the deadline in both zones', async () => {
  const backend = await makePress();
  const sent = await backend.app.request(nativePost(request, {}, 'press'));
  const page = await (await backend.app.request(sent.headers.get('location') ?? '')).text();
  expect(page).toContain('<dd>Fri, Dec 11, 2026, 5:30 PM EST</dd>');
  expect(page).toContain('<dd>Fri, Dec 11, 2026, 2:30 PM PST</dd>');
  expect(page).toContain('Contact me about this request.');
  expect(backend.rows().map(({ form }) => form)).toEqual(['press']);
  const [record] = await backend.records();
  expect(record?.answers).toMatchObject({
    outlet: 'The Example Times',
    deadline: request.deadline,
  });
});

test('a refused request gets its own page back with what was typed', async () => {
  const { app } = await makePress();
  const response = await app.request(nativePost({ ...request, zone: '' }, {}, 'press'));
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain('href="#zone">Choose the time zone of your deadline');
  expect(html).toContain('value="2026-12-11T17:30"');
});
