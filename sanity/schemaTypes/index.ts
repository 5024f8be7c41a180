import { correctionType } from './documents/correction.ts';
import { coverageType } from './documents/coverage.ts';
import { demandType } from './documents/demand.ts';
import { endorsementType } from './documents/endorsement.ts';
import { eventType } from './documents/event.ts';
import { factType } from './documents/fact.ts';
import { faqType } from './documents/faq.ts';
import { faqGroupType } from './documents/faqGroup.ts';
import { milestoneType } from './documents/milestone.ts';
import { nextStepType } from './documents/nextStep.ts';
import { organizationType } from './documents/organization.ts';
import { pageType } from './documents/page.ts';
import { payRuleType } from './documents/payRule.ts';
import { personType } from './documents/person.ts';
import { pressRoomType } from './documents/pressRoom.ts';
import { productionType } from './documents/production.ts';
import { quoteType } from './documents/quote.ts';
import { regionType } from './documents/region.ts';
import { releaseType } from './documents/release.ts';
import { restRuleType } from './documents/restRule.ts';
import { rightType } from './documents/right.ts';
import { roadStepType } from './documents/roadStep.ts';
import { siteSettingsType } from './documents/siteSettings.ts';
import { sourceType } from './documents/source.ts';
import { actionType } from './objects/action.ts';
import { afterRsvpType } from './objects/afterRsvp.ts';
import { formerNameType } from './objects/formerName.ts';
import { logoType } from './objects/logo.ts';
import { nightType } from './objects/night.ts';
import { pictureType } from './objects/picture.ts';
import { placeType } from './objects/place.ts';
import { pressContactType } from './objects/pressContact.ts';
import { pressPictureType } from './objects/pressPicture.ts';
import { recapPictureType } from './objects/recapPicture.ts';
import { recurrenceType } from './objects/recurrence.ts';
import { releaseEditType } from './objects/releaseEdit.ts';
import { contactLineType } from './objects/contactLine.ts';
import { regionChannelType, regionContactType } from './objects/regionContact.ts';
import { revisionType } from './objects/revision.ts';
import { runningOrderItemType } from './objects/runningOrderItem.ts';
import { sectionType } from './objects/section.ts';
import { speakerType } from './objects/speaker.ts';
import { stepType } from './objects/step.ts';
import { tallyType } from './objects/tally.ts';

/** The types of document an organizer edits, one for each that the site reads. */
export const documentTypes = [
  eventType,
  demandType,
  faqType,
  faqGroupType,
  endorsementType,
  productionType,
  milestoneType,
  factType,
  correctionType,
  pressRoomType,
  releaseType,
  coverageType,
  quoteType,
  personType,
  organizationType,
  regionType,
  sourceType,
  rightType,
  roadStepType,
  restRuleType,
  payRuleType,
  nextStepType,
  pageType,
  siteSettingsType,
];

/** Every type the Studio knows: the documents, and the objects they are made of. */
export const schemaTypes = [
  ...documentTypes,
  placeType,
  speakerType,
  runningOrderItemType,
  revisionType,
  recurrenceType,
  afterRsvpType,
  recapPictureType,
  pictureType,
  pressContactType,
  pressPictureType,
  releaseEditType,
  sectionType,
  formerNameType,
  logoType,
  stepType,
  tallyType,
  contactLineType,
  regionContactType,
  regionChannelType,
  nightType,
  actionType,
];
