import type { Action } from '@sanity/client';
import { expect, test } from 'vitest';
import { clientOver } from './testLake.ts';

const published = { _id: 'rally', _type: 'event', title: 'Rally' };
const draft = { _id: 'drafts.rally', _type: 'event', title: 'New title' };
const ids = { publishedId: 'rally', draftId: 'drafts.rally' };
const everything = '*{_id, title} | order(_id asc)';
const raw = { perspective: 'raw' } as const;

const publish: Action = { actionType: 'sanity.action.document.publish', ...ids };
const edit = (patch: object): Action => ({
  actionType: 'sanity.action.document.edit',
  ...ids,
  patch,
});

test('creates a draft', async () => {
  const client = await clientOver([]);
  const create: Action = {
    actionType: 'sanity.action.document.create',
    publishedId: 'rally',
    attributes: draft,
    ifExists: 'fail',
  };
  await client.action(create);
  await expect(client.getDocument('drafts.rally')).resolves.toMatchObject({ title: 'New title' });
  await expect(client.action(create)).rejects.toThrow('already exists');
  await expect(client.action({ ...create, ifExists: 'ignore' })).resolves.toBeDefined();
});

test('edits a published document by making a draft of it first', async () => {
  const client = await clientOver([published]);
  await client.action(edit({ set: { title: 'Edited' } }));
  await expect(client.fetch(everything, {}, raw)).resolves.toEqual([
    { _id: 'drafts.rally', title: 'Edited' },
    { _id: 'rally', title: 'Rally' },
  ]);
});

test('edits the draft there is', async () => {
  const client = await clientOver([published, { ...draft, note: 'kept' }]);
  await client.action(edit({ set: { title: 'Edited' } }));
  await expect(client.getDocument('drafts.rally')).resolves.toMatchObject({
    title: 'Edited',
    note: 'kept',
  });
});

test('publishes a draft in the place of the published document', async () => {
  const client = await clientOver([published, draft]);
  const { transactionId } = await client.action(publish);
  await expect(client.fetch(everything, {}, raw)).resolves.toEqual([
    { _id: 'rally', title: 'New title' },
  ]);
  await expect(client.getDocument('rally')).resolves.toMatchObject({ _rev: transactionId });
});

test('publishes only the revisions that the editor has seen', async () => {
  const client = await clientOver([published, draft]);
  const stale = { ...publish, ifDraftRevisionId: 'other' } as Action;
  await expect(client.action(stale)).rejects.toThrow('unexpected revision ID');
  const seen = await client.getDocument('drafts.rally');
  const other = await client.getDocument('rally');
  const current = {
    ...publish,
    ifDraftRevisionId: seen?._rev,
    ifPublishedRevisionId: other?._rev,
  } as Action;
  await expect(client.action(current)).resolves.toBeDefined();
});

test('makes the references strong that the Studio kept weak until publishing', async () => {
  const host = { _type: 'reference', _ref: 'ana', _weak: true };
  const client = await clientOver([
    { _id: 'ana', _type: 'person' },
    { ...draft, host: { ...host, _strengthenOnPublish: { type: 'person' } }, friend: host },
  ]);
  await client.action(publish);
  await expect(client.getDocument('rally')).resolves.toMatchObject({
    host: { _type: 'reference', _ref: 'ana' },
    friend: host,
  });
  const found = await client.getDocument('rally');
  expect(found?.['host']).toEqual({ _type: 'reference', _ref: 'ana' });
});

test('unpublishes into a draft, and keeps a draft there is', async () => {
  const unpublish: Action = { actionType: 'sanity.action.document.unpublish', ...ids };
  const client = await clientOver([published]);
  await client.action(unpublish);
  await expect(client.fetch(everything, {}, raw)).resolves.toEqual([
    { _id: 'drafts.rally', title: 'Rally' },
  ]);

  const other = await clientOver([published, draft]);
  await other.action(unpublish);
  await expect(other.fetch(everything, {}, raw)).resolves.toEqual([
    { _id: 'drafts.rally', title: 'New title' },
  ]);
});

test('discards a draft and leaves the published document', async () => {
  const client = await clientOver([published, draft]);
  await client.action({ actionType: 'sanity.action.document.discard', draftId: 'drafts.rally' });
  await expect(client.fetch(everything, {}, raw)).resolves.toEqual([
    { _id: 'rally', title: 'Rally' },
  ]);
});

test('deletes a document with the drafts that are listed, and only then', async () => {
  const client = await clientOver([published, draft]);
  const remove = (includeDrafts: string[]): Action => ({
    actionType: 'sanity.action.document.delete',
    publishedId: 'rally',
    includeDrafts,
  });
  await expect(client.action(remove([]))).rejects.toThrow('must be listed in includeDrafts');
  await client.action(remove(['drafts.rally']));
  await expect(client.fetch('count(*)', {}, raw)).resolves.toBe(0);
});

test('replaces a draft', async () => {
  const client = await clientOver([published, { ...draft, note: 'old' }]);
  await client.action({
    actionType: 'sanity.action.document.replaceDraft',
    publishedId: 'rally',
    attributes: { ...draft, title: 'Replaced' },
  });
  const found = await client.getDocument('drafts.rally');
  expect(found).toMatchObject({ title: 'Replaced' });
  expect(found).not.toHaveProperty('note');
});

test('creates, replaces and discards a version', async () => {
  const client = await clientOver([published]);
  const versionOf = { publishedId: 'rally', releaseId: 'r1' };
  await client.createVersion({ ...versionOf, baseId: 'rally' });
  const version = await client.getDocument('versions.r1.rally');
  expect(version).toMatchObject({ _type: 'event', title: 'Rally' });
  const document = { _id: 'versions.r1.rally', _type: 'event', title: 'In the release' };
  await client.replaceVersion({ ...versionOf, document });
  await expect(client.getDocument(document._id)).resolves.toMatchObject({
    title: 'In the release',
  });
  await client.discardVersion(versionOf);
  await expect(client.getDocument(document._id)).resolves.toBeUndefined();
});

test('runs several actions as one, or none of them', async () => {
  const client = await clientOver([published]);
  const bad: Action = { actionType: 'sanity.action.document.discard', draftId: 'drafts.nobody' };
  await expect(client.action([edit({ set: { title: 'Edited' } }), bad])).rejects.toMatchObject({
    statusCode: 409,
    details: { type: 'actionError', items: [{ index: 1 }] },
  });
  await expect(client.getDocument('drafts.rally')).resolves.toBeUndefined();
  await client.action([edit({ set: { title: 'Edited' } }), publish]);
  await expect(client.getDocument('rally')).resolves.toMatchObject({ title: 'Edited' });
});

test('tries an action out without writing it', async () => {
  const client = await clientOver([published, draft]);
  await client.action(publish, { dryRun: true });
  await expect(client.getDocument('rally')).resolves.toMatchObject({ title: 'Rally' });
});

test('names an action that it does not know', async () => {
  const client = await clientOver([]);
  const unknown = { actionType: 'sanity.action.document.frame' } as unknown as Action;
  await expect(client.action(unknown)).rejects.toMatchObject({
    statusCode: 400,
    message: expect.stringContaining('sanity.action.document.frame'),
  });
});
