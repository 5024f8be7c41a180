import { z } from 'zod';

import { link } from './fields.ts';

/** The longest rich text, in characters: what still fits a page's first round trip. */
const portableTextLimit = 6000;

const span = z.strictObject({
  _type: z.literal('span'),
  _key: z.string(),
  text: z.string(),
  marks: z.array(z.string()).default([]),
});

const linkMark = z.strictObject({
  _type: z.literal('link'),
  _key: z.string(),
  href: link,
});

const block = z
  .strictObject({
    _type: z.literal('block'),
    _key: z.string(),
    style: z.enum(['normal', 'h3']).default('normal'),
    listItem: z.enum(['bullet', 'number']).optional(),
    level: z.int().min(1).max(2).optional(),
    markDefs: z.array(linkMark).default([]),
    children: z.array(span).min(1),
  })
  .superRefine(({ children, markDefs }, context) => {
    const allowed = new Set(['strong', 'em', ...markDefs.map(({ _key }) => _key)]);
    for (const mark of children.flatMap(({ marks }) => marks)) {
      if (!allowed.has(mark)) {
        context.addIssue(`mark "${mark}" is not allowed: use strong, em or a link`);
      }
    }
  });

/** Rich text: paragraphs, small headings, lists, strong, emphasis and links. Nothing else renders. */
export const portableText = z
  .array(block)
  .min(1, 'expected at least one paragraph')
  .superRefine((blocks, context) => {
    const length = blocks
      .flatMap(({ children }) => children)
      .reduce((sum, child) => sum + child.text.length, 0);
    if (length > portableTextLimit) {
      context.addIssue(
        `too long for one page: ${length} characters, the limit is ${portableTextLimit}; split it`,
      );
    }
  });

/** Rich text as the site accepts it. */
export type PortableText = z.infer<typeof portableText>;
