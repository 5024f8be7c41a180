import type { z } from 'zod';

import { checkRelations, fieldName, idOf } from './checkRelations.ts';
import { describeIssue } from './describeIssue.ts';
import { contentTypes, type ContentType } from './schemas/contentTypes.ts';

type Parsed<T extends ContentType> = z.infer<(typeof contentTypes)[T]>;

/** All documents the site shows, by type. */
export type Content = { [T in ContentType]: Parsed<T>[] };

/** Documents as a query returns them: not yet proved to be what the site needs. */
export type UncheckedContent = Record<ContentType, unknown[]>;

/** Content that the site cannot show, with one line for each problem. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: string[];

  constructor(problems: string[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in the content:\n${problems.map((line) => `  - ${line}`).join('\n')}`);
    this.problems = problems;
  }
}

/** GROQ answers `null` for a field that a document does not have; Zod knows only its absence. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null)
      .map(([key, field]) => [key, withoutNulls(field)]),
  );
}

/**
 * Returns the content as the site's pages take it.
 * @throws ContentError naming every problem at once: type, `_id`, field and what is wrong.
 */
export function checkContent(unchecked: UncheckedContent): Content {
  const problems: string[] = [];
  const content = Object.fromEntries(
    (Object.keys(contentTypes) as ContentType[]).map((type) => {
      const accepted: unknown[] = [];
      for (const document of unchecked[type]) {
        const result = contentTypes[type].safeParse(withoutNulls(document), {
          error: describeIssue,
        });
        if (result.success) accepted.push(result.data);
        else {
          problems.push(
            ...result.error.issues.map(
              ({ path, message }) => `${type} "${idOf(document)}" → ${fieldName(path)}: ${message}`,
            ),
          );
        }
      }
      return [type, accepted];
    }),
  ) as unknown as Content;
  problems.push(...checkRelations(content, unchecked));
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}
