import type { Template } from 'sanity';

/** The Studio's own way to start a document, and ours: a question in the group that is open. */
export const templates = (existing: Template[]): Template[] => [
  ...existing,
  {
    id: 'faq-in-group',
    title: 'Question',
    schemaType: 'faq',
    parameters: [{ name: 'group', type: 'string' }],
    value: ({ group }: { group: string }) => ({ group: { _type: 'reference', _ref: group } }),
  },
];
