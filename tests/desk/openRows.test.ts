import {
  armor,
  Encrypter,
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openRows } from '../../src/desk/openRows.ts';
import { toRow } from '../../src/desk/sealedRow.ts';
import { joinForm } from '../../src/forms/definitions/join.ts';
import { siteId } from '../../src/forms/sealedRecord.ts';
import { sealEntry } from '../support/sealedEntry.ts';

async function makeKey(make = generateX25519Identity) {
  const identity = await make();
  return { identity, recipients: [await identityToRecipient(identity)] };
}

const read = (items: readonly object[], ...identities: string[]) =>
  openRows(
    items.map((item, index) => toRow(item, `entry ${index + 1}`)),
    identities,
  );

async function sealAnything(value: unknown, recipients: readonly string[]): Promise<string> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(JSON.stringify(value)));
}

/** Changes one character in the middle of the sealed bytes. */
function alter(sealed: string): string {
  const place = sealed.length - 200;
  const other = sealed[place] === 'A' ? 'B' : 'A';
  return sealed.slice(0, place) + other + sealed.slice(place + 1);
}

test('lists apart what was tampered with, swapped, replayed, mis-addressed or malformed', async () => {
  const { identity, recipients } = await makeKey();
  const stranger = await makeKey();
  const good = await sealEntry({ name: 'Good' }, recipients);
  const record = { schema: 1, site: 'another', form: 'join', _id: randomUUID(), lang: 'en' };
  const elsewhere = { ...record, submittedOn: '2026-11-21', answers: {}, consents: [] };
  const items = [
    good,
    { ...(await sealEntry({}, recipients)), sealed: alter(good.sealed) },
    { ...(await sealEntry({}, recipients)), _id: randomUUID() },
    { ...(await sealEntry({}, recipients)), form: 'press' },
    { ...good, _id: randomUUID() },
    await sealEntry({ name: 'Second' }, recipients, { id: good._id }),
    await sealEntry({}, stranger.recipients),
    { ...good, _id: record._id, sealed: await sealAnything(elsewhere, recipients) },
    { ...good, sealed: 'nothing sealed' },
    { ...good, sealed: await sealAnything({ hello: 1 }, recipients) },
    { ...good, sealed: '' },
  ];
  const { entries, quarantine } = await read(items, identity);
  expect(entries.map(({ answers }) => answers.name)).toEqual(['Good']);
  expect(quarantine.map(({ place, kind }) => `${place}: ${kind}`)).toEqual([
    'entry 2: tampered',
    'entry 3: swapped',
    'entry 4: swapped',
    'entry 5: replayed',
    'entry 6: replayed',
    'entry 7: misaddressed',
    'entry 8: misaddressed',
    'entry 9: malformed',
    'entry 10: malformed',
    'entry 11: malformed',
  ]);
  for (const { reason } of quarantine) expect(reason.length).toBeGreaterThan(10);
});

test('answers that our form could not have sent are listed apart with the fields', async () => {
  const { identity, recipients } = await makeKey();
  const field = joinForm.fields.filter((one) => one.type === 'consent')[0]!;
  const text = joinForm.text.en.fields.consentContact.label;
  const consent = { field: field.name, given: true, version: field.version, text };
  const record = {
    schema: 1,
    site: siteId,
    form: 'join',
    formVersion: joinForm.version,
    lang: 'en',
    submittedOn: '2026-11-21',
  };
  const answers = { name: 'x'.repeat(301), way: 'email', reach: 'a@b.example', region: 'mars' };
  const sealAs = async (more: object) => {
    const _id = randomUUID();
    return { _id, sealed: await sealAnything({ ...record, _id, ...more }, recipients) };
  };
  const { quarantine } = await read(
    [
      await sealAs({ answers: { ...answers, role: 'set-pa' }, consents: [consent] }),
      await sealAs({
        answers: { ...answers, name: 'Ana', region: 'texas', role: 'set-pa' },
        consents: [{ ...consent, text: 'Sell my data.' }],
      }),
    ],
    identity,
  );
  expect(quarantine.map(({ kind, reason }) => [kind, reason])).toEqual([
    ['invalid', 'breaks the form’s own rules in: name, region'],
    ['invalid', 'breaks the form’s own rules in: consentContact'],
  ]);
});

test('old and new keys open, in one run, what was sealed before and after a rotation', async () => {
  const [old, new_, postQuantum] = await Promise.all([
    makeKey(),
    makeKey(),
    makeKey(generateHybridIdentity),
  ]);
  const items = [
    await sealEntry({ name: 'Before' }, old.recipients),
    await sealEntry({ name: 'Meanwhile' }, [...old.recipients, ...new_.recipients]),
    await sealEntry({ name: 'After' }, new_.recipients),
    await sealEntry({ name: 'Post-quantum' }, postQuantum.recipients),
  ];
  const identities = [old.identity, new_.identity, postQuantum.identity];
  const both = await read(items, ...identities);
  expect(both.quarantine).toEqual([]);
  expect(both.entries.map(({ answers }) => answers.name)).toEqual([
    'Before',
    'Meanwhile',
    'After',
    'Post-quantum',
  ]);
  const one = await read(items, new_.identity);
  expect(one.entries.map(({ answers }) => answers.name)).toEqual(['Meanwhile', 'After']);
  expect(one.quarantine.map(({ kind }) => kind)).toEqual(['misaddressed', 'misaddressed']);
});

test('a key that opens nothing says so for every entry', async () => {
  const [{ recipients }, stranger] = await Promise.all([makeKey(), makeKey()]);
  const { entries, quarantine } = await read([await sealEntry({}, recipients)], stranger.identity);
  expect([entries, quarantine[0]?.reason]).toEqual([[], expect.stringContaining('other keys')]);
});

test('the same entry in two exports counts once', async () => {
  const { identity, recipients } = await makeKey();
  const entry = await sealEntry({}, recipients);
  const { entries, repeats, quarantine } = await read([entry, entry], identity);
  expect([entries.length, repeats, quarantine]).toEqual([1, 1, []]);
});

test('an entry whose sender has taken it back is not shown', async () => {
  const { identity, recipients } = await makeKey();
  const receipt = 'a'.repeat(64);
  const items = [
    await sealEntry({ name: 'Gone' }, recipients, { receipt }),
    await sealEntry({ name: 'Here' }, recipients),
    { withdrawn: receipt },
  ];
  const { entries, withdrawn } = await read(items, identity);
  expect([entries.map(({ answers }) => answers.name), withdrawn]).toEqual([['Here'], 1]);
});

test('tells how far it is, up to the end', async () => {
  const { identity, recipients } = await makeKey();
  const seen: string[] = [];
  const rows = [toRow(await sealEntry({}, recipients), '1'), toRow({}, '2')];
  await openRows(rows, [identity], (done, total) => seen.push(`${done}/${total}`));
  expect(seen).toEqual(['0/2', '1/2', '2/2']);
});
