import { expect, test } from 'vitest';
import { clientFor, clientOver, startTestLake } from './testLake.ts';

const documents = [
  { _id: 'ana', _type: 'person', name: 'Ana' },
  { _id: 'rally', _type: 'event', title: 'Rally', speaker: { _type: 'reference', _ref: 'ana' } },
  { _id: 'drafts.rally', _type: 'event', title: 'Rally, new title' },
  { _id: 'drafts.picnic', _type: 'event', title: 'Picnic' },
  { _id: 'versions.r1.rally', _type: 'event', title: 'Rally in the release' },
];
const titles = '*[_type == "event"] | order(title asc).title';

test('answers a GROQ query with parameters, and follows references', async () => {
  const client = await clientOver(documents);
  const query = '*[_type == $type]{title, "who": speaker->name}';
  await expect(client.fetch(query, { type: 'event' })).resolves.toEqual([
    { title: 'Rally', who: 'Ana' },
  ]);
});

test('answers a query that is too long for an address', async () => {
  const client = await clientOver(documents);
  const names = Array.from({ length: 2000 }, (_, index) => `name ${index}`);
  const query = '*[_type == "person" && (name in $names || name == "Ana")].name';
  await expect(client.fetch(query, { names })).resolves.toEqual(['Ana']);
});

test('answers null where there is nothing', async () => {
  const client = await clientOver([]);
  await expect(client.fetch('*[0]')).resolves.toBeNull();
  await expect(client.fetch('*')).resolves.toEqual([]);
});

test.each([
  ['published', ['Rally']],
  ['drafts', ['Picnic', 'Rally, new title']],
  [
    ['r1', 'drafts'],
    ['Picnic', 'Rally in the release'],
  ],
  ['raw', ['Picnic', 'Rally', 'Rally in the release', 'Rally, new title']],
] as const)('shows the perspective %s', async (perspective, expected) => {
  const client = await clientOver(documents);
  const shown =
    perspective === 'raw' || typeof perspective === 'string' ? perspective : [...perspective];
  await expect(client.fetch(titles, {}, { perspective: shown })).resolves.toEqual(expected);
});

test('shows a draft under the id of its published document', async () => {
  const client = await clientOver(documents);
  const found: unknown = await client.fetch('*[_id == "rally"][0]', {}, { perspective: 'drafts' });
  expect(found).toMatchObject({ _id: 'rally', _originalId: 'drafts.rally' });
});

test('takes raw as the perspective of API versions before 2025-02-19', async () => {
  const lake = await startTestLake(documents);
  const old = clientFor(lake, { apiVersion: '2024-01-01' });
  await expect(old.fetch('count(*[_type == "event"])')).resolves.toBe(4);
});

test.each(['published', 'drafts', 'raw'] as const)(
  'hides drafts and versions from a reader without a token (%s)',
  async (perspective) => {
    const lake = await startTestLake(documents);
    const anonymous = clientFor(lake, { token: undefined, perspective });
    await expect(anonymous.fetch(titles)).resolves.toEqual(['Rally']);
    await expect(anonymous.getDocument('drafts.rally')).resolves.toBeUndefined();
  },
);

test('shows a change to the next query', async () => {
  const client = await clientOver(documents);
  await expect(client.fetch(titles)).resolves.toEqual(['Rally']);
  await client.patch('rally').set({ title: 'Big rally' }).commit();
  await expect(client.fetch(titles)).resolves.toEqual(['Big rally']);
});

test('shows where a malformed query breaks', async () => {
  const client = await clientOver([]);
  await expect(client.fetch('*[_type == "event"')).rejects.toMatchObject({
    statusCode: 400,
    message: expect.stringMatching(/^GROQ query parse error:\n> 1 \| \*\[_type == "event"\n/),
  });
});

test.each([
  ['*[_type == $type]', 'param $type referenced, but not provided'],
  ['*[shout(name)]', 'Undefined function: shout'],
  ['*[text::query("rally")]', 'the local lake cannot evaluate this query: not implemented'],
])('refuses %s with a reason', async (query, reason) => {
  const client = await clientOver(documents);
  await expect(client.fetch(query)).rejects.toMatchObject({
    statusCode: 400,
    message: expect.stringContaining(reason),
  });
});

test('refuses a perspective that is not one', async () => {
  const lake = await startTestLake([]);
  const response = await fetch(
    `${lake.url}/v2025-02-19/data/query/production?query=*&perspective=a.b`,
  );
  expect(response.status).toBe(400);
  await expect(response.json()).resolves.toMatchObject({
    message: 'Invalid perspective "a.b": use published, drafts or raw',
  });
});

test('gets documents by id, in the order asked for', async () => {
  const client = await clientOver(documents);
  const found = await client.getDocuments(['rally', 'nobody', 'drafts.rally', 'ana']);
  expect(found.map((document) => document?._id)).toEqual([
    'rally',
    undefined,
    'drafts.rally',
    'ana',
  ]);
  await expect(client.getDocument('nobody')).resolves.toBeUndefined();
});
