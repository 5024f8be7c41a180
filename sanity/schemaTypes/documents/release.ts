import { BellIcon } from '@sanity/icons/Bell';
import { defineType } from 'sanity';

import { releaseSchema } from '../../../src/content/schemas/release.ts';
import { checkUnsaidEdit, type StoredRelease } from '../../checks/unsaidEdit.ts';
import { apiVersion } from '../../settings.ts';
import { group, list } from '../fields/objects.ts';
import { slug } from '../fields/pointers.ts';
import { richText } from '../fields/richText.ts';
import { line, words } from '../fields/text.ts';
import { languageField, wallTime, zone } from '../fields/values.ts';

const { shape } = releaseSchema;

/** A press release, with the time before which nobody sees it. */
export const releaseType = defineType({
  name: 'release',
  title: 'Press release',
  type: 'document',
  icon: BellIcon,
  description: 'Published here, it shows on the site from its time on, within the hour.',
  validation: (rule) =>
    rule.custom(async (document, { getClient }) => {
      if (document === undefined) return true;
      const published = await getClient({ apiVersion }).fetch<StoredRelease | null>(
        '*[_id == $id][0]{title, summary, place, body, releaseAt, timeZone, edits}',
        { id: document._id.replace(/^drafts\./, '') },
        { perspective: 'raw' },
      );
      return checkUnsaidEdit(document, published, Date.now());
    }),
  groups: [
    { name: 'news', title: 'The news', default: true },
    { name: 'time', title: 'Time and contact' },
    { name: 'after', title: 'After publication' },
  ],
  fields: [
    line('title', 'Headline', shape.title, { group: 'news' }),
    slug(shape.slug, 'title', { group: 'news' }),
    words('summary', 'Summary', shape.summary, { group: 'news' }),
    richText('body', 'Text', shape.body, { group: 'news' }),
    wallTime('releaseAt', 'Not before', shape.releaseAt, {
      group: 'time',
      description:
        'Before this time the site shows nothing of it. The clock is that of the zone below.',
    }),
    zone('timeZone', 'Zone', shape.timeZone, { group: 'time' }),
    line('place', 'Sent from', shape.place, { group: 'time' }),
    group('contact', 'Contact', 'pressContact', shape.contact, { group: 'time' }),
    list('edits', 'What changed', 'releaseEdit', shape.edits, {
      group: 'after',
      description:
        'When you change a release that is out, say here what changed: the page shows it with its date.',
    }),
    languageField({ group: 'time' }),
  ],
  orderings: [
    { name: 'time', title: 'Latest first', by: [{ field: 'releaseAt', direction: 'desc' }] },
  ],
  preview: {
    select: { title: 'title', releaseAt: 'releaseAt', timeZone: 'timeZone' },
    prepare: ({ title, releaseAt, timeZone }: Record<string, string | null>) => ({
      title: title ?? 'New release',
      subtitle: [releaseAt?.replace('T', ' ') ?? 'No time yet', timeZone]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
