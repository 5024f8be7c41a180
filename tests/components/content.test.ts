import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';

import { attribute, elements, hasClass, type HtmlElement } from '../../src/backend/html.ts';
import EventCalls from '../../src/components/events/EventCalls.astro';
import EventLogistics from '../../src/components/events/EventLogistics.astro';
import EventRecap from '../../src/components/events/EventRecap.astro';
import EventTapes from '../../src/components/events/EventTapes.astro';
import Revisions from '../../src/components/events/Revisions.astro';
import SeoHead from '../../src/components/site/SeoHead.astro';
import RichText from '../../src/components/ui/RichText.astro';
import SourceList from '../../src/components/ui/SourceList.astro';
import { recapPicture } from '../../src/content/schemas/eventParts.ts';
import { en } from '../../src/i18n/en.ts';
import { textOf } from '../support/builtSite.ts';
import { campaignFile, readContent, samplesFile } from '../support/starterContent.ts';

const container = await AstroContainer.create({ astroConfig: { site: 'https://example.org' } });
const content = await readContent([campaignFile, samplesFile]);
const rally = content.event.find(({ _id }) => _id === 'event-sample-rally')!;

async function render(component: unknown, props: Record<string, unknown>) {
  const html = await container.renderToString(component as never, { props });
  const all = [...elements(parseFragment(html))];
  return {
    html,
    all,
    named: (tag: string) => all.filter(({ tagName }) => tagName === tag),
    words: parseFragment(html).childNodes.map(textOf).join('').replaceAll(/\s+/g, ' ').trim(),
  };
}

describe('the tapes of an event', () => {
  const past = { ...rally, isSample: false, startsAt: '2025-05-04T11:00', endsAt: undefined };
  const coming = { ...rally, isSample: false, startsAt: '2099-05-04T11:00', endsAt: undefined };

  test.each([
    ['a sample', { ...coming, isSample: true }, en.site.sample],
    ['cancelled', { ...coming, status: 'cancelled' }, en.events.cancelled],
    ['moved', { ...coming, status: 'moved' }, en.events.moved],
    ['past', past, en.events.pastTape],
  ])('say that it is %s', async (_, event, words) => {
    const { all } = await render(EventTapes, { event });
    const shown = all.filter((one) => hasClass(one, 'tape') && !isHidden(one));
    expect(shown.map(textOf).map((text) => text.trim())).toEqual([words]);
  });

  test('hold one for the time after the event, hidden until a script finds it ended', async () => {
    const { all } = await render(EventTapes, { event: coming });
    const waiting = all.find((one) => attribute(one, 'data-ends') !== undefined)!;
    expect(attribute(waiting, 'hidden')).toBeDefined();
    expect(Number(attribute(waiting, 'data-ends'))).toBeGreaterThan(Date.now());
  });

  function isHidden(one: HtmlElement) {
    const parent = one.parentNode;
    return parent !== null && 'attrs' in parent && attribute(parent, 'hidden') !== undefined;
  }
});

