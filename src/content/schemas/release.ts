import { z } from 'zod';

import { date, documentFields, slug, text, timeZone, wallTime } from './fields.ts';
import { portableText } from './portableText.ts';

/** Whom a reporter reaches, and how. */
export const pressContact = z.strictObject({
  name: text(80).describe('Who answers'),
  email: z.email('expected an email address').describe('Where to write'),
  phone: text(30).optional().describe('The number to call, with its area code'),
});

const edit = z.strictObject({
  _key: z.string(),
  date: date.describe('The day of the change'),
  text: text(200).describe('What changed'),
});

/** Addresses under `/press/releases/` that are pages of the list. */
const listPage = /^\d+$/;

/** A press release. The site does not show it, nor say that it exists, before its time. */
export const releaseSchema = z
  .strictObject({
    ...documentFields,
    title: text(110).describe('The headline'),
    slug: slug.describe('The last part of its address'),
    summary: text(240).describe('The news in one or two sentences'),
    place: text(60).describe('Where it is sent from: "Los Angeles"'),
    releaseAt: wallTime.describe('When it may be published, on the clock of its zone'),
    timeZone: timeZone.describe('The zone that clock keeps'),
    body: portableText.describe('The release, without headline, contact and words about us'),
    contact: pressContact.describe('Who answers questions on it'),
    edits: z.array(edit).default([]).describe('What changed after it was published, oldest first'),
  })
  .superRefine((release, context) => {
    if (!listPage.test(release.slug)) return;
    context.addIssue({
      code: 'custom',
      path: ['slug'],
      message: `"${release.slug}" is the address of a page of the list: choose another`,
    });
  });

export type Release = z.infer<typeof releaseSchema>;
