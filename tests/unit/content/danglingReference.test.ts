import { expect, test } from 'vitest';

import { checkContent } from '../../../src/content/checkContent.ts';
import { campaignFile, readContent } from '../../support/starterContent.ts';

test('a single reference that points at nothing is named with its document and field', async () => {
  const content = await readContent([campaignFile]);
  const fact = content.fact.map((one, index) => (index > 0 ? one : { ...one, source: 'gone' }));
  expect(() => checkContent({ ...content, fact })).toThrow(
    `fact "${content.fact[0]!._id}" → source: points at source "gone", which is not published`,
  );
});
