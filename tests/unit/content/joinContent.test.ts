import { describe, expect, test } from 'vitest';

import type { Content } from '../../../src/content/checkContent.ts';
import { joinContent } from '../../../src/content/joinContent.ts';
import { pageKeys } from '../../../src/content/schemas/page.ts';
import { sharePictures } from '../../../src/content/sharePictures.ts';
import { en } from '../../../src/i18n/en.ts';
import { campaignFile, readContent, samplesFile } from '../../support/starterContent.ts';

const content = await readContent([campaignFile, samplesFile]);
const site = joinContent(content);

/** The content with its lists turned about, as another database may give them. */
const turned = Object.fromEntries(
  Object.entries(content).map(([type, documents]) => [type, documents.toReversed()]),
) as unknown as Content;

describe('joined content', () => {
  test('is in the same order however the documents come', () => {
    expect(joinContent(turned)).toEqual(site);
  });

  test('has demands by their number', () => {
    expect(site.demands.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('has questions by group, then by their place in it', () => {
    const places = site.faqs.map(({ group, order }) => group.order * 1000 + order);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(site.faqGroups.flatMap(({ faqs }) => faqs)).toEqual(site.faqs);
  });

  test('has events by the moment they start, whatever their clocks say', () => {
    const [rally] = content.event;
    const base = { ...rally!, parent: undefined, endsAt: undefined };
    const event = [
      { ...base, _id: 'la', startsAt: '2026-12-12T10:00', timeZone: 'America/Los_Angeles' },
      { ...base, _id: 'ny', startsAt: '2026-12-12T12:00', timeZone: 'America/New_York' },
      { ...base, _id: 'chi', startsAt: '2026-12-12T11:30', timeZone: 'America/Chicago' },
    ];
    const joined = joinContent({ ...content, event, endorsement: [] });
    expect(joined.events.map(({ _id }) => _id)).toEqual(['ny', 'chi', 'la']);
  });

  test('has what is known only as a month or a year after the days within it', () => {
    const [milestone] = content.milestone;
    const milestones = ['2025', '2025-05', '2025-12-31', '2025-05-04'].map((date) => ({
      ...milestone!,
      _id: date,
      date,
    }));
    const joined = joinContent({ ...content, milestone: milestones });
    expect(joined.milestones.map(({ date }) => date)).toEqual([
      '2025-05-04',
      '2025-05',
      '2025-12-31',
      '2025',
    ]);
  });

  test('gives a main event its satellites, and each satellite its main event', () => {
    const main = site.events.find(({ _id }) => _id === 'event-sample-rally')!;
    expect(main.satellites.map(({ _id }) => _id)).toEqual([
      'event-sample-rally-chicago',
      'event-sample-rally-new-york',
    ]);
    const satellite = site.events.find(({ _id }) => _id === 'event-sample-rally-chicago')!;
    expect(satellite.parent?._id).toBe(main._id);
    expect(satellite.satellites).toEqual([]);
  });

  test('replaces every reference by what it points at, two deep where a page needs it', () => {
    expect(site.settings.homeQuote.speaker.organization?.shortName).toBe('LiUNA Local 724');
    expect(site.settings.homeFacts.map(({ source }) => source.publisher)).not.toContain(undefined);
    expect(
      site.endorsements.find(({ slug }) => slug === 'liuna-local-724')?.organization?.sources,
    ).not.toEqual([]);
  });

  test('is of one language: documents of another are not mixed in', () => {
    const spanish = { ...content.faq[0]!, _id: 'faq-es', language: 'es' as const };
    const joined = joinContent({ ...content, faq: [...content.faq, spanish] });
    expect(joined.faqs).toHaveLength(content.faq.length);
  });

  test('cannot be had of content that was not checked', () => {
    const faq = content.faq.map((one) => ({ ...one, group: 'gone' }));
    expect(() => joinContent({ ...content, faq })).toThrow('"gone" was not checked');
  });
});

describe('sharing pictures', () => {
  const pictures = sharePictures(site);
  const specOf = (page: string) => pictures.find((one) => one.page === page)?.spec;

  test('are one for each address', () => {
    const pages = pictures.map(({ page }) => page);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toEqual(expect.arrayContaining(['home', 'faq', 'events/past', 'events/online']));
    const kinds = Object.keys(en.events.kinds);
    const lists = [...pageKeys.filter((key) => key !== 'thanks' && key !== 'notFound'), ...kinds];
    const documents = [...site.demands, ...site.faqs, ...site.regions, ...site.events];
    // And a page for each region, the lists of coverage, releases and handouts, the page for a
    // phone, three more lists of events.
    expect(pages).toHaveLength(lists.length + documents.length + site.regions.length + 7);
  });

  test('say when an event is, in its own zone', () => {
    const { startsAt } = content.event.find(({ _id }) => _id === 'event-sample-rally')!;
    expect(specOf('events/sample-rally')?.fact).toMatch(
      new RegExp(`^Sat ${Number(startsAt.slice(8, 10))} [A-Z][a-z]{2}, \\d+:\\d\\d [AP]M P[SD]T$`),
    );
  });

  test('say only the day where the hour is not known', () => {
    expect(specOf('events/rally-2025-05-04')?.fact).toBe('Sun 4 May 2025');
  });

  test('are taped when the event is cancelled or a sample', () => {
    const cancelled = site.events.find(({ status }) => status === 'cancelled')!;
    expect(specOf(`events/${cancelled.slug}`)?.tape).toBe(en.events.cancelled);
    expect(specOf('events/sample-rally')?.tape).toBe(en.site.sample);
    expect(specOf('events/rally-2025-05-04')).not.toHaveProperty('tape');
  });

  test('carry the words of the page they stand for', () => {
    const [demand] = site.demands;
    expect(specOf(`demands/${demand!.slug}`)).toEqual({
      label: `${en.demands.scene} ${demand!.number}`,
      title: demand!.title,
    });
  });
});
