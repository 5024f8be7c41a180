import type { SanityClient } from '@sanity/client';
import { expect, onTestFinished, test } from 'vitest';
import { clientFor, clientOver, startTestLake } from './testLake.ts';

const documents = [
  { _id: 'rally', _type: 'event', title: 'Rally' },
  { _id: 'ana', _type: 'person', name: 'Ana' },
];

interface HeardEvent {
  type: string;
  [field: string]: unknown;
}

/** As much of the client's observables as is used here. */
interface EventStream {
  subscribe(observer: { next: (event: unknown) => void; error: (error: unknown) => void }): {
    unsubscribe(): void;
  };
}

/** Subscribes, and hands out the events one by one in the order they arrive. */
function hear(stream: EventStream) {
  const arrived: HeardEvent[] = [];
  let wake: () => void = () => undefined;
  let failure: unknown;
  const subscription = stream.subscribe({
    next: (event) => {
      arrived.push(event as HeardEvent);
      wake();
    },
    error: (error: unknown) => {
      failure = error;
      wake();
    },
  });
  onTestFinished(() => subscription.unsubscribe());
  return async function next(): Promise<HeardEvent> {
    while (arrived.length === 0) {
      if (failure) throw failure as Error;
      await new Promise<void>((resolve) => (wake = resolve));
    }
    return arrived.shift()!;
  };
}

function listenTo(client: SanityClient, query: string, params = {}, options = {}) {
  const events = ['welcome', 'mutation'] as ('welcome' | 'mutation')[];
  return hear(client.listen(query, params, { ...options, events }));
}

test('welcomes a listener and tells of a change with its result', async () => {
  const client = await clientOver(documents);
  const before = await client.getDocument('rally');
  const next = listenTo(client, '*[_type == $type]', { type: 'event' });
  await expect(next()).resolves.toMatchObject({
    type: 'welcome',
    listenerName: expect.any(String),
  });

  const patched = await client.patch('rally').set({ title: 'Big' }).commit();

  await expect(next()).resolves.toMatchObject({
    type: 'mutation',
    documentId: 'rally',
    transition: 'update',
    transactionId: patched._rev,
    previousRev: before?._rev,
    resultRev: patched._rev,
    mutations: [{ patch: { id: 'rally', set: { title: 'Big' } } }],
    result: patched,
    transactionTotalEvents: 1,
    transactionCurrentEvent: 1,
  });
});

test('tells when a document comes to match and when it stops matching', async () => {
  const client = await clientOver(documents);
  const next = listenTo(client, '*[_type == "event" && title match "Big"]');
  await next();
  await client.patch('rally').set({ title: 'Big rally' }).commit();
  await expect(next()).resolves.toMatchObject({ transition: 'appear' });
  await client.patch('rally').set({ title: 'Rally' }).commit();
  await expect(next()).resolves.toMatchObject({ transition: 'disappear' });
  await client.create({ _id: 'new', _type: 'event', title: 'Big one' });
  await expect(next()).resolves.toMatchObject({ transition: 'appear', documentId: 'new' });
  await client.delete('new');
  const event = await next();
  expect(event).toMatchObject({ transition: 'disappear', mutations: [{ delete: { id: 'new' } }] });
  expect(event).not.toHaveProperty('result');
});

test('tells each document of a transaction its own mutations', async () => {
  const client = await clientOver(documents);
  const next = listenTo(client, '*');
  await next();
  await client
    .transaction()
    .delete('rally')
    .patch('ana', { set: { name: 'Anna' } })
    .commit();
  await expect(next()).resolves.toMatchObject({
    documentId: 'rally',
    mutations: [{ delete: { id: 'rally' } }],
    transactionTotalEvents: 2,
    transactionCurrentEvent: 1,
  });
  await expect(next()).resolves.toMatchObject({
    documentId: 'ana',
    mutations: [{ patch: { id: 'ana', set: { name: 'Anna' } } }],
    transactionCurrentEvent: 2,
  });
});

test('leaves out result and mutations when the listener does not want them', async () => {
  const client = await clientOver(documents);
  const options = { includeResult: false, includeMutations: false, includePreviousRevision: true };
  const next = listenTo(client, '*', {}, options);
  await next();
  await client.patch('rally').set({ title: 'Big' }).commit();
  const event = await next();
  expect(event).toMatchObject({ mutations: [], previous: { title: 'Rally' } });
  expect(event).not.toHaveProperty('result');
});

