import { describe, expect, test } from 'vitest';

import type { PortableText } from '../../../src/content/schemas/portableText.ts';
import { readingLevel } from '../../support/readingLevel.ts';
import { campaignFile, readContent } from '../../support/starterContent.ts';

const content = await readContent([campaignFile]);
const words = (text: PortableText) =>
  text.map(({ children }) => children.map((child) => child.text).join(''));

describe('reading level', () => {
  test.each([
    ['short words in short sentences', 'You may say no. They can not stop you.', -5, 3],
    [
      'long words in a long sentence',
      'Notwithstanding contemporaneous organizational considerations, representatives individually acknowledge jurisdictional ramifications.',
      20,
      60,
    ],
  ])('of %s is told apart', (_, text, least, most) => {
    const { grade } = readingLevel([text]);
    expect(grade).toBeGreaterThan(least);
    expect(grade).toBeLessThan(most);
  });

  test('counts a line without a full stop as a sentence of its own', () => {
    expect(readingLevel(['Your own phone', 'Your own email'])).toMatchObject({
      words: 6,
      sentences: 2,
    });
  });
});

/** Years of school: what a tired reader at night should get by with. Titles would flatter it. */
const ceiling = 8;

test.each([
  ['rights', content.right.map(({ statement, body }) => [statement, ...words(body)])],
  [
    'steps on the road',
    content.roadStep.map(({ summary, whoSees, body }) => [summary, whoSees, ...words(body)]),
  ],
  ['next steps', content.nextStep.map(({ text }) => [text])],
])(`the %s of the starter content read at grade ${ceiling} or below`, (_, texts) => {
  const { grade } = readingLevel(texts.flat());
  expect(grade).toBeLessThanOrEqual(ceiling);
});
