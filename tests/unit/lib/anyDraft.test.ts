import { describe, expect, test } from 'vitest';

import { joinContent } from '../../../src/content/joinContent.ts';
import type { ContentType } from '../../../src/content/schemas/contentTypes.ts';
import { anyDraft } from '../../../src/lib/anyDraft.ts';
import { campaignFile, readContent, samplesFile } from '../../support/starterContent.ts';

const content = await readContent([campaignFile, samplesFile]);
const now = Date.parse('2026-11-21T12:00:00Z');

/** The content as a development server has it when every document of a type is a draft. */
const siteWith = (type: ContentType) => {
  const drafts = content[type].map((document) => ({ ...document, isDraft: true }));
  return joinContent({ ...content, [type]: drafts }, 'en', now);
};

test('what is published is no draft', () => {
  expect(anyDraft(joinContent(content, 'en', now), undefined, null, 'isDraft')).toBe(false);
});

describe('a list shows a draft', () => {
  test.each([
    ['of its own', 'demand', 'demands'],
    ['of a source of its own', 'source', 'demands'],
    ['of a group of questions', 'faqGroup', 'faqGroups'],
    ['of a question in its group', 'faq', 'faqGroups'],
    ['of somebody who speaks', 'person', 'events'],
    ['of the region of an event', 'region', 'events'],
    ['of who endorses', 'organization', 'endorsements'],
    ['of who is quoted', 'person', 'quotes'],
    ['of a production’s source', 'source', 'productions'],
  ] as const)('%s', (_, type, list) => {
    expect(anyDraft(siteWith(type)[list])).toBe(true);
    expect(anyDraft(joinContent(content, 'en', now)[list])).toBe(false);
  });
});
