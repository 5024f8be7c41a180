import { paths } from './paths.ts';

interface DescribedQuote {
  text: string;
  slug: string;
  date: string;
  language: string;
  speaker: { name: string; role: string; organization?: { name: string } | undefined };
  source: { publisher: string; title: string; url?: string | undefined; date?: string | undefined };
}

/** Returns exact words as linked data (schema.org Quotation), with who said them and where. */
export function quotationData(
  { text, slug, date, language, speaker, source }: DescribedQuote,
  site: URL | undefined,
) {
  const person = {
    '@type': 'Person',
    name: speaker.name,
    jobTitle: speaker.role,
    ...(speaker.organization === undefined
      ? {}
      : { affiliation: { '@type': 'Organization', name: speaker.organization.name } }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    text,
    inLanguage: language,
    url: new URL(paths.quote(slug), site).href,
    creator: person,
    spokenByCharacter: person,
    datePublished: date,
    isBasedOn: {
      '@type': 'CreativeWork',
      name: source.title,
      publisher: { '@type': 'Organization', name: source.publisher },
      ...(source.date === undefined ? {} : { datePublished: source.date }),
      ...(source.url === undefined ? {} : { url: new URL(source.url, site).href }),
    },
  };
}
