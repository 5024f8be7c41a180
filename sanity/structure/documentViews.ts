import { EyeOpenIcon } from '@sanity/icons/EyeOpen';
import type { DefaultDocumentNodeResolver } from 'sanity/structure';

import { PagePreview } from '../preview/PagePreview.tsx';

/** Gives each document its form and, beside it, the page that shows it. */
export const documentViews: DefaultDocumentNodeResolver = (S) =>
  S.document().views([
    S.view.form().title('Edit'),
    S.view.component(PagePreview).id('preview').title('Page').icon(EyeOpenIcon),
  ]);
