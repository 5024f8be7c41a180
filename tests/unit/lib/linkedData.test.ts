import { expect, test } from 'vitest';

import { breadcrumbData, faqData, organizationData } from '../../../src/lib/linkedData.ts';

const site = new URL('https://example.org');
test('questions come with their short answers', () => {
  expect(faqData([{ question: 'Who?', shortAnswer: 'PAs.' }]).mainEntity).toEqual([
    { '@type': 'Question', name: 'Who?', acceptedAnswer: { '@type': 'Answer', text: 'PAs.' } },
  ]);
});

test('the way down to a page is numbered, with whole addresses', () => {
  const trail = [
    { name: 'Questions', path: '/faq/' },
    { name: 'Who?', path: '/faq/who/' },
  ];
  expect(breadcrumbData(trail, site).itemListElement).toMatchObject([
    { position: 1, item: 'https://example.org/faq/' },
    { position: 2, item: 'https://example.org/faq/who/' },
  ]);
});

test('the campaign names the union it belongs with', () => {
  const settings = { name: 'Production Assistants United', shortName: 'PAU', union: { name: 'L' } };
  expect(organizationData(settings, site)).toMatchObject({
    url: 'https://example.org/',
    parentOrganization: { name: 'L' },
  });
});
