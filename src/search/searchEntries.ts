import type { Site } from '../content/joinContent.ts';
import type { PortableText } from '../content/schemas/portableText.ts';
import { notOver } from '../lib/eventLists.ts';
import { eventTime } from '../lib/eventTime.ts';
import { paths } from '../lib/paths.ts';
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

/**
 * Returns what search finds: questions, demands, the events that are not over at an instant
 * (milliseconds since 1970 UTC), and facts.
 */
export function searchEntries(
  { faqs, demands, events, facts }: Pick<Site, 'faqs' | 'demands' | 'events' | 'facts'>,
  now: number,
): SearchEntry[] {
  return [
    ...faqs.map(({ slug, question, shortAnswer, answer, group }) => ({
      id: paths.faq(slug),
      group: 'questions' as const,
      title: question,
      summary: shortAnswer,
      text: `${group.title} ${wordsOf(answer)}`,
    })),
    ...demands.map(({ slug, title, want, summary, wantDetail, today, whoHasIt }) => ({
      id: paths.demand(slug),
      group: 'demands' as const,
      title,
      summary: want,
      text: `${summary} ${wordsOf(wantDetail, today, whoHasIt)}`,
    })),
    ...notOver(events, now).map((event) => ({
      id: paths.event(event.slug),
      group: 'events' as const,
      title: event.title,
      summary: [eventTime(event).fullDay, event.place?.city].filter(Boolean).join(', '),
      text: `${event.region?.name ?? ''} ${event.summary}`,
    })),
    ...facts.map(({ slug, label, figure, statement, source }) => ({
      id: `${paths.facts}#${slug}`,
      group: 'facts' as const,
      title: `${figure} ${statement}`,
      summary: source.publisher,
      text: label,
    })),
  ];
}
