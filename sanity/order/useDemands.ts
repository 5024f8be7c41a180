import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'sanity';

import { apiVersion } from '../settings.ts';
import { type ListedDemand, readDemands, saveOrder } from './demandNumbers.ts';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Returns the demands as they are now, whoever changes them, and what publishes another order. */
export function useDemands() {
  const client = useClient({ apiVersion });
  const [demands, setDemands] = useState<ListedDemand[]>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    const read = () => {
      readDemands(client).then(setDemands, (error: unknown) => setProblem(messageOf(error)));
    };
    const subscription = client
      .listen(
        '*[_type == "demand"]',
        {},
        { events: ['welcome', 'mutation'], includeResult: false, visibility: 'query' },
      )
      .subscribe({ next: read, error: (error: unknown) => setProblem(messageOf(error)) });
    return () => subscription.unsubscribe();
  }, [client]);

  const publish = useCallback(
    async (ids: readonly string[]): Promise<boolean> => {
      try {
        await saveOrder(client, ids);
        setDemands(await readDemands(client));
        setProblem(undefined);
        return true;
      } catch (error) {
        setProblem(`The order was not published: ${messageOf(error)}`);
        return false;
      }
    },
    [client],
  );
  return { demands, problem, publish };
}
