/** Where something is, as far as an open map can show it. */
export interface Mapped {
  mapUrl?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
}

/** Near enough to see the door. */
const zoom = 18;

/** Returns the address of a place on an open map: the one given, else OpenStreetMap at its position. */
export function mapLink({ mapUrl, latitude, longitude }: Mapped): string | undefined {
  if (mapUrl !== undefined || latitude === undefined || longitude === undefined) return mapUrl;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=${zoom}/${latitude}/${longitude}`;
}
