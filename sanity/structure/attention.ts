import { WarningOutlineIcon } from '@sanity/icons/WarningOutline';
import type { StructureBuilder } from 'sanity/structure';

import { lastDay, sixMonthsBefore } from './dates.ts';
import { type FilteredList, filteredList, folder } from './lists.ts';

const halfAYearAgo = (today: string) => ({ day: sixMonthsBefore(today) });

/** What an organizer should look at, as lists that are empty when all is well. */
export const attentionLists: FilteredList[] = [
  {
    id: 'unreported',
    // Home lets go of an event by itself: what stays open is that nobody wrote how it went.
    title: 'Past events, gone from home, without a report',
    type: 'event',
    filter: `_type == "event" && ${lastDay} < $today && isSample != true && status != "cancelled" && count(coalesce(sources, [])) == 0`,
    params: (today) => ({ today }),
  },
  {
    id: 'samples-published',
    title: 'Examples that are published',
    type: 'event',
    filter: '_type == "event" && isSample == true && !(_id in path("drafts.**"))',
  },
  {
    id: 'quotes-without-permission',
    title: 'Quotes without permission or source',
    type: 'quote',
    filter: '_type == "quote" && (!defined(permission) || !defined(source))',
  },
  {
    id: 'endorsements-without-source',
    title: 'Endorsements without a source',
    type: 'endorsement',
    filter: '_type == "endorsement" && count(coalesce(sources, [])) == 0',
  },
  {
    id: 'logos-without-licence',
    title: 'Logos without a licence',
    type: 'organization',
    filter: '_type == "organization" && defined(logo.image.asset) && !defined(logo.licence)',
  },
  {
    id: 'facts-to-check',
    title: 'Facts not checked for six months',
    type: 'fact',
    filter: '_type == "fact" && coalesce(reviewedOn, "") < $day',
    params: halfAYearAgo,
  },
  {
    id: 'facts-without-date',
    title: 'Facts without date or source',
    type: 'fact',
    filter: '_type == "fact" && (!defined(asOf) || !defined(source))',
  },
  {
    id: 'sources-gone',
    title: 'Facts whose source is gone',
    type: 'fact',
    filter: '_type == "fact" && source->isUnavailable == true',
  },
  {
    id: 'releases-without-contact',
    title: 'Releases without a contact',
    type: 'release',
    filter: '_type == "release" && !defined(contact.email)',
  },
  {
    id: 'coverage-without-link',
    title: 'Coverage without a link',
    type: 'coverage',
    filter: '_type == "coverage" && !defined(url)',
  },
  {
    id: 'law-to-check',
    title: 'Legal answers not checked for six months',
    type: 'faq',
    filter: '_type == "faq" && isLegal == true && coalesce(reviewedOn, "") < $day',
    params: halfAYearAgo,
  },
  {
    id: 'rights-to-check',
    title: 'Rights not checked for six months',
    type: 'right',
    filter: '_type == "right" && isLegal == true && coalesce(reviewedOn, "") < $day',
    params: halfAYearAgo,
  },
  {
    id: 'road-to-check',
    title: 'Legal steps of the road not checked for six months',
    type: 'roadStep',
    filter: '_type == "roadStep" && isLegal == true && coalesce(reviewedOn, "") < $day',
    params: halfAYearAgo,
  },
  {
    id: 'pictures-without-words',
    title: 'Pictures without words or credit',
    type: 'page',
    filter:
      '_type == "page" && defined(picture.image.asset) && (!defined(picture.alt) || !defined(picture.credit))',
  },
  {
    id: 'event-pictures-without-words',
    title: 'Event pictures without words, credit or consent',
    type: 'event',
    filter:
      '_type == "event" && count(recapPictures[!defined(alt) || !defined(credit) || !defined(consent)]) > 0',
  },
  {
    id: 'press-pictures-without-words',
    title: 'Press pictures without words or credit',
    type: 'pressRoom',
    filter: '_type == "pressRoom" && count(pictures[!defined(alt) || !defined(credit)]) > 0',
  },
  {
    id: 'logos-without-words',
    title: 'Logos without words or credit',
    type: 'organization',
    filter:
      '_type == "organization" && defined(logo.image.asset) && (!defined(logo.alt) || !defined(logo.credit))',
  },
];

/** Returns the entry of the structure that gathers what needs attention. */
export const needsAttention = (S: StructureBuilder) =>
  folder(S, { id: 'attention', title: 'Needs attention', icon: WarningOutlineIcon }, () =>
    attentionLists.map((list) => filteredList(S, list)),
  );
