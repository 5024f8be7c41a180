import { releasedAt, type ReleaseTime } from '../../src/lib/releaseTime.ts';

/** A release as the Studio holds it; an unfinished one lacks fields. */
export interface StoredRelease extends Partial<ReleaseTime> {
  edits?: unknown[];
  [field: string]: unknown;
}

/** What a reporter may have printed already. */
const printed = ['title', 'summary', 'place', 'body'];

const wordsOf = (release: StoredRelease) => JSON.stringify(printed.map((name) => release[name]));

function isOut({ releaseAt, timeZone }: StoredRelease, now: number): boolean {
  if (releaseAt === undefined || timeZone === undefined) return false;
  return releasedAt({ releaseAt, timeZone }) <= now;
}

/**
 * Refuses to change the words of a release that is out without a line that says what changed:
 * reporters may have printed the others. `now` is in milliseconds since 1970 UTC.
 */
export function checkUnsaidEdit(
  release: StoredRelease,
  published: StoredRelease | null,
  now: number,
): true | string {
  if (published === null || !isOut(published, now)) return true;
  if (wordsOf(release) === wordsOf(published)) return true;
  if ((release.edits?.length ?? 0) > (published.edits?.length ?? 0)) return true;
  return 'This release is out, and reporters may have printed it. Say under What changed what is different now, with the day.';
}
