import type { Language } from '../i18n/languages.ts';
import type { Content } from './checkContent.ts';
import { by, dateOrder, type Join, optional } from './joining.ts';
import type { Correction } from './schemas/correction.ts';
import type { Fact } from './schemas/fact.ts';
import type { Production } from './schemas/production.ts';
import type { Source } from './schemas/source.ts';

export type JoinedFact = Join<Fact, { source: Source }>;
export type JoinedProduction = Join<
  Production,
  { steps: Join<Production['steps'][number], { source: Source }>[] }
>;
export type JoinedCorrection = Join<Correction, { fact: JoinedFact | undefined }>;

/** What the press pages show. */
export interface PressContent {
  /** By their last step, oldest first. */
  productions: JoinedProduction[];
  /** The same, newest first. */
  board: JoinedProduction[];
  /** By `_id`. */
  facts: JoinedFact[];
  /** Newest first. */
  corrections: JoinedCorrection[];
}

interface Finders {
  fact: (id: string) => JoinedFact;
  source: (id: string) => Source;
}

/** Returns what the press pages show, of documents in one language. */
export function joinPress(
  content: Content,
  own: <T extends { language: Language }>(documents: T[]) => T[],
  { fact, source }: Finders,
): PressContent {
  const productions = own(content.production)
    .map((one) => ({
      ...one,
      steps: one.steps.map((step) => ({ ...step, source: source(step.source) })),
    }))
    .sort(
      by(
        ({ steps }) => dateOrder(steps.at(-1)?.date ?? ''),
        ({ _id }) => _id,
      ),
    );
  return {
    productions,
    board: productions.toReversed(),
    facts: own(content.fact)
      .map(({ _id }) => fact(_id))
      .sort(by(({ _id }) => _id)),
    corrections: own(content.correction)
      .map((one) => ({ ...one, fact: optional(fact, one.fact) }))
      .sort(
        by(
          ({ date }) => date,
          ({ _id }) => _id,
        ),
      )
      .reverse(),
  };
}
