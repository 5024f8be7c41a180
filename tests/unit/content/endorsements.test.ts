import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

import {
  endorsementRows,
  endorsementsFile,
  endorsementsFileSchema,
} from '../../../src/content/endorsementsFile.ts';
import { joinContent } from '../../../src/content/joinContent.ts';
import { endorsementSchema } from '../../../src/content/schemas/endorsement.ts';
import { organizationSchema } from '../../../src/content/schemas/organization.ts';
import { quoteSchema } from '../../../src/content/schemas/quote.ts';
import { csv } from '../../../src/lib/csv.ts';
import { busyLedger, longWords } from '../../support/busyLedger.ts';
import { writeDatasetFile } from '../../support/datasetFile.ts';
import { schemaErrors } from '../../support/jsonSchema.ts';
import { readContent } from '../../support/starterContent.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
afterAll(() => rmSync(folder, { recursive: true }));
const content = await readContent([writeDatasetFile(busyLedger, folder)]);
const file = endorsementsFile(joinContent(content), new URL('https://pau.example'));
const find = (id: string) => file.endorsements.find((entry) => entry.id === id)!;

describe('the ledger as data', () => {
  test('is what its published schema says, to a validator that is not ours', () => {
    const schema = z.toJSONSchema(endorsementsFileSchema);
    expect(schemaErrors(schema, file)).toEqual([]);
    const total = { ...file, counts: { ...file.counts, total: 7 } };
    expect(schemaErrors(schema, total)).toHaveLength(1);
  });

  test('counts by kind: speakers apart, nothing withdrawn, nobody twice', () => {
    expect(file.counts).toEqual({
      ...{ backingUnion: 1, endorsement: 501, resolution: 0, solidarity: 0, donation: 0 },
      announcedSpeaker: 4,
    });
    expect(find('taken-back').withdrawnOn).toBe('2026-02-03');
  });

  test('says what a renamed union was called then', () => {
    expect(find('old-name').organization).toMatchObject({
      ...{ shortName: 'Test Local 7', nameThen: 'Test Grips Local 5', local: '7' },
    });
  });

  test('gives words with their permission, or none', () => {
    expect(find('old-name').words).toMatchObject({ text: longWords, permission: 'given' });
    expect(find('taken-back').words).toBeNull();
  });

  test('is the same in CSV, where no cell is a formula', () => {
    const text = csv(endorsementRows(file));
    const { data } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ id }) => id)).toEqual(file.endorsements.map(({ id }) => id));
    const cells = data.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toEqual(expect.arrayContaining(["'=1+1", `'${longWords}`]));
  });
});

describe('the site refuses', () => {
  const [entry] = content.endorsement;
  const organization = content.organization.find(({ _id }) => _id === 'organization-renamed')!;
  const [quote] = content.quote;
  const logo = {
    ...{
      url: 'https://cdn.example/logo.svg',
      width: 10,
      height: 10,
      alt: 'Seven',
      credit: 'Local 7',
    },
  };
  const issues = (schema: z.ZodType, document: object) =>
    (schema.safeParse(document).error?.issues ?? []).map(({ path }) => path.join('.'));

  test.each([
    ['without a capacity', { capacity: undefined }, ['capacity']],
    ['without a kind', { kind: undefined }, ['kind']],
    ['without a date', { date: undefined }, ['date']],
    ['without a source', { sources: [] }, ['sources']],
    ['of nobody', { organization: undefined, person: undefined }, ['organization']],
    [
      'for no organization',
      { organization: undefined, capacity: 'forOrganization' },
      ['organization'],
    ],
    ['of no person', { person: undefined, capacity: 'personal' }, ['person']],
    ['withdrawn before it was made', { withdrawnOn: '2020' }, ['withdrawnOn']],
    ['at the address of a list', { slug: 'kind' }, ['slug']],
    ['at the address of a page', { slug: '2' }, ['slug']],
  ])('an endorsement %s', (_, change, fields) => {
    expect(issues(endorsementSchema, { ...entry, ...change })).toEqual(fields);
  });

  test('a union that backs the campaign personally', () => {
    const change = { kind: 'backingUnion', capacity: 'personal' };
    expect(issues(endorsementSchema, { ...entry, ...change })).toEqual(['capacity']);
  });

  test('a logo without a licence, and takes one with it', () => {
    expect(issues(organizationSchema, { ...organization, logo })).toEqual(['logo.licence']);
    const licensed = { ...logo, licence: 'Given by mail for this site' };
    expect(issues(organizationSchema, { ...organization, logo: licensed })).toEqual([]);
  });

  test.each([
    ['without a permission', { permission: undefined }, ['permission']],
    ['of 601 words', { text: 'a '.repeat(601) }, ['text']],
    ['within marks of its own', { text: '“Never again.”' }, ['text']],
    ['within straight marks', { text: '"Never again."' }, ['text']],
  ])('a quote %s', (_, change, fields) => {
    expect(issues(quoteSchema, { ...quote, ...change })).toEqual(fields);
  });

  test.each(['“Go,” she said. “Now.”', 'They said “wait”', 'a '.repeat(600).trim(), '🎬'])(
    'nothing of a quote like %.40s',
    (text) => {
      expect(issues(quoteSchema, { ...quote, text })).toEqual([]);
    },
  );
});
