import type { ComponentType } from 'react';
import { map } from 'rxjs';
import type { StructureBuilder } from 'sanity/structure';

import { days } from './dates.ts';

/** A list of documents that a GROQ filter chooses. */
export interface FilteredList {
  id: string;
  title: string;
  type: string;
  filter: string;
  /** What the filter asks for on a day. */
  params?: (today: string) => Record<string, unknown>;
  icon?: ComponentType;
  sort?: { field: string; direction: 'asc' | 'desc' };
}

/** The version of Sanity's API that the lists are read with. */
const apiVersion = '2025-02-19';

/** Returns an entry of the structure that opens a list of the documents a filter chooses. */
export function filteredList(
  S: StructureBuilder,
  { id, title, type, filter, params, icon, sort }: FilteredList,
) {
  const item = S.listItem().id(id).title(title).schemaType(type);
  const listOn = (day: string) => {
    const list = S.documentList()
      .id(id)
      .title(title)
      .schemaType(type)
      .apiVersion(apiVersion)
      .filter(filter)
      .params(params?.(day) ?? {});
    return sort === undefined ? list : list.defaultOrdering([sort]);
  };
  // A list that stays open over night begins its new day by itself.
  const child = () => days().pipe(map(listOn));
  return (icon === undefined ? item : item.icon(icon)).child(child);
}
