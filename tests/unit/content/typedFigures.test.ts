import { expect, test } from 'vitest';

import { campaign, samples, textsOf } from '../../support/starterContent.ts';

const everything = [...campaign, ...samples];
const idsWith = (typed: RegExp) =>
  everything.filter((document) => textsOf(document).some((text) => typed.test(text)));

test('no text types the tally of a vote: it stands in the step of its show, as numbers', () => {
  expect(idsWith(/\b\d+ to \d+\b/).map(({ _id }) => _id)).toEqual([]);
  const counted = campaign.filter((document) => JSON.stringify(document).includes('"tally"'));
  expect(counted.map(({ _type }) => _type)).toEqual(['production']);
});

test('a share is typed only where the law names it, with the day it was checked', () => {
  const found = idsWith(/\d%/);
  expect(found.length).toBeGreaterThan(0);
  for (const { isLegal, reviewedOn } of found) {
    expect({ isLegal, reviewedOn }).toEqual({
      isLegal: true,
      reviewedOn: expect.any(String) as string,
    });
  }
});
