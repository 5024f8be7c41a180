interface Renamed {
  shortName: string;
  formerNames: readonly { name: string; until: string }[];
}

/** Returns the name an organization had on a day, month or year, when it had another one than now. */
export function nameThen({ formerNames }: Renamed, date: string): string | undefined {
  const later = formerNames.filter(({ until }) => date < until);
  return later.toSorted((a, b) => (a.until < b.until ? -1 : 1))[0]?.name;
}

/** Returns an organization's name, with the one it had at the time: "Local 7 (then: Local 5)". */
export function organizationName(
  organization: Renamed,
  date: string,
  words: { then: (name: string) => string },
): string {
  const then = nameThen(organization, date);
  return then === undefined
    ? organization.shortName
    : `${organization.shortName} (${words.then(then)})`;
}
