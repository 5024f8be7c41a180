import { defineCollection } from 'astro:content';

import { contentLoader } from '~/content/loaders';
import { contentTypes as types } from '~/content/schemas/contentTypes';

/** One collection for each type of document. */
export const collections = {
  siteSettings: defineCollection({ loader: contentLoader('siteSettings', types.siteSettings) }),
  page: defineCollection({ loader: contentLoader('page', types.page) }),
  demand: defineCollection({ loader: contentLoader('demand', types.demand) }),
  faqGroup: defineCollection({ loader: contentLoader('faqGroup', types.faqGroup) }),
  faq: defineCollection({ loader: contentLoader('faq', types.faq) }),
  event: defineCollection({ loader: contentLoader('event', types.event) }),
  endorsement: defineCollection({ loader: contentLoader('endorsement', types.endorsement) }),
  production: defineCollection({ loader: contentLoader('production', types.production) }),
  milestone: defineCollection({ loader: contentLoader('milestone', types.milestone) }),
  fact: defineCollection({ loader: contentLoader('fact', types.fact) }),
  correction: defineCollection({ loader: contentLoader('correction', types.correction) }),
  pressRoom: defineCollection({ loader: contentLoader('pressRoom', types.pressRoom) }),
  release: defineCollection({ loader: contentLoader('release', types.release) }),
  coverage: defineCollection({ loader: contentLoader('coverage', types.coverage) }),
  quote: defineCollection({ loader: contentLoader('quote', types.quote) }),
  person: defineCollection({ loader: contentLoader('person', types.person) }),
  organization: defineCollection({ loader: contentLoader('organization', types.organization) }),
  region: defineCollection({ loader: contentLoader('region', types.region) }),
  source: defineCollection({ loader: contentLoader('source', types.source) }),
  right: defineCollection({ loader: contentLoader('right', types.right) }),
  roadStep: defineCollection({ loader: contentLoader('roadStep', types.roadStep) }),
  restRule: defineCollection({ loader: contentLoader('restRule', types.restRule) }),
  payRule: defineCollection({ loader: contentLoader('payRule', types.payRule) }),
  nextStep: defineCollection({ loader: contentLoader('nextStep', types.nextStep) }),
};
