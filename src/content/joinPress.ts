import type { Language } from '../i18n/languages.ts';
import type { Content } from './checkContent.ts';
import { by, type Join, optional } from './joining.ts';
import type { Correction } from './schemas/correction.ts';
import type { Fact } from './schemas/fact.ts';
import type { Source } from './schemas/source.ts';

export type JoinedFact = Join<Fact, { source: Source }>;
export type JoinedCorrection = Join<Correction, { fact: JoinedFact | undefined }>;

/** What the press pages show. */
export interface PressContent {
  /** By `_id`. */
  facts: JoinedFact[];
  /** Newest first. */
  corrections: JoinedCorrection[];
}

/** Returns what the press pages show, of documents in one language. */
export function joinPress(
  content: Content,
  own: <T extends { language: Language }>(documents: T[]) => T[],
  fact: (id: string) => JoinedFact,
): PressContent {
  return {
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
