import type { Site } from '../content/joinContent.ts';
import type { PortableText } from '../content/schemas/portableText.ts';
import { factsPerPage } from '../content/factsFile.ts';
import type { Strings } from '../i18n/strings.ts';
import { endorserName } from '../lib/endorser.ts';
import { nextCalls } from '../lib/eventLists.ts';
import { eventTime } from '../lib/eventTime.ts';
import { formatDate } from '../lib/formatDate.ts';
import { pagePathOf } from '../lib/paging.ts';
import { paths } from '../lib/paths.ts';
import { attribution, startOf } from '../lib/quotation.ts';
import type { SearchGroup } from './searchGroups.ts';

/** Something of the site that can be found. */
export interface SearchEntry {
  /** Its address, which tells it from all others. */
  id: string;
  group: SearchGroup;
  title: string;
  /** A sentence below the title. */
  summary: string;
  /** The rest of its words. */
  text: string;
}

const wordsOf = (...texts: (PortableText | undefined)[]) =>
  texts
    .flatMap((text) => text ?? [])
    .map(({ children }) => children.map(({ text }) => text).join(''))
    .join(' ');

/** The results of a list are read at a glance: longer words stand on their own page. */
const titleLength = 80;

/** Returns what stands behind the campaign and what the press may take: ledger, room, kit and words. */
function pressEntries(
  { endorsements, releases, quotes, pages }: Site,
  words: Strings,
): SearchEntry[] {
  return [
    ...endorsements.map((entry) => ({
      id: paths.endorsement(entry.slug),
      group: 'endorsements' as const,
      title: endorserName(entry),
      summary: `${words.endorsements.kinds[entry.kind]}, ${formatDate(entry.date)}`,
      text: [entry.organization?.name, entry.person?.name, entry.capacityTitle].join(' '),
    })),
    {
      id: paths.press,
      group: 'press' as const,
      title: pages.press.title,
      summary: pages.press.lead,
      text: pages.press.seoDescription,
    },
    {
      id: `${paths.press}#kit`,
      group: 'press' as const,
      title: words.press.kit,
      summary: pages.press.title,
      text: '',
    },
    ...releases.map(({ slug, title, summary, body }) => ({
      id: paths.release(slug),
      group: 'press' as const,
      title,
      summary,
      text: wordsOf(body),
    })),
    ...quotes.map((quote) => ({
      id: paths.quote(quote.slug),
      group: 'press' as const,
      title: `“${startOf(quote.text, titleLength)}”`,
      summary: attribution(quote, words.endorsements),
      text: quote.text.length > titleLength ? quote.text : '',
    })),
  ];
}

/**
 * Returns what search finds: questions, rights, demands, the events that are not over at an instant
 * (milliseconds since 1970 UTC), endorsements, facts, and what the press room holds.
 */
export function searchEntries(site: Site, now: number, words: Strings): SearchEntry[] {
  const { faqs, rights, demands, events, facts } = site;
  return [
    ...faqs.map(({ slug, question, shortAnswer, answer, group }) => ({
      id: paths.faq(slug),
      group: 'questions' as const,
      title: question,
      summary: shortAnswer,
      text: `${group.title} ${wordsOf(answer)}`,
    })),
    ...rights.map(({ slug, title, statement, body }) => ({
      id: `${paths.rights}#${slug}`,
      group: 'rights' as const,
      title,
      summary: statement,
      text: wordsOf(body),
    })),
    ...demands.map(({ slug, title, want, summary, wantDetail, today, whoHasIt }) => ({
      id: paths.demand(slug),
      group: 'demands' as const,
      title,
      summary: want,
      text: `${summary} ${wordsOf(wantDetail, today, whoHasIt)}`,
    })),
    ...nextCalls(events, now).map((event) => ({
      id: paths.event(event.slug),
      group: 'events' as const,
      title: event.title,
      summary: [eventTime(event).fullDay, event.place?.city].filter(Boolean).join(', '),
      text: `${event.region?.name ?? ''} ${event.summary}`,
    })),
    ...facts.map(({ slug, label, figure, statement, source }, index) => ({
      id: `${pagePathOf(paths.facts, index, factsPerPage)}#${slug}`,
      group: 'facts' as const,
      title: `${figure} ${statement}`,
      summary: source.publisher,
      text: label,
    })),
    ...pressEntries(site, words),
  ];
}
