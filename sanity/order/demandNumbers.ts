import type { SanityClient } from '@sanity/client';

/** A demand as the list of demands shows it. */
export interface ListedDemand {
  _id: string;
  title: string | null;
  number: number | null;
}

/** Returns the demands as the site has them next, drafts included, in their order. */
export function readDemands(client: SanityClient): Promise<ListedDemand[]> {
  return client.fetch(
    '*[_type == "demand"] | order(coalesce(number, 99) asc, _id asc) {_id, title, number}',
    {},
    { perspective: 'drafts' },
  );
}

/**
 * Gives the demands the scene numbers 1, 2, 3 in the order of the ids, in one transaction. What is
 * published changes at once: with half an order published, two scenes would carry one number.
 */
export async function saveOrder(client: SanityClient, ids: readonly string[]): Promise<void> {
  const stored = await client.fetch<ListedDemand[]>(
    '*[_type == "demand"] {_id, title, number}',
    {},
    { perspective: 'raw' },
  );
  const transaction = client.transaction();
  for (const { _id, number } of stored) {
    const place = ids.indexOf(_id.replace(/^drafts\./, '')) + 1;
    if (place > 0 && place !== number) transaction.patch(_id, { set: { number: place } });
  }
  await transaction.commit();
}