describe('the calls of an event', () => {
  const satellites = content.event.filter(({ parent }) => parent === rally._id);
  const units = [rally, ...satellites];
  const clocksOf = (all: HtmlElement[]) => all.filter((one) => hasClass(one, 'clock'));

  test('show each unit on the clock of its own zone, and that they are one moment', async () => {
    const { all, words } = await render(EventCalls, { event: rally, units });
    const clocks = clocksOf(all).map((one) => attribute(one, 'datetime')!);
    expect(clocks).toHaveLength(units.length);
    expect(new Set(clocks.map((time) => Date.parse(time))).size).toBe(1);
    expect(words.split(en.events.sameMoment)).toHaveLength(units.length);
  });

  test('show, on a satellite’s page, the main event and the other satellites beside it', async () => {
    const event = satellites[0]!;
    const { named } = await render(EventCalls, { event, units });
    const links = named('a').map((one) => attribute(one, 'href'));
    expect(links).toEqual(
      units.filter((unit) => unit !== event).map(({ slug }) => `/events/${slug}/`),
    );
  });

  test('show no clock and say so where the hour is not on record', async () => {
    const event = content.event.find(({ isTimeKnown }) => !isTimeKnown)!;
    const { named, words } = await render(EventCalls, { event, units: [event] });
    expect(named('time')).toEqual([]);
    expect(words).toContain(en.events.hourNotKnown);
    expect(words).not.toContain('12:00');
  });

  test('say when the end is a guess, and nothing where there is none', async () => {
    const about = { ...rally, isEndApproximate: true };
    expect((await render(EventCalls, { event: about, units: [about] })).words).toContain(
      `${en.events.endsAbout} 12:30 PM`,
    );
    const event = { ...rally, endsAt: undefined };
    const { words } = await render(EventCalls, { event, units: [event] });
    expect(words).not.toContain(en.events.ends);
  });

  test('name the day of an end after midnight', async () => {
    const event = { ...rally, startsAt: '2099-12-12T22:00', endsAt: '2099-12-13T01:00' };
    const { words } = await render(EventCalls, { event, units: [event] });
    expect(words).toMatch(/until about Sun 13 Dec, 1:00 AM P[SD]T/);
  });

  test('hold the next days of an event that comes again, the first of them shown', async () => {
    const event = content.event.find(({ recurrence }) => recurrence !== undefined)!;
    const { all } = await render(EventCalls, { event, units: [event] });
    const turns = all.filter((one) => attribute(one, 'data-until') !== undefined);
    expect(turns.length).toBeGreaterThan(1);
    expect(turns.map((one) => attribute(one, 'hidden') === undefined)).toEqual(
      turns.map((_, index) => index === 0),
    );
    const ends = turns.map((one) => Number(attribute(one, 'data-until')));
    expect(ends[0]).toBeGreaterThan(Date.now());
    expect(ends).toEqual(ends.toSorted((one, other) => one - other));
  });

  test('promise what comes after an RSVP, and hold none of it', async () => {
    const event = {
      ...rally,
      place: { name: 'A hall', city: 'Burbank' },
      afterRsvp: { hasAddress: true, hasMeetingLink: true },
    };
    const { words } = await render(EventCalls, { event, units: [event] });
    expect(words).toContain(en.events.addressAfterRsvp);
    expect(words).toContain(en.events.linkAfterRsvp);
  });

  test('promise nothing after an RSVP that nobody can send any more', async () => {
    const afterRsvp = { hasAddress: true, hasMeetingLink: true };
    const over = { startsAt: '2025-05-04T11:00', endsAt: '2025-05-04T12:00' };
    for (const change of [over, { status: 'cancelled' }]) {
      const event = { ...rally, ...change, afterRsvp };
      const { words } = await render(EventCalls, { event, units: [event] });
      expect(words).not.toContain(en.events.addressAfterRsvp);
      expect(words).not.toContain(en.events.linkAfterRsvp);
    }
  });
});

describe('how an event went', () => {
  const recap = [
    {
      _type: 'block',
      _key: 'b',
      style: 'normal',
      markDefs: [],
      children: [{ _type: 'span', _key: 's', text: 'It rained.', marks: [] }],
    },
  ];

  test('is told once it is over', async () => {
    const event = { ...rally, startsAt: '2025-05-04T11:00', endsAt: '2025-05-04T12:00', recap };
    expect((await render(EventRecap, { event })).words).toContain('It rained.');
  });

  test('is not told of an event that is still to come', async () => {
    const event = { ...rally, startsAt: '2099-05-04T11:00', endsAt: '2099-05-04T12:00', recap };
    expect((await render(EventRecap, { event })).words).toBe('');
  });

  const picture = {
    _key: 'p',
    url: 'http://127.0.0.1:1/images/local/production/crew-1200x800.svg',
    ...{ width: 1200, height: 800, alt: 'A crew in the rain', credit: 'A. Camera, CC BY 4.0' },
    consent: 'Everybody in it said yes in writing, 2025-05-05',
  };

  test('is shown in pictures with their credit, and never says who agreed', async () => {
    const event = {
      ...{ ...rally, startsAt: '2025-05-04T11:00', endsAt: '2025-05-04T12:00' },
      recapPictures: [picture],
    };
    const { named, words } = await render(EventRecap, { event });
    expect(named('img').map((one) => attribute(one, 'alt'))).toEqual([picture.alt]);
    expect(words).toBe(`${en.events.recap}${en.events.credit} ${picture.credit}`);
  });

  test('takes no picture without a word on who agreed to it', () => {
    expect(recapPicture.safeParse(picture).success).toBe(true);
    const refused = recapPicture.safeParse({ ...picture, consent: undefined });
    expect(refused.error?.issues.map(({ path }) => path)).toEqual([['consent']]);
  });
});

describe('the practical side of an event', () => {
  const bare = {
    ...{ ...rally, accessFeatures: [], access: undefined },
    startsAt: '2099-05-04T11:00',
    endsAt: undefined,
  };

  test('asks to be asked where nothing of access is on record', async () => {
    const { named, words } = await render(EventLogistics, { event: bare });
    expect(words).toContain(`${en.events.access}${en.events.accessUnknown} ${en.events.askUs}`);
    expect(named('a').map((one) => attribute(one, 'href'))).toContain('/join/');
  });

  test('says nothing of access that nobody can ask for any more', async () => {
    for (const event of [
      { ...bare, startsAt: '2025-05-04T11:00' },
      { ...bare, status: 'cancelled' },
    ]) {
      const { words } = await render(EventLogistics, { event });
      expect(words).not.toContain(en.events.askUs);
    }
  });
});

