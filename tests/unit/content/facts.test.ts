import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { checkContent, type UncheckedContent } from '../../../src/content/checkContent.ts';
import { factRows, factsFile, factsFileSchema } from '../../../src/content/factsFile.ts';
import { joinContent } from '../../../src/content/joinContent.ts';
import { csv } from '../../../src/lib/csv.ts';
import { numberIn, valueOf } from '../../../src/lib/figure.ts';
import { schemaErrors } from '../../support/jsonSchema.ts';
import { campaignFile, readContent } from '../../support/starterContent.ts';

const content = await readContent([campaignFile]);
const site = new URL('https://pau.example');
const crewSize = content.fact.find(({ slug }) => slug === 'crew-size')!;

/** The starter content with another statement of the crew's size. */
const withStatement = (statement: string) => ({
  ...content,
  fact: content.fact.map((fact) => (fact === crewSize ? { ...fact, statement } : fact)),
});
const statementOf = (statement: string) =>
  joinContent(withStatement(statement)).facts.find(({ slug }) => slug === 'crew-size')?.statement;

describe('the number in a figure', () => {
  test.each([
    ['10,000+', '10,000', 10_000],
    ['$16.90', '16.90', 16.9],
    ['About 1,800', '1,800', 1800],
    ['1,234,567.', '1,234,567', 1_234_567],
    ['Cards are out', undefined, undefined],
  ])('%s is %s', (figure, number, value) => {
    expect([numberIn(figure), valueOf(figure)]).toEqual([number, value]);
  });
});

describe('a marker in a text', () => {
  test.each([
    ['{fact:crew-size}, no less', '10,000+, no less'],
    ['more than {number:crew-size}', 'more than 10,000'],
    ['{number:status}', 'Cards are out'],
    ['not {other:crew-size}', 'not 1,800'],
    ['{number:crew-size} and {number:local-members}', '10,000 and 1,800'],
    ['{anything} else {{x}} ${y}', '{anything} else {{x}} ${y}'],
  ])('%s reads %s', (text, shown) => {
    expect(statementOf(text)).toBe(shown);
  });

  test('stands for the figure in rich text as well', () => {
    const { faqs } = joinContent(content);
    const answer = faqs.find(({ slug }) => slug === '10000-or-1800');
    expect(answer?.question).toBe('Are there 10,000 of us, or 1,800?');
    expect(JSON.stringify(answer)).not.toContain('{number:');
  });

  test.each(['{fact:crew}', '{number:Crew size}', '{other:status}'])(
    'that stands for nothing is named: %s',
    (text) => {
      const unchecked: UncheckedContent = withStatement(text);
      expect(() => checkContent(unchecked)).toThrow(
        `fact "fact-crew-size" → document: nothing stands for ${text}; write the key of a published fact`,
      );
    },
  );
});

describe('the facts as data', () => {
  const file = factsFile(joinContent(content), site);

  test('are what their published schema says, to a validator that is not ours', () => {
    const schema = z.toJSONSchema(factsFileSchema);
    expect(schemaErrors(schema, file)).toEqual([]);
    const vague = { ...file, facts: [{ ...file.facts[0], asOf: 'lately' }] };
    expect(schemaErrors(schema, vague)).toHaveLength(1);
  });

  test('hold every fact once, with its date, its source and where it stands', () => {
    expect(file.facts.map(({ id }) => id).toSorted()).toEqual(
      content.fact.map(({ slug }) => slug).toSorted(),
    );
    expect(file.facts.find(({ id }) => id === 'crew-size')).toMatchObject({
      url: 'https://pau.example/press/facts/#crew-size',
      figure: '10,000+',
      value: 10_000,
      unit: 'people',
      asOf: '2025-05',
      confidence: 'organizersEstimate',
      otherFigure: '1,800',
      source: { publisher: 'The Hollywood Reporter', isAvailable: true },
    });
  });

  test('count nothing where the figure is no number', () => {
    const union = file.facts.find(({ id }) => id === 'union');
    expect([union?.figure, union?.value, union?.unit]).toEqual(['LiUNA 724', null, null]);
  });

  test('read the same from CSV', () => {
    const { data } = Papa.parse<Record<string, string>>(csv(factRows(file)), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ id, figure, value }) => [id, figure, value])).toEqual(
      file.facts.map(({ id, figure, value }) => [id, figure, String(value ?? '')]),
    );
  });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1'])(
  'a cell %j cannot run as a formula',
  (cell) => {
    expect(csv([['safe', cell]])).toMatch(/^safe,"?'/);
  },
);
