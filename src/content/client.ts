import { createClient, type SanityClient } from '@sanity/client';

import { retry } from '../lib/retry.ts';
import type { Settings } from '../lib/settings.ts';
import type { UncheckedContent } from './checkContent.ts';
import { queries } from './queries.ts';

type ContentSettings = Pick<
  Settings,
  | 'SANITY_PROJECT_ID'
  | 'SANITY_DATASET'
  | 'SANITY_API_VERSION'
  | 'SANITY_READ_TOKEN'
  | 'CONTENT_PERSPECTIVE'
  | 'LAKE_PORT'
>;

/** Returns a client for hosted Sanity, or for the local Content Lake when no project is set. */
export function createContentClient(settings: ContentSettings): SanityClient {
  const shared = {
    dataset: settings.SANITY_DATASET,
    apiVersion: settings.SANITY_API_VERSION,
    perspective: settings.CONTENT_PERSPECTIVE,
    // The CDN may answer with what was published a minute ago: a build wants it now.
    useCdn: false,
    // `ask` retries: the client would leave out some 5xx answers.
    maxRetries: 0,
  } as const;
  if (settings.SANITY_PROJECT_ID === undefined) {
    return createClient({
      ...shared,
      projectId: 'local',
      // Like Sanity, the lake shows drafts only to those who are signed in; it takes any token.
      token: 'local',
      apiHost: `http://127.0.0.1:${settings.LAKE_PORT}`,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- otherwise the client calls http://local.127.0.0.1
      useProjectHostname: false,
    });
  }
  return createClient({
    ...shared,
    projectId: settings.SANITY_PROJECT_ID,
    ...(settings.SANITY_READ_TOKEN === undefined ? {} : { token: settings.SANITY_READ_TOKEN }),
  });
}

/** A request that Sanity refused for good, such as a wrong token, gets no better by repeating it. */
function isWorthRetrying(error: unknown): boolean {
  const status = (error as { statusCode?: unknown }).statusCode;
  return typeof status !== 'number' || status >= 500 || status === 429;
}

/** Node says "fetch failed" and keeps what happened, such as ECONNREFUSED, in the error's cause. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${messageOf(error.cause)}`;
}

/** How long to wait before each new try, in milliseconds. */
const patience = [500, 1000, 2000, 4000];

/**
 * Returns the answer to a query, unchecked.
 * @throws Error naming the address and the cause when Sanity cannot be reached or refuses.
 */
export async function ask(
  client: SanityClient,
  query: string,
  delays: readonly number[] = patience,
): Promise<unknown> {
  try {
    return await retry(() => client.fetch<unknown>(query), { delays, isWorthRetrying });
  } catch (error) {
    const { projectId, apiHost } = client.config();
    const remedy =
      projectId === 'local'
        ? 'is the local Content Lake running? `npm start` and `npm run build` start it'
        : 'check SANITY_PROJECT_ID, SANITY_DATASET and SANITY_READ_TOKEN, and the network';
    throw new Error(
      `could not read content from ${apiHost} (project "${projectId ?? ''}"): ${messageOf(error)}; ${remedy}`,
      { cause: error },
    );
  }
}

/**
 * Returns all documents the site reads, unchecked.
 * @throws Error as `ask` does.
 */
export async function fetchContent(
  client: SanityClient,
  delays?: readonly number[],
): Promise<UncheckedContent> {
  const answers = await Promise.all(
    Object.entries(queries).map(async ([type, query]) => [type, await ask(client, query, delays)]),
  );
  return Object.fromEntries(answers) as UncheckedContent;
}
