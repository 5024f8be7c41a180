import { expect, test } from 'vitest';

import { speakerLine } from '../../../src/lib/speakerLine.ts';

const organization = { name: 'Writers Guild of America West', shortName: 'WGA West' };

test.each([
  ['Board member', organization, 'Board member, WGA West'],
  ['Board member, Writers Guild of America West', organization, undefined],
  ['board member of wga west', organization, undefined],
  ['Film director', undefined, undefined],
])('a speaker announced as “%s” stands with the organization once', (capacity, of, shown) => {
  expect(speakerLine({ capacity, person: { organization: of } })).toBe(shown ?? capacity);
});
