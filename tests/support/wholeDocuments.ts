import { Temporal } from 'temporal-polyfill';

import { paths } from '../../src/lib/paths.ts';
import { onSetDocuments } from './onSetDocuments.ts';
import { correction, paragraph, release } from './pressDocuments.ts';
import { campaign, type StoredDocument } from './starterContent.ts';

/*
 * Documents with every field that one of their type can have: the starter content leaves most of them
 * out, since nothing true is known yet. They exist in tests alone.
 */

const today = Temporal.Now.plainDateISO();
const dayIn = (days: number) => today.add({ days }).toString();
const slug = (current: string) => ({ _type: 'slug', current });
const to = (_ref: string) => ({ _type: 'reference', _key: _ref, _ref });
const picture = {
  image: { _type: 'image', _sanityAsset: 'image@file://./images/walkie.svg' },
  alt: 'A radio',
  credit: 'A. Camera, CC BY 4.0',
};

const organization: StoredDocument = {
  ...{ _id: 'organization-whole', _type: 'organization', language: 'en' },
  ...{ name: 'Whole Local', shortName: 'Whole', slug: slug('whole'), local: '99' },
  formerNames: [{ _type: 'formerName', _key: 'f', name: 'Old Local', until: '2025-01' }],
  logo: { _type: 'logo', ...picture, licence: 'Shown with permission' },
  ...{ family: 'otherLabor', about: 'Its members.', city: 'Chicago' },
  url: 'https://whole.example',
  sources: [to('source-thr-2025')],
};

const person: StoredDocument = {
  ...{ _id: 'person-whole', _type: 'person', language: 'en', name: 'W. Hole' },
  ...{ slug: slug('whole'), pronouns: 'they/them', role: 'organizer', city: 'Chicago' },
  organization: to(organization._id),
  languages: ['English', 'Spanish'],
  topics: ['Rest', 'Pay', 'Rights'],
};

const place = { _type: 'place', name: 'Hall', city: 'Chicago', state: 'IL' };

const event: StoredDocument = {
  ...{ _id: 'event-whole', _type: 'event', language: 'en', title: 'Whole', slug: slug('whole') },
  ...{ kind: 'phoneBank', region: to('region-chicago'), status: 'moved' },
  ...{ statusNote: 'It moved.', startsAt: `${dayIn(10)}T18:00`, endsAt: `${dayIn(10)}T20:00` },
  ...{ isEndApproximate: true, isTimeKnown: true, timeZone: 'America/Chicago' },
  recurrence: {
    ...{ _type: 'recurrence', frequency: 'weekly', lastDay: dayIn(45) },
    exceptions: [dayIn(17)],
  },
  ...{ attendance: 'inPerson', onlineNote: 'Or by phone.', rsvp: 'counted', capacity: 40 },
  place,
  afterRsvp: { _type: 'afterRsvp', street: '2 Back St', meetingLink: 'https://call.example/1' },
  ...{ summary: 'All of it.', description: paragraph('More of it.') },
  ...{ hosts: [to(organization._id)], languages: ['en', 'es'] },
  speakers: [{ _type: 'speaker', _key: 's', person: to(person._id), capacity: 'Speaker' }],
  runningOrder: [
    { _type: 'runningOrderItem', _key: 't', time: '18:00', item: 'Call', who: 'Everyone' },
  ],
  ...{ transit: 'By train.', parking: 'None.', accessFeatures: ['stepFree', 'captions'] },
  ...{ access: 'Ask us.', weather: 'Inside.', bring: ['A pen'], filmingNotice: 'No press.' },
  ...{ support: 'At the door.', sequence: 2, isSample: false, sources: [to('source-thr-2025')] },
  revisions: [
    { _type: 'revision', _key: 'r', date: dayIn(-3), text: 'First published.' },
    {
      ...{ _type: 'revision', _key: 'r2', date: dayIn(-1), text: 'An hour later.' },
      previousStartsAt: `${dayIn(10)}T17:00`,
    },
  ],
};

const pastEvent: StoredDocument = {
  ...event,
  ...{ _id: 'event-whole-past', slug: slug('whole-past'), status: 'scheduled' },
  ...{ startsAt: `${dayIn(-10)}T18:00`, endsAt: `${dayIn(-9)}T01:00`, recurrence: undefined },
  revisions: [],
  // Where everybody may know the door, nothing is left for an answer.
  afterRsvp: undefined,
  place: {
    ...{ ...place, street: '1 Main St', entranceNote: 'The red door.' },
    ...{ mapUrl: 'https://map.example/1', latitude: 41.88, longitude: -87.63 },
  },
  recap: paragraph('It went well.'),
  recapPictures: [
    { _type: 'recapPicture', _key: 'p', ...picture, consent: 'Nobody is in the picture.' },
  ],
};

const endorsement: StoredDocument = {
  ...{ _id: 'endorsement-whole', _type: 'endorsement', language: 'en', slug: slug('whole') },
  ...{ kind: 'resolution', organization: to(organization._id), person: to(person._id) },
  ...{ capacity: 'forOrganization', capacityTitle: 'President', date: '2024-05-04' },
  ...{ place: 'At its convention', event: to(pastEvent._id), withdrawnOn: '2026-01-02' },
  ...{ note: 'Taken back with a letter.', sources: [to('source-thr-2025')] },
};

const coverage: StoredDocument = {
  ...{ _id: 'coverage-whole', _type: 'coverage', language: 'en', outlet: 'The Paper' },
  ...{ title: 'A headline', date: '2026-11-20', url: 'https://paper.example/1' },
  note: 'Behind a paywall',
};

const production: StoredDocument = {
  ...{ _id: 'production-whole', _type: 'production', language: 'en', title: 'Whole Show' },
  ...{ slug: slug('whole'), employer: 'Whole Pictures LLC' },
  steps: [
    {
      ...{
        _type: 'productionStep',
        _key: 's',
        stage: 'vote',
        date: '2026-11',
        text: 'They voted.',
      },
      ...{ tally: { _type: 'tally', for: 9, against: 1 }, source: to('source-thr-2025') },
    },
  ],
};

/** The press room as stored, with what nobody has entered yet. */
const pressRoom: StoredDocument = {
  ...campaign.find(({ _type }) => _type === 'pressRoom')!,
  contact: { ...(release['contact'] as object) },
  promise: 'Within the day.',
  afterHours: 'Call.',
  spokespeople: [to(person._id)],
  pictures: [
    {
      ...{ _type: 'pressPicture', _key: 'p', ...picture, name: 'radio' },
      ...{ caption: 'A radio on a cart', licence: 'CC BY 4.0' },
    },
  ],
};

/** One document of each type that has fields beyond those of the starter content. */
export const wholeDocuments: StoredDocument[] = [
  ...[organization, person, event, pastEvent, endorsement, coverage, production, pressRoom],
  ...[correction, release, ...onSetDocuments],
];

/** The pages on which those documents stand alone. */
export const wholePages = [
  { name: 'whole event', path: paths.event('whole') },
  { name: 'RSVP for the whole event', path: paths.eventRsvp('whole') },
  { name: 'whole event that is over', path: paths.event('whole-past') },
  { name: 'whole region', path: paths.region('test') },
  { name: 'whole endorsement', path: paths.endorsement('whole') },
  { name: 'release', path: paths.release('test-release') },
];
