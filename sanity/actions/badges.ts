import type { DocumentBadgeComponent, DocumentBadgeDescription } from 'sanity';

import { lastDayOf, sixMonthsBefore, today } from '../structure/dates.ts';

interface Marked {
  _type: string;
  startsAt?: string;
  endsAt?: string;
  recurrence?: { lastDay?: string };
  status?: string;
  isSample?: boolean;
  isLegal?: boolean;
  reviewedOn?: string;
  sources?: unknown[];
  permission?: string;
  withdrawnOn?: string;
}

/** Returns what an editor should know of a document at first sight. */
export function badgesOf(document: Marked, now: string): DocumentBadgeDescription[] {
  const { _type: type, status, reviewedOn, sources = [] } = document;
  const end = lastDayOf(document);
  const badges: (DocumentBadgeDescription | false)[] = [
    type === 'event' && status === 'cancelled' && { label: 'Cancelled', color: 'danger' },
    type === 'event' && status === 'moved' && { label: 'Moved', color: 'warning' },
    type === 'event' && end !== undefined && end < now && { label: 'Past', color: 'primary' },
    document.isSample === true && { label: 'Example', color: 'warning' },
    type === 'endorsement' && sources.length === 0 && { label: 'Needs a source', color: 'danger' },
    document.withdrawnOn !== undefined && { label: 'Withdrawn', color: 'warning' },
    type === 'quote' &&
      document.permission === undefined && { label: 'Permission missing', color: 'danger' },
    (type === 'fact' || document.isLegal === true) &&
      (reviewedOn ?? '') < sixMonthsBefore(now) && { label: 'Check it again', color: 'warning' },
  ];
  return badges.filter((badge) => badge !== false);
}

/** A badge component shows one badge: there are as many as a document can have. */
const nthBadge =
  (index: number): DocumentBadgeComponent =>
  ({ draft, published }) => {
    const document = (draft ?? published) as Marked | null;
    return document === null ? null : (badgesOf(document, today())[index] ?? null);
  };

/** The badges of every document. */
export const badges = [0, 1, 2].map(nthBadge);
