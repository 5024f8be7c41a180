import { correctionSchema } from './correction.ts';
import { coverageSchema } from './coverage.ts';
import { demandSchema } from './demand.ts';
import { endorsementSchema } from './endorsement.ts';
import { eventSchema } from './event.ts';
import { factSchema } from './fact.ts';
import { faqGroupSchema, faqSchema } from './faq.ts';
import { milestoneSchema } from './milestone.ts';
import { nextStepSchema } from './nextStep.ts';
import { organizationSchema } from './organization.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { pressRoomSchema } from './pressRoom.ts';
import { productionSchema } from './production.ts';
import { quoteSchema } from './quote.ts';
import { regionSchema } from './region.ts';
import { releaseSchema } from './release.ts';
import { rightSchema } from './right.ts';
import { roadStepSchema } from './roadStep.ts';
import { payRuleSchema, restRuleSchema } from './setRules.ts';
import { siteSettingsSchema } from './siteSettings.ts';
import { sourceSchema } from './source.ts';

/** Every type of document the site reads, with what it accepts. */
export const contentTypes = {
  siteSettings: siteSettingsSchema,
  page: pageSchema,
  demand: demandSchema,
  faqGroup: faqGroupSchema,
  faq: faqSchema,
  event: eventSchema,
  endorsement: endorsementSchema,
  production: productionSchema,
  milestone: milestoneSchema,
  fact: factSchema,
  correction: correctionSchema,
  pressRoom: pressRoomSchema,
  release: releaseSchema,
  coverage: coverageSchema,
  quote: quoteSchema,
  person: personSchema,
  organization: organizationSchema,
  region: regionSchema,
  source: sourceSchema,
  right: rightSchema,
  roadStep: roadStepSchema,
  restRule: restRuleSchema,
  payRule: payRuleSchema,
  nextStep: nextStepSchema,
} as const;

/** The name of a type of document, as Sanity knows it. */
export type ContentType = keyof typeof contentTypes;
