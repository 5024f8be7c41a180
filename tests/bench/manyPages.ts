import { campaign, type StoredDocument } from '../support/starterContent.ts';

const slug = (current: string) => ({ _type: 'slug', current });

/** Returns copies of a document in turn, each with an id, an address and a title of its own. */
function copies(
  type: StoredDocument['_type'],
  count: number,
  own: (index: number) => Record<string, unknown>,
): StoredDocument[] {
  const originals = campaign.filter(({ _type }) => _type === type);
  return Array.from({ length: count }, (_, index) => ({
    ...originals[index % originals.length]!,
    _id: `${type}-many-${index}`,
    slug: slug(`many-${index}`),
    ...own(index),
  }));
}

/** How much there is beside the starter content. */
export interface More {
  events: number;
  questions: number;
}

/** Returns the starter content with this many more events and questions. */
export function manyPages(more: More): StoredDocument[] {
  // Half are over, in many years; half are to come, so that every list, month and feed grows too.
  const nextYear = new Date().getUTCFullYear() + 1;
  const year = (index: number) => (index % 2 === 0 ? 2000 + (index % 25) : nextYear);
  const month = (index: number) => String(1 + (index % 12)).padStart(2, '0');
  const day = (index: number) => String(1 + (index % 28)).padStart(2, '0');
  const events = copies('event', more.events, (index) => ({
    title: `Rally number ${index}`,
    startsAt: `${year(index)}-${month(index)}-${day(index)}T11:00`,
    isTimeKnown: true,
    parent: undefined,
  }));
  // The page of all questions is bound to one round trip; a thousand of them are a group each page links.
  const faqs = copies('faq', more.questions, (index) => ({
    question: `What about question number ${index}?`,
    order: 100 + index,
  }));
  return [...campaign, ...events, ...faqs];
}
