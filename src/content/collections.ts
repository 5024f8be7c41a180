import { getCollection } from 'astro:content';

import { defaultLanguage, type Language } from '../i18n/languages.ts';
import type { Content } from './checkContent.ts';
import { joinContent, type Site } from './joinContent.ts';

async function readContent(): Promise<Content> {
  const data = async <T extends keyof Content>(type: T) =>
    (await getCollection(type)).map((entry) => entry.data) as Content[T];
  return {
    siteSettings: await data('siteSettings'),
    page: await data('page'),
    demand: await data('demand'),
    faqGroup: await data('faqGroup'),
    faq: await data('faq'),
    event: await data('event'),
    endorsement: await data('endorsement'),
    production: await data('production'),
    milestone: await data('milestone'),
    fact: await data('fact'),
    correction: await data('correction'),
    pressRoom: await data('pressRoom'),
    release: await data('release'),
    coverage: await data('coverage'),
    quote: await data('quote'),
    person: await data('person'),
    organization: await data('organization'),
    region: await data('region'),
    source: await data('source'),
    right: await data('right'),
    roadStep: await data('roadStep'),
    restRule: await data('restRule'),
    payRule: await data('payRule'),
    nextStep: await data('nextStep'),
  };
}

const sites = new Map<Language, Promise<Site>>();

/**
 * Returns all content of a language, joined and sorted. A build reads it once for all its pages;
 * in development every request reads it anew, since an editor may have changed it.
 */
export function getSite(language: Language = defaultLanguage): Promise<Site> {
  const known = import.meta.env.PROD ? sites.get(language) : undefined;
  // Editors look at a release before its time on their own machine.
  const now = import.meta.env.PROD ? Date.now() : Infinity;
  const site = known ?? readContent().then((content) => joinContent(content, language, now));
  sites.set(language, site);
  return site;
}
