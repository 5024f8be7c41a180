import './local/first.ts';

import { defineConfig } from 'sanity';
import { structureTool } from 'sanity/structure';

import { badges } from './actions/badges.ts';
import { documentActions } from './actions/documentActions.ts';
import { localWorkspace } from './local/localWorkspace.ts';
import { schemaTypes } from './schemaTypes/index.ts';
import { dataset, isLocal, projectId } from './settings.ts';
import { documentViews } from './structure/documentViews.ts';
import { singletonTypes } from './structure/singletons.ts';
import { structure } from './structure/structure.ts';
import { templates } from './structure/templates.ts';
import { words } from './words.ts';

const local = isLocal ? localWorkspace() : {};

export default defineConfig({
  ...local,
  name: 'default',
  title: isLocal ? 'PAU, on this machine' : 'Production Assistants United',
  projectId,
  dataset,
  plugins: [structureTool({ title: 'Content', structure, defaultDocumentNode: documentViews })],
  i18n: { bundles: [words] },
  schema: { types: schemaTypes, templates },
  document: {
    ...local.document,
    actions: documentActions,
    badges: (existing) => [...existing, ...badges],
    newDocumentOptions: (items) =>
      items.filter(({ templateId }) => !singletonTypes.has(templateId)),
  },
});
