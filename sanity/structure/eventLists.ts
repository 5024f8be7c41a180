import { ClockIcon } from '@sanity/icons/Clock';

import { lastDay } from './dates.ts';
import type { FilteredList } from './lists.ts';

const soonest = { field: 'startsAt', direction: 'asc' } as const;
const latest = { field: 'startsAt', direction: 'desc' } as const;
const onDay = (today: string) => ({ today });

const isReal = '_type == "event" && isSample != true';
// What has no date yet is still to come: on no list nobody would find it again.
const isToCome = `coalesce(${lastDay}, $today) >= $today`;

/** What organizers look for first: all that is not over, examples too. */
export const tonightAndNext: FilteredList = {
  id: 'next',
  title: 'Tonight and next',
  type: 'event',
  icon: ClockIcon,
  filter: `_type == "event" && ${isToCome}`,
  params: onDay,
  sort: soonest,
};

/** The lists under Events. */
export const eventLists: FilteredList[] = [
  {
    id: 'upcoming',
    title: 'Upcoming',
    type: 'event',
    filter: `${isReal} && ${isToCome}`,
    params: onDay,
    sort: soonest,
  },
  {
    id: 'past',
    title: 'Past',
    type: 'event',
    filter: `${isReal} && ${lastDay} < $today`,
    params: onDay,
    sort: latest,
  },
  {
    id: 'samples',
    title: 'Examples',
    type: 'event',
    filter: '_type == "event" && isSample == true',
    sort: soonest,
  },
];
