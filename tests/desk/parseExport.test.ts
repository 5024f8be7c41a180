import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeAll, expect, test } from 'vitest';
import { openRows } from '../../src/desk/openRows.ts';
import { parseExport } from '../../src/desk/parseExport.ts';
import { sealEntry } from '../support/sealedEntry.ts';

let identity: string;
let entries: Awaited<ReturnType<typeof sealEntry>>[];

beforeAll(async () => {
  identity = await generateX25519Identity();
  const recipients = [await identityToRecipient(identity)];
  entries = await Promise.all(
    ['Ana', 'Ben, "B."', 'Chi\n{'].map((name) => sealEntry({ name }, recipients)),
  );
});

const quote = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`;

/** As Formspree's dashboard writes it: its own columns around ours. */
function toCsv(mangle: (armor: string) => string = (armor) => armor): string {
  const rows = entries.map(({ _id, sealed, lang, v }) =>
    ['2026-11-20T07:28:29.707632', _id, mangle(sealed), lang, v, 'false'].map(quote).join(','),
  );
  return `${['_date,_id,sealed,lang,v,spam', ...rows].join('\r\n')}\r\n`;
}

const names = async (text: string) => {
  const rows = parseExport(text, 'export');
  const { entries: opened, quarantine } = await openRows(rows, [identity]);
  return [opened.map(({ answers }) => answers.name), quarantine.map(({ place }) => place)];
};
const all = ['Ana', 'Ben, "B."', 'Chi {'];

test.each([
  ['our NDJSON', () => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')],
  [
    'NDJSON with CRLF and a byte order mark',
    () => `\ufeff${entries.map((e) => JSON.stringify(e)).join('\r\n')}`,
  ],
  ['the JSON of a read API', () => JSON.stringify({ fields: ['_id'], submissions: entries })],
  ['a JSON list, indented', () => JSON.stringify(entries, null, 2)],
  ['CSV', () => toCsv()],
  ['CSV whose armor has CRLF', () => toCsv((armor) => armor.replaceAll('\n', '\r\n'))],
  ['CSV whose armor has spaces', () => toCsv((armor) => armor.replaceAll('\n', ' '))],
  ['CSV whose armor has a literal \\n', () => toCsv((armor) => armor.replaceAll('\n', '\\n'))],
  ['CSV whose armor lost its line breaks', () => toCsv((armor) => armor.replaceAll('\n', ''))],
])('reads %s', async (_, text) => {
  expect(await names(text())).toEqual([all, []]);
});

test('reads a message that somebody saved and brought along', async () => {
  expect(await names(entries[0]!.sealed)).toEqual([['Ana'], []]);
});

test.each([
  ['NDJSON', () => entries.map((e) => `${JSON.stringify(e)}\n`).join(''), 'export, line 3'],
  ['JSON', () => JSON.stringify({ submissions: entries }), 'end of export'],
  ['indented JSON', () => JSON.stringify(entries, null, 2), 'end of export'],
  ['CSV', () => toCsv(), 'export, entry 3'],
])(
  'keeps what is whole of %s cut off in the middle, and names the rest',
  async (_, text, place) => {
    expect(await names(text().slice(0, -300))).toEqual([all.slice(0, 2), [place]]);
  },
);

test('objects of Formspree’s own inside an entry do not hide it in a file cut off', async () => {
  const status = { 'my@email.com': { delivered: true } };
  const text = JSON.stringify({ submissions: entries.map((e) => ({ ...e, _status: status })) });
  expect(await names(text.slice(0, -20))).toEqual([all.slice(0, 2), ['end of export']]);
});

test('a number that Formspree calls _id is not taken for ours', async () => {
  const text = JSON.stringify(entries.map((entry, _id) => ({ ...entry, _id })));
  expect(await names(text)).toEqual([all, []]);
});

test('a file of something else is refused by name', () => {
  expect(() => parseExport('name,phone\nAna,1\n', 'people.csv')).toThrow(
    /people\.csv is no export/,
  );
});

test('an empty file holds nothing', () => {
  expect(parseExport('\n', 'export')).toEqual([]);
});
