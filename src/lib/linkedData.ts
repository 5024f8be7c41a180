import { eventTime, machineTime } from './eventTime.ts';
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

interface DescribedEvent {
  title: string;
  slug: string;
  summary: string;
  startsAt: string;
  endsAt?: string | undefined;
  isTimeKnown: boolean;
  timeZone: string;
  status: 'scheduled' | 'moved' | 'cancelled';
  attendance: 'inPerson' | 'online';
  place?:
    | { name: string; street?: string | undefined; city: string; state?: string | undefined }
    | undefined;
}

/** Returns an event as linked data (schema.org Event), in its own zone's time. */
export function eventData(event: DescribedEvent, organizer: string, site: URL | undefined) {
  const url = absolute(paths.event(event.slug), site);
  return {
    '@context': context,
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    url,
    startDate: event.isTimeKnown ? eventTime(event).machine : event.startsAt.slice(0, 10),
    ...(event.endsAt === undefined ? {} : { endDate: machineTime(event.endsAt, event.timeZone) }),
    eventStatus: `${context}/${event.status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `${context}/${event.attendance === 'online' ? 'OnlineEventAttendanceMode' : 'OfflineEventAttendanceMode'}`,
    location:
      event.place === undefined
        ? { '@type': 'VirtualLocation', url }
        : {
            '@type': 'Place',
            name: event.place.name,
            address: {
              '@type': 'PostalAddress',
              streetAddress: event.place.street,
              addressLocality: event.place.city,
              addressRegion: event.place.state,
              addressCountry: 'US',
            },
          },
    organizer: { '@type': 'Organization', name: organizer, url: absolute(paths.home, site) },
    isAccessibleForFree: true,
  };
}
