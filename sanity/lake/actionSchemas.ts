import { z } from 'zod';

const attributes = z.looseObject({ _id: z.string().optional(), _type: z.string().min(1) });
const identified = z.looseObject({ _id: z.string(), _type: z.string().min(1) });
const id = z.string().min(1);
const revision = z.string().optional();

/** What the lake can do of Sanity's document actions; releases and variants are not among it. */
export const actionSchema = z.discriminatedUnion('actionType', [
  z.looseObject({
    actionType: z.literal('sanity.action.document.create'),
    publishedId: id,
    attributes,
    ifExists: z.enum(['fail', 'ignore']).default('fail'),
  }),
  z.looseObject({
    actionType: z.literal('sanity.action.document.edit'),
    draftId: id,
    publishedId: id,
    patch: z.looseObject({}),
  }),
  z.looseObject({
    actionType: z.literal('sanity.action.document.publish'),
    draftId: id,
    publishedId: id,
    ifDraftRevisionId: revision,
    ifPublishedRevisionId: revision,
  }),
  z.looseObject({
    actionType: z.literal('sanity.action.document.unpublish'),
    draftId: id,
    publishedId: id,
  }),
  z.looseObject({ actionType: z.literal('sanity.action.document.discard'), draftId: id }),
  z.looseObject({
    actionType: z.literal('sanity.action.document.delete'),
    publishedId: id,
    includeDrafts: z.array(id).default([]),
  }),
  z.looseObject({
    actionType: z.literal('sanity.action.document.replaceDraft'),
    publishedId: id,
    attributes,
  }),
  z.looseObject({
    actionType: z.literal('sanity.action.document.version.create'),
    publishedId: id,
    document: identified.optional(),
    baseId: id.optional(),
    versionId: id.optional(),
    ifBaseRevisionId: revision,
  }),
  z.looseObject({ actionType: z.literal('sanity.action.document.version.discard'), versionId: id }),
  z.looseObject({
    actionType: z.literal('sanity.action.document.version.replace'),
    document: identified,
  }),
]);
/** One action of a request. */
export type Action = z.infer<typeof actionSchema>;

/** The action of one kind, named as it ends: `ActionOf<'publish'>`. */
export type ActionOf<T extends string> = Extract<
  Action,
  { actionType: `sanity.action.document.${T}` }
>;

/** The body of a request: one action or a list of them. */
export const actionsRequestSchema = z.looseObject({
  transactionId: z.string().min(1).optional(),
  dryRun: z.boolean().default(false),
  actions: z.union([z.array(z.unknown()), z.unknown().transform((action) => [action])]),
});
