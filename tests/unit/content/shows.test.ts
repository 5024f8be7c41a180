import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { joinContent } from '../../../src/content/joinContent.ts';
import { productionSchema } from '../../../src/content/schemas/production.ts';
import { showRows, showsFile, showsFileSchema } from '../../../src/content/showsFile.ts';
import { csv } from '../../../src/lib/csv.ts';
import { schemaErrors } from '../../support/jsonSchema.ts';
import { campaignFile, readContent } from '../../support/starterContent.ts';

const content = await readContent([campaignFile]);
const file = showsFile(joinContent(content), new URL('https://pau.example'));

describe('the show board', () => {
  test('is what its published schema says, to a validator that is not ours', () => {
    const schema = z.toJSONSchema(showsFileSchema);
    expect(schemaErrors(schema, file)).toEqual([]);
    expect(schemaErrors(schema, { ...file, shows: [{ ...file.shows[0], cards: 7 }] })).toHaveLength(
      1,
    );
  });

  test('names the source of every step', () => {
    const publishers = new Map(content.source.map(({ _id, publisher }) => [_id, publisher]));
    for (const { slug, steps } of content.production) {
      const show = file.shows.find(({ id }) => id === slug);
      expect(show?.steps.map(({ source }) => source.publisher)).toEqual(
        steps.map(({ source }) => publishers.get(source)),
      );
    }
    expect(file.shows).toHaveLength(content.production.length);
  });

  test('counts votes only where the count is official', () => {
    const counted = file.shows.filter(({ steps }) => steps.some(({ tally }) => tally !== null));
    expect(counted.map(({ id, steps }) => [id, steps.at(-1)?.tally])).toEqual([
      ['abbott-elementary', { for: 8, against: 0 }],
    ]);
  });

  test('has one row for each step in CSV', () => {
    const { data } = Papa.parse<Record<string, string>>(csv(showRows(file)), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ show, stage, date }) => [show, stage, date])).toEqual(
      file.shows.flatMap(({ id, steps }) => steps.map(({ stage, date }) => [id, stage, date])),
    );
  });
});

describe('a production', () => {
  const [production] = content.production;
  const withStep = (change: object) =>
    productionSchema.safeParse({
      ...production,
      steps: [{ ...production!.steps[0], ...change }],
    });

  test.each(['12 cards signed', 'Nine signatures', 'Authorization cards filed'])(
    'says nothing of cards: %s',
    (text) => {
      expect(withStep({ text }).error?.issues[0]?.message).toContain('nothing of cards');
    },
  );

  test('is refused with a step that has no source', () => {
    expect(withStep({ source: undefined }).success).toBe(false);
    expect(withStep({ text: 'Filed with the labor board' }).success).toBe(true);
  });
});
