import type { ContentType } from './schemas/contentTypes.ts';

/*
 * All GROQ of the site. References stay ids: `checkContent` proves that each points at something,
 * and `collections.ts` joins. A document with a required field missing is selected all the same,
 * so that the build can name it instead of leaving it out in silence.
 */

const portableText = (field: string) => `${field}[]{
  _type, _key, style, listItem, level,
  markDefs[]{_type, _key, href},
  children[]{_type, _key, text, marks}
}`;

const picture = `alt, credit, "url": image.asset->url,
  "width": image.asset->metadata.dimensions.width,
  "height": image.asset->metadata.dimensions.height`;

const slug = '"slug": slug.current';

const projections: Record<ContentType, string> = {
  siteSettings: `name, shortName, partnerLine, "union": union._ref,
    action{label, title, button, text, smallPrint}, safetyNote,
    contacts[]{_key, name, link, "source": source._ref, confirmedOn}, footerLines,
    "homeFacts": homeFacts[]._ref, "homeQuestions": homeQuestions[]._ref,
    "homeQuote": homeQuote._ref, "endorsementsQuote": endorsementsQuote._ref`,
  page: `key, label, title, lead, seoTitle, seoDescription,
    sections[]{_key, heading, ${portableText('body')}},
    picture{${picture}}`,
  demand: `number, title, ${slug}, slate, summary, want, ${portableText('wantDetail')},
    ${portableText('today')}, ${portableText('whoHasIt')}, night{wrap, call, travelMinutes},
    "questions": questions[]._ref, "sources": sources[]._ref, reviewedOn`,
  faqGroup: `title, ${slug}, order`,
  faq: `question, ${slug}, "group": group._ref, order, shortAnswer, ${portableText('answer')},
    isLegal, "sources": sources[]._ref, reviewedOn`,
  event: `title, ${slug}, kind, "region": region._ref, "parent": parent._ref, status, statusNote,
    startsAt, endsAt, isEndApproximate, isTimeKnown, timeZone,
    recurrence{frequency, lastDay, exceptions}, attendance,
    place{name, street, city, state, mapUrl, latitude, longitude, entranceNote}, onlineNote,
    summary, ${portableText('description')}, "hosts": hosts[]._ref, languages,
    speakers[]{_key, "person": person._ref, capacity}, rsvp, capacity,
    afterRsvp{"hasAddress": defined(street), "hasMeetingLink": defined(meetingLink)}, runningOrder[]{_key, time, item, who},
    transit, parking, accessFeatures, access, weather, bring, filmingNotice, support,
    sequence, revisions[]{_key, date, text, previousStartsAt},
    ${portableText('recap')}, recapPictures[]{_key, consent, ${picture}},
    isSample, "sources": sources[]._ref`,
  endorsement: `${slug}, kind, "organization": organization._ref, "person": person._ref,
    capacity, capacityTitle, date, place, "event": event._ref, "quote": quote._ref, withdrawnOn, note,
    "sources": sources[]._ref`,
  production: `title, ${slug}, employer,
    steps[]{_key, stage, date, text, tally{for, against}, "source": source._ref}`,
  milestone: 'date, title, text, "sources": sources[]._ref',
  fact: `${slug}, label, figure, unit, statement, asOf, confidence, otherFigure, conflict,
    "source": source._ref, reviewedOn`,
  correction: 'date, where, wrong, right, "fact": fact._ref',
  pressRoom: `contact{name, email, phone}, promise, afterHours, ${portableText('otherWays')},
    commentRule, boilerplateShort, boilerplateLong, "spokespeople": spokespeople[]._ref,
    ${portableText('pictureRules')},
    pictures[]{_key, name, caption, licence, "bytes": image.asset->size, ${picture}}`,
  release: `title, ${slug}, summary, place, releaseAt, timeZone, ${portableText('body')},
    contact{name, email, phone}, edits[]{_key, date, text}`,
  coverage: 'outlet, title, date, url, note',
  quote: `${slug}, text, "speaker": speaker._ref, date, "source": source._ref, permission`,
  person: `name, ${slug}, pronouns, role, "organization": organization._ref, city, "region": region._ref, languages, topics`,
  organization: `name, shortName, ${slug}, local, formerNames[]{_key, name, until},
    logo{licence, ${picture}}, family, about, city, url, "sources": sources[]._ref`,
  region: `name, ${slug}, shortName, order, timeZone, isFocus,
    contact{name, link, note, "source": source._ref, confirmedOn},
    channels[]{_key, name, link, confirmedOn},
    "facts": facts[]._ref, "supporters": supporters[]._ref`,
  source: 'publisher, title, date, url, isUnavailable, checkedOn',
  right: `title, ${slug}, part, order, statement, ${portableText('body')}, isLegal,
    "sources": sources[]._ref, reviewedOn`,
  roadStep: `number, title, ${slug}, drawing, summary, ${portableText('body')}, whoSees, isLegal,
    "sources": sources[]._ref, reviewedOn`,
  restRule: 'who, standing, hours, "source": source._ref, reviewedOn',
  payRule: 'place, basis, afterHours, multiplier, "source": source._ref, reviewedOn',
  nextStep: 'label, title, text, link, pages, "regions": regions[]._ref, order',
};

const queryFor = (type: ContentType) =>
  `*[_type == "${type}"] | order(_id asc) {_id, language,
    "isDraft": coalesce(_originalId, _id) in path("drafts.**"), ${projections[type]}}`;

/** The query for each type of document, in the order of its `_id`; lists sort it for people. */
export const queries = Object.fromEntries(
  (Object.keys(projections) as ContentType[]).map((type) => [type, queryFor(type)]),
) as Record<ContentType, string>;

/**
 * The query for what only people who answered see. Pages never ask for it: the build writes its
 * answer for the form backend alone.
 */
export const afterRsvpQuery = `*[_type == "event" && defined(afterRsvp)] | order(_id asc) {_id,
  "details": afterRsvp{placeName, street, mapUrl, entranceNote, meetingLink, note}}`;
