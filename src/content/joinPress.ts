import { releasedAt } from '../lib/releaseTime.ts';
import type { Content } from './checkContent.ts';
import type { Finders, JoinedFact, JoinedPerson } from './findReferences.ts';
import { by, byDate, byId, dateOrder, type Join, optional, type OwnLanguage } from './joining.ts';
import type { Correction } from './schemas/correction.ts';
import type { Coverage } from './schemas/coverage.ts';
import type { PressRoom } from './schemas/pressRoom.ts';
import type { Production } from './schemas/production.ts';
import type { Release } from './schemas/release.ts';
import type { Source } from './schemas/source.ts';

export type JoinedProduction = Join<
  Production,
  { steps: Join<Production['steps'][number], { source: Source }>[] }
>;
export type JoinedPressRoom = Join<PressRoom, { spokespeople: JoinedPerson[] }>;
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
  pressRoom: JoinedPressRoom;
  /** Newest first; none whose time has not come. */
  releases: Release[];
  /** Newest first. */
  coverage: Coverage[];
}

/**
 * Returns what the press pages show, of documents in one language. A release under embargo is left
 * out here, before any page, feed, picture or list could name it.
 * @throws Error when no press room was proved by `checkContent`.
 */
export function joinPress(
  content: Content,
  own: OwnLanguage,
  { fact, person, withSource }: Finders,
  now: number,
): PressContent {
  const productions = own(content.production)
    .map((one) => ({ ...one, steps: one.steps.map(withSource) }))
    .sort(
      by(
        ({ steps }) => dateOrder(steps.at(-1)?.date ?? ''),
        ({ _id }) => _id,
      ),
    );
  const pressRoom = own(content.pressRoom)[0];
  if (pressRoom === undefined) throw new Error('no pressRoom in this language');
  return {
    pressRoom: { ...pressRoom, spokespeople: pressRoom.spokespeople.map(person) },
    releases: own(content.release)
      .filter((release) => releasedAt(release) <= now)
      .sort(by<Release>(releasedAt, ({ _id }) => _id))
      .reverse(),
    coverage: own(content.coverage).sort(byDate).reverse(),
    productions,
    board: productions.toReversed(),
    facts: own(content.fact)
      .map(({ _id }) => fact(_id))
      .sort(byId),
    corrections: own(content.correction)
      .map((one) => ({ ...one, fact: optional(fact, one.fact) }))
      .sort(byDate)
      .reverse(),
  };
}
