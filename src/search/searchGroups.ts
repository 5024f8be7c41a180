/** The groups that results stand in, in this order. */
export const searchGroups = [
  'questions',
  'rights',
  'demands',
  'events',
  'endorsements',
  'facts',
  'press',
] as const;

export type SearchGroup = (typeof searchGroups)[number];