describe('the changes of an event', () => {
  test('name the time it had before, in its zone, struck through', async () => {
    const { named } = await render(Revisions, {
      timeZone: 'America/Los_Angeles',
      revisions: [
        { _key: 'r1', date: '2026-11-01', text: 'First published.' },
        {
          _key: 'r2',
          date: '2026-11-20',
          text: 'A day later.',
          previousStartsAt: '2026-12-11T10:00',
        },
      ],
    });
    expect(named('s').map((one) => textOf(one).replaceAll(/\s+/g, ' ').trim())).toEqual([
      `${en.events.wasAt} Fri 11 Dec 2026, 10:00 AM PST`,
    ]);
  });
});

describe('a list of sources', () => {
  const sources = [
    {
      publisher: 'The Paper',
      title: 'PAs organize',
      date: '2025-05',
      url: 'https://paper.example/',
    },
    { publisher: 'A leaflet', title: 'Handed out on set' },
  ];

  test('links what has an address, and tells the other host nothing', async () => {
    const { named } = await render(SourceList, { sources });
    expect(named('a').map((one) => [attribute(one, 'href'), attribute(one, 'rel')])).toEqual([
      ['https://paper.example/', 'noreferrer'],
    ]);
  });

  test('names what has none, with the date as far as it is known', async () => {
    const { words } = await render(SourceList, { sources });
    expect(words).toBe('The Paper, May 2025; A leaflet');
  });
});

describe('rich text', () => {
  const block = (children: object[], more: object = {}) => ({
    _type: 'block',
    _key: 'b',
    style: 'normal',
    markDefs: [],
    children: children.map((child, index) => ({
      _type: 'span',
      _key: `s${index}`,
      marks: [],
      ...child,
    })),
    ...more,
  });

  test('renders paragraphs, small headings, lists, strong and emphasis', async () => {
    const { named, words } = await render(RichText, {
      value: [
        block([{ text: 'A ' }, { text: 'strong', marks: ['strong'] }, { text: ' word' }]),
        block([{ text: 'A heading' }], { _key: 'h', style: 'h3' }),
        block([{ text: 'one', marks: ['em'] }], { _key: 'l', listItem: 'bullet', level: 1 }),
      ],
    });
    expect(named('strong').map(textOf)).toEqual(['strong']);
    expect(named('h3').map(textOf)).toEqual(['A heading']);
    expect(named('li').map(textOf)).toEqual(['one']);
    expect(named('em').map(textOf)).toEqual(['one']);
    expect(words).toContain('A strong word');
  });

  test('shows markup as the text it is', async () => {
    const text = '<script>alert(1)</script> & <b>bold</b>';
    const { named, words } = await render(RichText, { value: [block([{ text }])] });
    expect([...named('script'), ...named('b')]).toEqual([]);
    expect(words).toBe(text);
  });

  test.each([
    ['https://example.org/', 'noreferrer'],
    ['/faq/', undefined],
    ['mailto:hello@example.org', undefined],
  ])('links to %s with rel %s', async (href, rel) => {
    const { named } = await render(RichText, {
      value: [
        block([{ text: 'link', marks: ['l'] }], { markDefs: [{ _type: 'link', _key: 'l', href }] }),
      ],
    });
    expect(named('a').map((one) => [attribute(one, 'href'), attribute(one, 'rel')])).toEqual([
      [href, rel],
    ]);
  });
});

describe('the head of a page', () => {
  const props = { title: 'A title', description: 'Words', siteName: 'PAU', path: '/faq/' };

  test('cannot be left early by what content says', async () => {
    const name = '</script><img src=x onerror=alert(1)>';
    const { named } = await render(SeoHead, { ...props, title: name, linkedData: [{ name }] });
    expect(named('img')).toEqual([]);
    const [script] = named('script');
    const data = JSON.parse(script!.childNodes.map(textOf).join('')) as unknown;
    expect(data).toEqual({ name });
  });

  test('puts several things into one graph', async () => {
    const { named } = await render(SeoHead, { ...props, linkedData: [{ a: 1 }, { b: 2 }] });
    expect(JSON.parse(named('script')[0]!.childNodes.map(textOf).join(''))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ a: 1 }, { b: 2 }],
    });
  });

  test('of a hidden page asks to be left out and offers nothing to share', async () => {
    const { named } = await render(SeoHead, { ...props, isHidden: true });
    const metas = named('meta').map((one) => attribute(one, 'name') ?? attribute(one, 'property'));
    expect(metas).toEqual(['description', 'robots']);
    expect(named('link')).toEqual([]);
  });
});
