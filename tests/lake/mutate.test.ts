import { expect, test } from 'vitest';
import { clientFor, clientOver, startTestLake } from './testLake.ts';

const reference = (id: string) => ({ _type: 'reference', _ref: id });
const rally = { _id: 'rally', _type: 'event', title: 'Rally', seats: 10, tags: ['a', 'b'] };

test('creates a document with an id and system fields', async () => {
  const client = await clientOver([]);
  const created = await client.create({ _type: 'event', title: 'Rally' });
  expect(created).toMatchObject({ _type: 'event', title: 'Rally' });
  expect(created._id).toMatch(/^[0-9a-f-]{36}$/);
  expect(created._createdAt).toBe(created._updatedAt);
  await expect(client.getDocument(created._id)).resolves.toEqual(created);
});

test('makes an id for a prefix that ends in a dot', async () => {
  const client = await clientOver([]);
  const created = await client.create({ _id: 'drafts.', _type: 'event' });
  expect(created._id).toMatch(/^drafts\.[0-9a-f-]{36}$/);
});

test('refuses to create a document whose id is taken', async () => {
  const client = await clientOver([rally]);
  await expect(client.create({ _id: 'rally', _type: 'event' })).rejects.toMatchObject({
    statusCode: 409,
    details: {
      type: 'mutationError',
      items: [{ error: { type: 'documentAlreadyExistsError', id: 'rally' }, index: 0 }],
    },
  });
});

test('replaces a document whole and keeps none of its old fields', async () => {
  const client = await clientOver([rally]);
  await client.createOrReplace({ _id: 'rally', _type: 'event', title: 'New' });
  const found = await client.getDocument('rally');
  expect(found).toMatchObject({ title: 'New' });
  expect(found).not.toHaveProperty('seats');
});

test('leaves a document alone that createIfNotExists finds', async () => {
  const client = await clientOver([rally]);
  const before = await client.getDocument('rally');
  await client.createIfNotExists({ _id: 'rally', _type: 'event', title: 'New' });
  await expect(client.getDocument('rally')).resolves.toEqual(before);
});

test('applies every kind of patch operation', async () => {
  const client = await clientOver([rally]);
  await client
    .patch('rally')
    .set({ title: 'Big rally', 'place.city': 'Burbank' })
    .setIfMissing({ title: 'ignored', region: 'la' })
    .inc({ seats: 5 })
    .insert('after', 'tags[-1]', ['c'])
    .commit();
  const patched = await client.patch('rally').dec({ seats: 1 }).unset(['tags[0]']).commit();
  expect(patched).toMatchObject({
    title: 'Big rally',
    place: { city: 'Burbank' },
    region: 'la',
    seats: 14,
    tags: ['b', 'c'],
  });
});

test('gives every write the revision of its transaction', async () => {
  const client = await clientOver([rally]);
  const before = await client.getDocument('rally');
  const result = await client.patch('rally').inc({ seats: 1 }).commit({ returnDocuments: false });
  const after = await client.getDocument('rally');
  expect(after?._rev).toBe(result.transactionId);
  expect(after?._createdAt).toBe(before?._createdAt);
});

test('takes a patch for the revision it was made on, and refuses it for another', async () => {
  const client = await clientOver([rally]);
  const { _rev: first } = await client.patch('rally').set({ title: 'One' }).commit();
  await client.patch('rally').ifRevisionId(first).set({ title: 'Two' }).commit();
  const late = client.patch('rally').ifRevisionId(first).set({ title: 'Three' }).commit();
  await expect(late).rejects.toMatchObject({
    statusCode: 409,
    details: { items: [{ error: { type: 'documentRevisionIDDoesNotMatchError' } }] },
  });
  await expect(client.getDocument('rally')).resolves.toMatchObject({ title: 'Two' });
});

test('refuses to patch a document that does not exist, or its id', async () => {
  const client = await clientOver([rally]);
  await expect(client.patch('nobody').set({ a: 1 }).commit()).rejects.toThrow(
    'The document with the ID "nobody" was not found',
  );
  await expect(client.patch('rally').set({ _id: 'other' }).commit()).rejects.toThrow(
    '_id and _type of "rally" cannot be changed',
  );
});

test('patches and deletes by query', async () => {
  const client = await clientOver([rally, { _id: 'ana', _type: 'person' }]);
  await client
    .patch({ query: '*[_type == $type]', params: { type: 'event' } })
    .set({ a: 1 })
    .commit();
  await expect(client.fetch('*[a == 1]._id')).resolves.toEqual(['rally']);
  await client.delete({ query: '*[_type == "event"]' });
  await expect(client.fetch('*._id')).resolves.toEqual(['ana']);
});

test('deletes a document, and takes the deletion of a missing one calmly', async () => {
  const client = await clientOver([rally]);
  await client.delete('rally');
  await expect(client.getDocument('rally')).resolves.toBeUndefined();
  await expect(client.delete('rally')).resolves.toMatchObject({ results: [] });
});

