import { expect, test } from 'vitest';

import { joinPath } from '../../../src/forms/joinPath.ts';
import { campaign } from '../../support/starterContent.ts';

const regions = campaign
  .filter(({ _type }) => _type === 'region')
  .map(({ slug }) => (slug as { current: string }).current);

test.each(regions)('the form can start with the region %s', (region) => {
  expect(joinPath(region)).toBe(`/join/#region-${region}`);
});

test('a region that the form does not offer leads to the form alone', () => {
  expect(joinPath('mars')).toBe('/join/');
});
