import { endorserName } from './endorser.ts';
import { pageParam, pagesOf } from './paging.ts';

/** The union families, in the order they are shown: first the union behind the campaign. */
export const familySlugs = {
  liuna: 'liuna',
  teamsters: 'teamsters',
  wga: 'wga',
  sagAftra: 'sag-aftra',
  iatse: 'iatse',
  otherLabor: 'other-labor',
  elected: 'elected-officials',
  other: 'organizations',
} as const;

/** The kinds of entry by the last part of their list's address, endorsers before speakers. */
export const kindSlugs = {
  backingUnion: 'backing-union',
  endorsement: 'endorsements',
  resolution: 'resolutions',
  solidarity: 'solidarity',
  donation: 'donations',
  announcedSpeaker: 'announced-speakers',
} as const;

export type Family = keyof typeof familySlugs;
export type Kind = keyof typeof kindSlugs;

export const families = Object.keys(familySlugs) as Family[];
export const kinds = Object.keys(kindSlugs) as Kind[];

/** How many entries a page of the ledger holds, so that it fits the first round trip. */
export const entriesPerPage = 24;

interface Party {
  _id: string;
}

interface Entry {
  slug: string;
  kind: Kind;
  capacity: 'forOrganization' | 'personal';
  date: string;
  withdrawnOn?: string | undefined;
  organization?: (Party & { shortName: string; family: Family }) | undefined;
  person?: (Party & { name: string; organization?: { family: Family } | undefined }) | undefined;
}

/** Returns the union family that an entry stands under. */
export const familyOf = ({ organization, person }: Pick<Entry, 'organization' | 'person'>) =>
  organization?.family ?? person?.organization?.family ?? 'other';

/** Returns the entries that count: those that nobody took back. */
export const standing = <T extends Pick<Entry, 'withdrawnOn'>>(entries: T[]) =>
  entries.filter(({ withdrawnOn }) => withdrawnOn === undefined);

/** Returns the same entries in the order of the ledger: by family, endorsers before speakers. */
export const inLedgerOrder = <T extends Entry>(entries: T[]): T[] =>
  entries
    .map((entry) => ({
      entry,
      key: [
        families.indexOf(familyOf(entry)),
        entry.kind === 'announcedSpeaker' ? 1 : 0,
        entry.withdrawnOn === undefined ? 0 : 1,
        kinds.indexOf(entry.kind),
        endorserName(entry),
        entry.date,
        entry.slug,
      ],
    }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ entry }) => entry);

/** Returns entries in groups of one family each, in the order of the ledger. */
export const byFamily = <T extends Entry>(entries: T[]): [Family, T[]][] => [
  ...Map.groupBy(inLedgerOrder(entries), familyOf),
];

/** Returns entries with endorsers first and announced speakers after them, none of them withdrawn. */
export const endorsersFirst = <T extends Pick<Entry, 'kind' | 'withdrawnOn'>>(
  entries: T[],
): T[] => {
  const isSpeaker = ({ kind }: Pick<Entry, 'kind'>) => kind === 'announcedSpeaker';
  const counted = standing(entries);
  return [...counted.filter((entry) => !isSpeaker(entry)), ...counted.filter(isSpeaker)];
};

/**
 * Returns how many stand behind each kind of entry. There is no sum: a speaker is no endorser.
 * Whoever is on the ledger twice for one kind, such as for two organizations, counts once.
 */
export function countsByKind(entries: Entry[]): Record<Kind, number> {
  const counted = standing(entries);
  return Object.fromEntries(
    kinds.map((kind) => {
      const parties = counted.filter((entry) => entry.kind === kind).map(partyOf);
      return [kind, new Set(parties).size];
    }),
  ) as Record<Kind, number>;
}

/** Returns the pages of a list below its address, as Astro's `[...list]` takes them. */
export const listPages = <T>(slug: string, entries: readonly T[]) =>
  pagesOf(entries, entriesPerPage).map((list) => ({
    params: { list: [slug, pageParam(list.number)].filter(Boolean).join('/') },
    list,
  }));

/** Returns the other entries of the same organization or person, in the order of the ledger. */
export function relatedEntries<T extends Entry>(entry: T, entries: T[]): T[] {
  const isShared = (one: Party | undefined, other: Party | undefined) =>
    one !== undefined && one._id === other?._id;
  return inLedgerOrder(
    entries.filter(
      (other) =>
        other.slug !== entry.slug &&
        (isShared(entry.organization, other.organization) || isShared(entry.person, other.person)),
    ),
  );
}

/** Returns a title that no other entry has: who, for whom, in what office. */
export function entryTitle(
  entry: Entry & { capacityTitle: string },
  words: { kinds: Record<Kind, string> },
): string {
  const { organization, person, capacityTitle, kind, date } = entry;
  const name = endorserName(entry);
  const others = [person?.name, organization?.shortName].filter((one) => one && one !== name);
  return [name, ...others, capacityTitle, words.kinds[kind], date].join(', ');
}

/** Whose act it was, as `endorserName` tells it. */
function partyOf({ kind, capacity, organization, person }: Entry): string {
  const isOrganizations = capacity === 'forOrganization' && kind !== 'announcedSpeaker';
  const party = isOrganizations ? (organization ?? person) : (person ?? organization);
  return party?._id ?? '';
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? '';
    if (one < other) return -1;
    if (one > other) return 1;
  }
  return 0;
}
