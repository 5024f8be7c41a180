import { describe, expect, test } from 'vitest';

import { chooseNextStep } from '../../../src/lib/chooseNextStep.ts';
import { paths } from '../../../src/lib/paths.ts';
import { type SitePart, sitePartOf } from '../../../src/lib/siteParts.ts';

const step = (link: string, pages: SitePart[] = [], regions: string[] = [], order = 10) => ({
  link,
  order,
  pages,
  regions: regions.map((slug) => ({ slug })),
});

describe('the part of the site', () => {
  test.each([
    ['/', 'home'],
    ['/demands/', 'demands'],
    ['/demands/turnaround/', 'demands'],
    ['/turnaround/', 'turnaround'],
    ['/join/', 'join'],
    ['/join/thanks/', 'thanks'],
    ['/join/withdraw/', 'withdraw'],
    ['/join/withdrawn/', 'withdrawn'],
    ['/press/facts/', 'press'],
    ['/press/thanks/', 'pressThanks'],
    ['/endorsements/thanks/', 'thanks'],
    ['/events/rsvp/thanks/', 'thanks'],
    ['/events/rsvp/sent/', 'thanks'],
    ['/events/rsvp/', 'events'],
    ['/campaign/', 'campaign'],
    ['/search/', 'search'],
    ['/print/demands/', 'print'],
    ['/set-mode/', 'setMode'],
    ['/404/', undefined],
  ])('of %s is %s', (path, part) => {
    expect(sitePartOf(path)).toBe(part);
  });
});

describe('the next step of a page', () => {
  const everywhere = step('/everywhere/');
  const onFaq = step('/on-faq/', ['faq']);
  const inChicago = step('/in-chicago/', [], ['chicago']);
  const onRegionsInChicago = step('/both/', ['regions'], ['chicago']);
  const all = [everywhere, onFaq, inChicago, onRegionsInChicago];

  test.each([
    ['the one for every page where none is closer', '/about/', everywhere],
    ['the one for its part', '/faq/who-can-sign/', onFaq],
    ['the one for its region, by the region’s list of events', '/events/chicago/', inChicago],
    ['the one for its part and its region', '/regions/chicago/', onRegionsInChicago],
    ['no other region’s', '/regions/texas/', everywhere],
  ])('is %s', (_, path, expected) => {
    expect(chooseNextStep(all, path)).toBe(expected);
  });

  test('is the one for the region that the page says it is about', () => {
    expect(chooseNextStep(all, '/events/rally-2025-05-04/', 'chicago')).toBe(inChicago);
  });

  test('is the first in order where two fit as well', () => {
    const [later, sooner] = [step('/b/', ['faq'], [], 20), step('/a/', ['faq'], [], 5)];
    expect(chooseNextStep([later, sooner], paths.faqs)).toBe(sooner);
  });

  test('never leads to the page itself', () => {
    expect(chooseNextStep([step(paths.rights), onFaq], paths.rights)).toBeUndefined();
    expect(chooseNextStep([step('/rights/#boss')], paths.rights)).toBeUndefined();
  });
});
