import type { ComponentType } from 'react';
import type { StructureBuilder } from 'sanity/structure';

/** A list of documents that a GROQ filter chooses. */
export interface FilteredList {
  id: string;
  title: string;
  type: string;
  filter: string;
  params?: Record<string, unknown>;
  icon?: ComponentType;
  sort?: { field: string; direction: 'asc' | 'desc' };
}

/** The version of Sanity's API that the lists are read with. */
const apiVersion = '2025-02-19';

/** Returns an entry of the structure that opens a list of the documents a filter chooses. */
export function filteredList(
  S: StructureBuilder,
  { id, title, type, filter, params = {}, icon, sort }: FilteredList,
) {
  const item = S.listItem().id(id).title(title).schemaType(type);
  const child = () => {
    const list = S.documentList()
      .id(id)
      .title(title)
      .schemaType(type)
      .apiVersion(apiVersion)
      .filter(filter)
      .params(params);
    return sort === undefined ? list : list.defaultOrdering([sort]);
  };
  return (icon === undefined ? item : item.icon(icon)).child(child);
}
