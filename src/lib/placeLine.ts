interface Place {
  name?: string | undefined;
  street?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
}

/** Returns the address of a place in one line: "1 Main St, Burbank, CA"; empty where there is none. */
export const addressLine = ({ street, city, state }: Place = {}): string =>
  [street, city, state].filter(Boolean).join(', ');

/** Returns the same after the name on the door: "Plaza, 1 Main St, Burbank, CA". */
export const placeLine = (place: Place = {}): string =>
  [place.name, addressLine(place)].filter(Boolean).join(', ');
