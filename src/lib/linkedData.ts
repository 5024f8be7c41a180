import { paths } from './paths.ts';

const context = 'https://schema.org';

const absolute = (path: string, site: URL | undefined) => new URL(path, site).href;

/** Returns the campaign as linked data (schema.org Organization). */
export function organizationData(
  settings: { name: string; shortName: string; union: { name: string } },
  site: URL | undefined,
) {
  return {
    '@context': context,
    '@type': 'Organization',
    name: settings.name,
    alternateName: settings.shortName,
    url: absolute(paths.home, site),
    logo: absolute('/icon-512.png', site),
    parentOrganization: { '@type': 'Organization', name: settings.union.name },
  };
}

/** Returns questions with their short answers as linked data (schema.org FAQPage). */
export function faqData(faqs: { question: string; shortAnswer: string }[]) {
  return {
    '@context': context,
    '@type': 'FAQPage',
    mainEntity: faqs.map(({ question, shortAnswer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: shortAnswer },
    })),
  };
}

/** Returns the way down to a page as linked data (schema.org BreadcrumbList). */
export function breadcrumbData(trail: { name: string; path: string }[], site: URL | undefined) {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path, site),
    })),
  };
}
