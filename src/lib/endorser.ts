interface Endorser {
  kind: string;
  capacity: 'forOrganization' | 'personal';
  organization?: { shortName: string } | undefined;
  person?: { name: string } | undefined;
}

/**
 * Returns whose act it was: the organization's when somebody acted for it, otherwise the person's.
 * A speech is always the speaker's own, whatever office the speaker holds.
 */
export function endorserName({ kind, capacity, organization, person }: Endorser): string {
  const isOrganizations = capacity === 'forOrganization' && kind !== 'announcedSpeaker';
  const name = isOrganizations ? organization?.shortName : person?.name;
  return name ?? person?.name ?? organization?.shortName ?? '';
}
