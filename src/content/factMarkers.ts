import { defaultLanguage, type Language, languages } from '../i18n/languages.ts';
import { numberIn } from '../lib/figure.ts';
import type { Content, UncheckedContent } from './checkContent.ts';
import type { Fact } from './schemas/fact.ts';

/*
 * A figure is written in its fact alone. Wherever a text needs it, a marker stands for it:
 * {fact:crew-size} is the whole figure (10,000+), {number:crew-size} the number in it (10,000), and
 * {other:crew-size} the figure that others have printed.
 */
const marker = /\{(fact|number|other):([^{}]*)\}/g;

/** What of a fact a marker asks for. */
export type Marked = Pick<Fact, 'slug' | 'language' | 'figure' | 'otherFigure'>;

/** A marker in a text: as it is written, and what it asks of which fact. */
interface Marker {
  text: string;
  kind: string;
  key: string;
}

type Facts = ReadonlyMap<string, Marked>;

/** Returns every marker in a value, at any depth. */
export const markersIn = (value: unknown): Marker[] =>
  [...JSON.stringify(value ?? null).matchAll(marker)].map(([text, kind = '', key = '']) => ({
    text,
    kind,
    key,
  }));

/** Returns the figure that a kind of marker shows of a fact, or nothing. */
export function figureFor(kind: string, fact: Marked | undefined): string | undefined {
  if (fact === undefined) return undefined;
  if (kind === 'fact') return fact.figure;
  return kind === 'number' ? (numberIn(fact.figure) ?? fact.figure) : fact.otherFigure;
}

/** Returns the facts by their key; one that is not written in this language yet stands in English: a number is the same. */
export function factsOf(facts: readonly Marked[], language: Language): Facts {
  const inLanguage = (wanted: Language) => facts.filter((fact) => fact.language === wanted);
  return new Map(
    [...inLanguage(defaultLanguage), ...inLanguage(language)].map((fact) => [fact.slug, fact]),
  );
}

function replaceMarkers(value: unknown, facts: Facts): unknown {
  if (typeof value === 'string') {
    // Most texts have none, and a build looks at every one of them.
    if (!value.includes('{')) return value;
    return value.replace(
      marker,
      (text, kind: string, key: string) => figureFor(kind, facts.get(key)) ?? text,
    );
  }
  if (Array.isArray(value)) return value.map((item) => replaceMarkers(item, facts));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, replaceMarkers(field, facts)]),
  );
}

const factsByLanguage = (content: Content) =>
  new Map(languages.map((language) => [language, factsOf(content.fact, language)]));

/** Returns the content with the figures of its facts in place of the markers. */
export function withFigures(content: Content): Content {
  const facts = factsByLanguage(content);
  return Object.fromEntries(
    Object.entries(content).map(([type, documents]) => [
      type,
      documents.map((document) =>
        replaceMarkers(document, facts.get(document.language) ?? new Map<string, Marked>()),
      ),
    ]),
  ) as unknown as Content;
}

/**
 * Returns a line for each marker that stands for nothing: no such fact, or no such figure of it. A
 * fact that was not accepted for itself still counts as being there.
 */
export function checkFactMarkers(content: Content, unchecked: UncheckedContent): string[] {
  const facts = factsByLanguage(content);
  const refused = new Set(
    unchecked.fact
      .map((fact) => (fact as { slug?: unknown } | null)?.slug)
      .filter((slug) => !content.fact.some((fact) => fact.slug === slug)),
  );
  const isEmpty = (language: Language, kind: string, key: string) =>
    !refused.has(key) && figureFor(kind, facts.get(language)?.get(key)) === undefined;
  return Object.entries(content).flatMap(([type, documents]) =>
    documents.flatMap(({ _id, language, ...fields }) => {
      const found = markersIn(fields)
        .filter(({ kind, key }) => isEmpty(language, kind, key))
        .map(({ text }) => text);
      return [...new Set(found)].map(
        (text) =>
          `${type} "${_id}" → document: nothing stands for ${text}; write the key of a published fact`,
      );
    }),
  );
}
