import { defineLocaleResourceBundle } from 'sanity';

const refused = 'The picture was not taken';
const remedy =
  'It must be a PNG, JPEG, WebP or SVG file of at most 20 MB. An SVG must only draw: no scripts, no links, nothing from elsewhere. Save it again, smaller or as PNG.';

/** What the Studio says in our words: Sanity's do not tell what was wrong with an upload. */
export const words = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: 'studio',
  resources: {
    'asset-sources.common.uploader.upload-failed.title': refused,
    'asset-sources.common.uploader.upload-failed.description': remedy,
    'inputs.image.upload-error.title': refused,
    'inputs.image.upload-error.description': remedy,
  },
});
