import { stringsFor } from '../i18n/strings.ts';
import { kindSlug, nextCall } from '../lib/eventLists.ts';
import { endorserName } from '../lib/endorser.ts';
import { eventTime } from '../lib/eventTime.ts';
import { formatDate } from '../lib/formatDate.ts';
import { paths, sharePicturePath } from '../lib/paths.ts';
import { officeOf, publishedIn } from '../lib/quotation.ts';
import type { SharePicture } from '../lib/sharePicture.ts';
import type { JoinedQuote } from './findReferences.ts';
import type { JoinedEndorsement, Site } from './joinContent.ts';
import type { JoinedEvent } from './joinEvents.ts';
import type { PageKey } from './schemas/page.ts';

/** The picture of a page, by the part of its address between `/share/` and `.png`. */
export interface PagePicture {
  page: string;
  spec: SharePicture;
}

const pagePaths: Partial<Record<PageKey, string>> = {
  home: paths.home,
  demands: paths.demands,
  faq: paths.faqs,
  events: paths.events,
  endorsements: paths.endorsements,
  join: paths.join,
  about: paths.about,
  campaign: paths.campaign,
  press: paths.press,
  facts: paths.facts,
  privacy: paths.privacy,
  rights: paths.rights,
  road: paths.road,
  eligibility: paths.eligibility,
  turnaround: paths.turnaround,
  regions: paths.regions,
};

const words = stringsFor('en');

const pictureOf = (path: string, spec: SharePicture): PagePicture => ({
  page: sharePicturePath(path).replace(/^\/share\/|\.png$/g, ''),
  spec,
});

function eventPicture(event: JoinedEvent): SharePicture {
  const { day, clock, half, zone, fullDay } = eventTime(nextCall(event, Date.now()));
  const tape = event.status === 'cancelled' ? words.events.cancelled : words.site.sample;
  return {
    label: `${words.events.callSheet}: ${words.events.kinds[event.kind]}`,
    title: event.title,
    fact: event.isTimeKnown ? `${day}, ${clock} ${half} ${zone}` : fullDay,
    ...(event.isSample || event.status === 'cancelled' ? { tape } : {}),
  };
}

const quotePicture = (quote: JoinedQuote): SharePicture => ({
  label: publishedIn(quote),
  title: quote.text,
  fact: `${quote.speaker.name}, ${officeOf(quote, words.endorsements)}`,
  isQuotation: true,
});

const entryPicture = (entry: JoinedEndorsement): SharePicture => ({
  label: words.endorsements.kinds[entry.kind],
  title: endorserName(entry),
  fact: formatDate(entry.date),
  ...(entry.withdrawnOn === undefined ? {} : { tape: words.endorsements.withdrawn }),
});

/** Returns the sharing picture of every page that may be shared. */
export function sharePictures({
  pages,
  demands,
  faqs,
  events,
  regions,
  releases,
  endorsements,
  quotes,
}: Site): PagePicture[] {
  const lists = [
    { slug: 'online', title: words.events.online },
    { slug: 'in-person', title: words.events.inPerson },
    { slug: 'past', title: words.events.past },
    ...regions.map(({ slug, name }) => ({ slug, title: name })),
    ...Object.entries(words.events.kinds).map(([kind, title]) => ({ slug: kindSlug(kind), title })),
  ];
  return [
    ...Object.entries(pagePaths).map(([key, path]) => {
      const { label, title } = pages[key as PageKey];
      return pictureOf(path, { label, title });
    }),
    ...demands.map(({ number, slug, title }) =>
      pictureOf(paths.demand(slug), { label: `${words.demands.scene} ${number}`, title }),
    ),
    ...faqs.map(({ slug, question, group }) =>
      pictureOf(paths.faq(slug), { label: group.title, title: question }),
    ),
    pictureOf(paths.coverage, { label: words.navigation.press, title: words.press.coverageTitle }),
    pictureOf(paths.releases, { label: words.navigation.press, title: words.press.releases }),
    ...releases.map(({ slug, title }) =>
      pictureOf(paths.release(slug), { label: words.press.release, title }),
    ),
    pictureOf(paths.howToEndorse, {
      label: words.endorseForm.label,
      title: words.endorseForm.title,
    }),
    pictureOf(paths.quotes, { label: words.quotes.label, title: words.quotes.title }),
    ...quotes.map((quote) => pictureOf(paths.quote(quote.slug), quotePicture(quote))),
    // An entry with words is shared with the words.
    ...endorsements
      .filter(({ quote }) => quote === undefined)
      .map((entry) => pictureOf(paths.endorsement(entry.slug), entryPicture(entry))),
    pictureOf(paths.setMode, { label: words.setMode.label, title: words.setMode.title }),
    pictureOf(paths.print, { label: words.print.label, title: words.print.title }),
    ...lists.map(({ slug, title }) =>
      pictureOf(paths.eventList(slug), { label: words.navigation.events, title }),
    ),
    ...regions.map(({ slug, name }) =>
      pictureOf(paths.region(slug), { label: words.navigation.regions, title: name }),
    ),
    ...events.map((event) => pictureOf(paths.event(event.slug), eventPicture(event))),
  ];
}
