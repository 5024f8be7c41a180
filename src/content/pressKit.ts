import { stringsFor } from '../i18n/strings.ts';
import { formatDate } from '../lib/formatDate.ts';
import { paths } from '../lib/paths.ts';
import type { PressKit } from '../lib/pressKit/kit.ts';
import type { Site } from './joinContent.ts';

/** Returns what the press kit is made from. */
export function pressKitOf(content: Site, site: URL): PressKit {
  const { settings, pressRoom, facts, corrections } = content;
  const { press } = stringsFor(settings.language);
  const days = [
    ...facts.map(({ reviewedOn }) => reviewedOn),
    ...corrections.map(({ date }) => date),
  ];
  return {
    name: settings.name,
    language: settings.language,
    date: days.toSorted().at(-1) ?? '1980-01-01',
    pressUrl: new URL(paths.press, site).href,
    factsUrl: new URL(paths.facts, site).href,
    boilerplate: { short: pressRoom.boilerplateShort, long: pressRoom.boilerplateLong },
    facts: facts.map(({ figure, statement, confidence, asOf, source, conflict }) => ({
      figure,
      statement,
      about: [
        press.confidences[confidence],
        `${press.asOf.toLowerCase()} ${formatDate(asOf)}`,
        `${press.source.toLowerCase()}: ${source.publisher}`,
        ...(source.date === undefined ? [] : [formatDate(source.date)]),
      ].join(', '),
      conflict,
    })),
    pictures: pressRoom.pictures.map(({ url, name, caption, alt, credit, licence }) => ({
      ...{ url, name, caption, alt, credit, licence },
    })),
    words: {
      ...press.kitWords,
      asOf: press.asOf,
      conflict: press.conflict,
      about: press.about,
      commentRule: pressRoom.commentRule,
      pictureRules: pressRoom.pictureRules.map(({ children }) =>
        children.map(({ text }) => text).join(''),
      ),
      pictures: press.pictures,
    },
  };
}