test('writes nothing of a transaction with one bad mutation', async () => {
  const client = await clientOver([rally]);
  const transaction = client
    .transaction()
    .create({ _id: 'new', _type: 'event' })
    .patch('rally', { set: { title: 'Changed' } })
    .delete('rally')
    .patch('nobody', { set: { a: 1 } });
  await expect(transaction.commit()).rejects.toMatchObject({ details: { items: [{ index: 3 }] } });
  await expect(client.fetch('*{_id, title}')).resolves.toEqual([{ _id: 'rally', title: 'Rally' }]);
});

test('writes a whole transaction under the id it brings', async () => {
  const client = await clientOver([rally]);
  const result = await client
    .transaction()
    .transactionId('my-transaction')
    .create({ _id: 'new', _type: 'event' })
    .delete('rally')
    .commit({ returnDocuments: false });
  expect(result).toMatchObject({ transactionId: 'my-transaction', documentIds: ['new', 'rally'] });
  await expect(client.fetch('*{_id, _rev}')).resolves.toEqual([
    { _id: 'new', _rev: 'my-transaction' },
  ]);
});

test('tries a mutation out without writing it', async () => {
  const client = await clientOver([rally]);
  const shown = await client.patch('rally').set({ title: 'Maybe' }).commit({ dryRun: true });
  expect(shown).toMatchObject({ title: 'Maybe' });
  await expect(client.getDocument('rally')).resolves.toMatchObject({ title: 'Rally' });
});

test('gives the items of arrays a key when asked to', async () => {
  const client = await clientOver([]);
  const items = [{ name: 'one' }, { name: 'two', _key: 'mine' }];
  const created = await client.create({ _type: 'x', items }, { autoGenerateArrayKeys: true });
  expect(created.items).toEqual([
    { name: 'one', _key: expect.stringMatching(/^[0-9a-f]{12}$/) },
    { name: 'two', _key: 'mine' },
  ]);
});

test('refuses to delete a document that another refers to', async () => {
  const client = await clientOver([
    { _id: 'ana', _type: 'person' },
    { ...rally, who: reference('ana') },
  ]);
  await expect(client.delete('ana')).rejects.toMatchObject({
    statusCode: 409,
    details: {
      items: [
        {
          error: {
            type: 'documentHasExistingReferencesError',
            id: 'ana',
            referencingIDs: ['rally'],
          },
        },
      ],
    },
  });
  await client.transaction().delete('ana').delete('rally').commit();
  await expect(client.fetch('count(*)')).resolves.toBe(0);
});

test('lets a document go that others refer to weakly', async () => {
  const client = await clientOver([
    { _id: 'ana', _type: 'person' },
    { ...rally, who: { ...reference('ana'), _weak: true } },
  ]);
  await client.delete('ana');
  await expect(client.getDocument('ana')).resolves.toBeUndefined();
});

test('refuses a new reference to nothing, and lets one in the dataset be', async () => {
  const client = await clientOver([{ ...rally, who: reference('gone') }]);
  await client.patch('rally').set({ title: 'Still editable' }).commit();
  const toNothing = client
    .patch('rally')
    .set({ host: reference('nobody') })
    .commit();
  await expect(toNothing).rejects.toMatchObject({
    details: { items: [{ error: { type: 'documentReferenceDoesNotExistError' } }] },
  });
});

test.each([
  ['a body that is not JSON', '{', 'the body is not valid JSON'],
  ['a body without mutations', '{}', 'the body must be {"mutations": […]}'],
])('refuses %s', async (_what, body, reason) => {
  const lake = await startTestLake([]);
  const headers = { authorization: 'Bearer any' };
  const url = `${lake.url}/v2025-02-19/data/mutate/production`;
  const response = await fetch(url, { method: 'POST', headers, body });
  expect(response.status).toBe(400);
  const answer = (await response.json()) as { message: string };
  expect(answer.message).toContain(reason);
});

test.each([
  { shout: { id: 'rally' } },
  { create: { title: 'no type' } },
  { delete: {} },
  { create: { _id: 'bad id', _type: 'x' } },
  { patch: { id: 'rally', set: { 'a..': 1 } } },
])('refuses the malformed mutation %j', async (mutation) => {
  const lake = await startTestLake([rally]);
  const response = await fetch(`${lake.url}/v2025-02-19/data/mutate/production`, {
    method: 'POST',
    headers: { authorization: 'Bearer any' },
    body: JSON.stringify({ mutations: [mutation] }),
  });
  expect(response.status).toBe(400);
  await expect(response.json()).resolves.toMatchObject({
    error: { type: 'mutationError', items: [{ error: { type: 'validationError' }, index: 0 }] },
  });
  await expect(clientFor(lake).fetch('*._id')).resolves.toEqual(['rally']);
});
