import { EyeOpenIcon } from '@sanity/icons/EyeOpen';
import type { DefaultDocumentNodeResolver, StructureBuilder } from 'sanity/structure';

import { PagePreview } from '../preview/PagePreview.tsx';
import type { Entry } from './lists.ts';

/** Returns what can be seen of a document: its form, and the page that shows it. */
export const formAndPage = (S: StructureBuilder) => [
  S.view.form().title('Edit'),
  S.view.component(PagePreview).id('preview').title('Page').icon(EyeOpenIcon),
];

/** Gives each document that a list opens its form and its page. */
export const documentViews: DefaultDocumentNodeResolver = (S) => S.document().views(formAndPage(S));

/** Returns an entry of the structure that opens one document, which is always there. */
export const oneDocument = (
  S: StructureBuilder,
  { id, title, icon }: Entry,
  { type, documentId }: { type: string; documentId: string },
) =>
  S.listItem()
    .id(id)
    .title(title)
    .icon(icon)
    .child(S.document().schemaType(type).documentId(documentId).views(formAndPage(S)).title(title));
