import type { ComponentType } from 'react';
import { map } from 'rxjs';
import type { ListItemBuilder, StructureBuilder } from 'sanity/structure';

import { apiVersion } from '../settings.ts';
import { days, today } from './dates.ts';

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

/** Returns a list of the documents a filter chooses on a day. */
export function documentsWhere(
  S: StructureBuilder,
  { id, title, type, filter, params, sort }: FilteredList,
  day = today(),
) {
  const list = S.documentList()
    .id(id)
    .title(title)
    .schemaType(type)
    .apiVersion(apiVersion)
    .filter(filter)
    .params(params?.(day) ?? {});
  return sort === undefined ? list : list.defaultOrdering([sort]);
}

/** Returns an entry of the structure that opens a list of the documents a filter chooses. */
export function filteredList(S: StructureBuilder, list: FilteredList) {
  const item = S.listItem().id(list.id).title(list.title).schemaType(list.type);
  // A list that stays open over night begins its new day by itself.
  const child = () => days().pipe(map((day) => documentsWhere(S, list, day)));
  return (list.icon === undefined ? item : item.icon(list.icon)).child(child);
}

/** What an entry of the structure is called and shown with. */
export interface Entry {
  id: string;
  title: string;
  icon: ComponentType;
}

/** Returns an entry of the structure that opens a list of more entries. */
export const folder = (
  S: StructureBuilder,
  { id, title, icon }: Entry,
  items: () => ListItemBuilder[],
) =>
  S.listItem()
    .id(id)
    .title(title)
    .icon(icon)
    .child(() => S.list().id(id).title(title).items(items()));

/** Returns entries of the structure that open all documents of a type each. */
export const wholeTypes = (S: StructureBuilder, types: readonly string[]) =>
  types.map((type) => S.documentTypeListItem(type));
