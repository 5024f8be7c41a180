import { useSubmit } from '@formspree/react';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import {
  createFormspreeClient,
  createFormspreeSend,
} from '../../../src/components/forms/formspreeSend.ts';
import { joinForm } from '../../../src/forms/definitions/join.ts';
import { open } from '../../../src/forms/seal.ts';
import { prepareSubmission } from '../../../src/forms/sending/prepareSubmission.ts';
import type { Send } from '../../../src/forms/sending/transport.ts';
import { validate } from '../../../src/forms/validate.ts';
import { answer, drop, startFlakyServer } from '../../support/flakyServer.ts';
import type { Treatment } from '../../support/flakyServer.ts';
import { completeForm } from '../../support/formPost.ts';
import { startFormspreeHost } from '../../support/formspreeHost.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** The transport around Formspree's own hook, as the island makes it. */
function transportTo(origin: string): Send {
  let send: Send | undefined;
  function Probe() {
    const client = createFormspreeClient();
    send = createFormspreeSend(useSubmit('xabcdefg', { client, origin }));
    return null;
  }
  renderToStaticMarkup(<Probe />);
  if (!send) throw new Error('the hook did not run');
  return send;
}

async function prepare(fields: Readonly<Record<string, unknown>>, recipient: string) {
  const checked = validate(joinForm, fields, 'en');
  if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
  const about = { lang: 'en', recipients: [recipient], now: new Date(), gotcha: '' } as const;
  return prepareSubmission(joinForm, checked.value, about);
}

const makeKey = async () => {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
};

/** None of these can be in base64, a UUID or a header by chance. */
const letters = Array.from('äßçñøþżЖщλשלםعカ漢é«»¿¡§~^|€🦺🎬');
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 4, maxLength: 60 })
  .map((all) => all.join(''));

test('of 500 random submissions no piece of four characters is on the wire to Formspree', async () => {
  const host = await startFormspreeHost();
  closing.push(() => host.close());
  const send = transportTo(host.url);
  const { identity, recipient } = await makeKey();
  const pieces = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.tuple(word, word, word, word), async ([name, note, bestTime, studio]) => {
      const fields = { ...completeForm, name, note, bestTime, studio };
      const { submission } = await prepare(fields, recipient);
      expect(await send(submission)).toEqual({ kind: 'sent' });
      for (const text of [name, note, bestTime, studio]) {
        const characters = Array.from(text);
        for (let i = 0; i + 4 <= characters.length; i += 1) {
          pieces.add(characters.slice(i, i + 4).join(''));
        }
      }
    }),
    { numRuns: 500 },
  );
  // Codes and consents are answers too; these are long enough not to arise in base64 by chance.
  for (const text of ['chicago', 'office-pa', 'consentContact', '323 555']) pieces.add(text);
  const wire = host.wire.join('\n');
  expect([...pieces].filter((piece) => wire.includes(piece))).toEqual([]);
  // JSON may write letters as \u escapes; the bodies are read as well.
  const read = host.bodies.flatMap((body) => Object.values(body)).join('\n');
  expect([...pieces].filter((piece) => read.includes(piece))).toEqual([]);
  expect(pieces.size).toBeGreaterThan(5000);
  const last = String(host.bodies.at(-1)?.['sealed']);
  expect((await open(last, identity)).answers['region']).toBe('chicago');
}, 120_000);

test('Formspree gets five things and no hash of the receipt’s code', async () => {
  const host = await startFormspreeHost();
  closing.push(() => host.close());
  const { recipient } = await makeKey();
  const { submission } = await prepare(completeForm, recipient);
  await transportTo(host.url)({ ...submission, _gotcha: 'x' });
  expect(Object.keys(host.bodies[0]!).toSorted()).toEqual([
    '_gotcha',
    '_id',
    'lang',
    'sealed',
    'v',
  ]);
});

const json = { 'Content-Type': 'application/json' };
const error = (body: object): Treatment => answer(400, JSON.stringify(body), json);

test.each<[string, Treatment, string]>([
  ['a dropped connection', drop, 'delayed'],
  ['an HTML page', answer(502, '<h1>Bad gateway</h1>'), 'delayed'],
  ['an answer that is none', answer(200, '{"ok":true}', json), 'delayed'],
  ['an error without a name', error({ error: 'try later' }), 'delayed'],
  [
    'a form that is not there',
    error({ errors: [{ code: 'FORM_NOT_FOUND', message: 'x' }] }),
    'refused',
  ],
  ['a blocked form', error({ errors: [{ code: 'BLOCKED', message: 'x' }] }), 'refused'],
])('after %s from Formspree the result is the right one', async (_name, treatment, kind) => {
  const server = await startFlakyServer(treatment);
  closing.push(() => server.close());
  const { recipient } = await makeKey();
  const { submission } = await prepare(completeForm, recipient);
  expect((await transportTo(server.url)(submission)).kind).toBe(kind);
});
