import type { Content } from './checkContent.ts';
import type { Finders } from './findReferences.ts';
import { by, byId, byNumber, type Join, type OwnLanguage } from './joining.ts';
import type { NextStep } from './schemas/nextStep.ts';
import { type Right, rightParts } from './schemas/right.ts';
import type { RoadStep } from './schemas/roadStep.ts';
import type { PayRule, RestRule } from './schemas/setRules.ts';
import type { Region } from './schemas/region.ts';
import type { Source } from './schemas/source.ts';

export type JoinedRight = Join<Right, { sources: Source[] }>;
export type JoinedRoadStep = Join<RoadStep, { sources: Source[] }>;
export type JoinedRestRule = Join<RestRule, { source: Source }>;
export type JoinedPayRule = Join<PayRule, { source: Source }>;
export type JoinedNextStep = Join<NextStep, { regions: Region[] }>;

/** What the pages for people on set show. */
export interface OnSetContent {
  /** By the part of the page, then by place. */
  rights: JoinedRight[];
  /** From the first talk to the contract. */
  roadSteps: JoinedRoadStep[];
  /** What we demand first. */
  restRules: JoinedRestRule[];
  /** By place, then the one that starts soonest. */
  payRules: JoinedPayRule[];
}

/** Returns what the pages for people on set show, of documents in one language. */
export function joinOnSet(
  content: Content,
  own: OwnLanguage,
  { withSource, withSources }: Finders,
): OnSetContent {
  return {
    rights: own(content.right)
      .map(withSources)
      .sort(
        by(
          ({ part }) => rightParts.indexOf(part),
          ({ order }) => order,
          ({ _id }) => _id,
        ),
      ),
    roadSteps: own(content.roadStep).map(withSources).sort(byNumber),
    restRules: own(content.restRule)
      .map(withSource)
      .sort(
        by(
          ({ standing }) => (standing === 'demand' ? 0 : 1),
          ({ hours }) => hours,
          ({ _id }) => _id,
        ),
      ),
    payRules: own(content.payRule)
      .map(withSource)
      .sort(
        by(
          ({ place }) => place,
          ({ basis }) => basis,
          ({ afterHours }) => afterHours,
          ({ _id }) => _id,
        ),
      ),
  };
}

/** Returns the next steps of a language, each with its regions. */
export const joinNextSteps = (
  content: Content,
  own: OwnLanguage,
  { region }: Finders,
): JoinedNextStep[] =>
  own(content.nextStep)
    .map((one) => ({ ...one, regions: one.regions.map(region) }))
    .sort(byId);
