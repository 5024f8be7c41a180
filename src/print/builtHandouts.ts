import type { Site } from '../content/joinContent.ts';
import { defaultLanguage, type Language } from '../i18n/languages.ts';
import { stringsFor } from '../i18n/strings.ts';
import { handoutsOf, type Handout } from './handouts.ts';
import { cachedSheetPdf } from './cachedSheetPdf.ts';

export interface BuiltHandout extends Handout {
  pdf: Uint8Array;
}

const built = new Map<Language, Promise<BuiltHandout[]>>();

async function buildHandouts(site: Site, language: Language): Promise<BuiltHandout[]> {
  const handouts = await handoutsOf(site, {
    words: stringsFor(language),
    origin: new URL(import.meta.env.SITE),
    now: Date.now(),
  });
  const about = { author: site.settings.name, language };
  return Promise.all(
    handouts.map(async (handout) => ({
      ...handout,
      pdf: await cachedSheetPdf(handout.sheet, about),
    })),
  );
}

/** Returns a site's handouts with their PDFs. A build makes them once for all its pages; development on every request. */
export function builtHandouts(
  site: Site,
  language: Language = defaultLanguage,
): Promise<BuiltHandout[]> {
  const known = import.meta.env.PROD ? built.get(language) : undefined;
  const handouts = known ?? buildHandouts(site, language);
  built.set(language, handouts);
  return handouts;
}