test('tells what a change did as patches, to a listener who asks for those', async () => {
  const client = await clientOver(documents);
  const options = { effectFormat: 'mendoza' };
  const next = listenTo(client, '*[_id == $id]', { id: 'rally' }, options);
  expect(await next()).toMatchObject({ type: 'welcome' });

  await client.patch('rally').set({ title: 'March' }).commit();
  await client.delete('rally');

  const changed = (await next())['effects'] as { apply: unknown[]; revert: unknown[] };
  expect(changed).toMatchObject({
    apply: [0, { title: 'March' }],
    revert: [0, { title: 'Rally' }],
  });
  // The revision is told beside the patch: the Studio puts it back itself.
  expect(changed.apply[1]).not.toHaveProperty('_rev');
  expect((await next())['effects']).toMatchObject({ apply: [0, null] });
});

test('gives a revision to a deletion too: the Studio drops events without one', async () => {
  const client = await clientOver(documents);
  const next = listenTo(client, '*[_id == $id]', { id: 'rally' });
  expect(await next()).toMatchObject({ type: 'welcome' });

  const { transactionId } = await client.delete('rally');

  expect(await next()).toMatchObject({ transition: 'disappear', resultRev: transactionId });
});

test('tells of the draft and the document when a draft is published', async () => {
  const client = await clientOver([
    ...documents,
    { _id: 'drafts.rally', _type: 'event', title: 'New' },
  ]);
  const next = listenTo(client, '*[_id in ["rally", "drafts.rally"]]');
  await next();
  await client.action({
    actionType: 'sanity.action.document.publish',
    draftId: 'drafts.rally',
    publishedId: 'rally',
  });
  await expect(next()).resolves.toMatchObject({
    documentId: 'rally',
    transition: 'update',
    result: { title: 'New' },
  });
  await expect(next()).resolves.toMatchObject({
    documentId: 'drafts.rally',
    transition: 'disappear',
  });
});

test('keeps drafts from a listener without a token, and versions from one who did not ask', async () => {
  const lake = await startTestLake(documents);
  const client = clientFor(lake);
  const anonymous = listenTo(clientFor(lake, { token: undefined }), '*');
  const editor = listenTo(client, '*');
  const all = listenTo(client, '*', {}, { includeAllVersions: true });
  await Promise.all([anonymous(), editor(), all()]);

  for (const _id of ['versions.r1.rally', 'drafts.rally', 'new']) {
    await client.create({ _id, _type: 'event' });
  }

  await expect(all()).resolves.toMatchObject({ documentId: 'versions.r1.rally' });
  await expect(editor()).resolves.toMatchObject({ documentId: 'drafts.rally' });
  await expect(anonymous()).resolves.toMatchObject({ documentId: 'new' });
});

test('says nothing of a mutation that failed', async () => {
  const client = await clientOver(documents);
  const next = listenTo(client, '*');
  await next();
  const failing = client
    .transaction()
    .delete('rally')
    .patch('nobody', { set: { a: 1 } });
  await expect(failing.commit()).rejects.toThrow('not found');
  await client.delete('ana');
  await expect(next()).resolves.toMatchObject({ documentId: 'ana' });
});

test('ends only the stream of a query that cannot be evaluated', async () => {
  const client = await clientOver(documents);
  const next = listenTo(client, '*[text::query("rally")]');
  await next();
  await client.delete('ana');
  await expect(next()).rejects.toThrow('the local lake cannot evaluate this query');
});

test('refuses to listen to a malformed query', async () => {
  const client = await clientOver(documents);
  const next = listenTo(client, '*[');
  await expect(next()).rejects.toThrow();
});

test('sends live events that carry the sync tags of queries', async () => {
  const client = await clientOver(documents);
  const { syncTags } = await client.fetch('*', {}, { filterResponse: false });
  const next = hear(client.live.events());
  await expect(next()).resolves.toMatchObject({ type: 'welcome' });
  await client.create({ _id: 'drafts.new', _type: 'event' });
  await client.create({ _id: 'new', _type: 'event' });
  const created = await client.getDocument('new');
  await expect(next()).resolves.toMatchObject({
    type: 'message',
    tags: syncTags,
    id: created?._rev,
  });
});

test('sends live events of drafts to those who may see them', async () => {
  const client = await clientOver(documents);
  const next = hear(client.live.events({ includeDrafts: true }));
  await next();
  await client.create({ _id: 'drafts.new', _type: 'event' });
  await expect(next()).resolves.toMatchObject({ type: 'message' });
});
