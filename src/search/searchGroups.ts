/** The groups that results stand in, in this order. */
export const searchGroups = ['questions', 'demands', 'events', 'facts'] as const;

export type SearchGroup = (typeof searchGroups)[number];
