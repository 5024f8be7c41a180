import type { Site } from '../content/joinContent.ts';
import { paths } from '../lib/paths.ts';

interface RightsOnPaper {
  /** The page that says more, with the sources. */
  path: string;
  rights: { title: string; statement: string; reviewedOn: string }[];
}

/** Two columns of five: more would be too small to read at arm's length. */
const mostRights = 10;

/** Returns what the sheet of rights says: the short answers on the law, and where they stand in full. */
export function rightsContent({ faqs }: Site): RightsOnPaper {
  const legal = faqs.filter(({ isLegal }) => isLegal).slice(0, mostRights);
  return {
    path: paths.faqs,
    rights: legal.map(({ question, shortAnswer, reviewedOn }) => ({
      ...{ title: question, statement: shortAnswer, reviewedOn },
    })),
  };
}
