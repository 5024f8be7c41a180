interface Speaker {
  capacity: string;
  person: { organization?: { name: string; shortName: string } | undefined };
}

/** Returns in what capacity somebody speaks, with their organization unless the capacity names it. */
export function speakerLine({ capacity, person: { organization } }: Speaker): string {
  if (organization === undefined) return capacity;
  const { name, shortName } = organization;
  const said = capacity.toLowerCase();
  const isNamed = [name, shortName].some((one) => said.includes(one.toLowerCase()));
  return isNamed ? capacity : `${capacity}, ${shortName}`;
}
