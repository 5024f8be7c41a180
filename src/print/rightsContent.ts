import type { Site } from '../content/joinContent.ts';
import type { RightsContent } from './handouts/rightsSheet.ts';

/** Two columns of seven: more would be too small to read at arm's length. */
const mostRights = 14;

/** Returns what the sheet of rights says: the sentences of the page of rights, in their order there. */
export const rightsContent = ({
  rights,
}: Site): (RightsContent['rights'][number] & { reviewedOn: string })[] =>
  rights
    .slice(0, mostRights)
    .map(({ title, statement, reviewedOn }) => ({ title, statement, reviewedOn }));
