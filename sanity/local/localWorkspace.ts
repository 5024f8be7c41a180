import { type ClientConfig, createClient } from '@sanity/client';
import { of } from 'rxjs';
import type { AuthStore, CurrentUser, WorkspaceOptions } from 'sanity';

import { apiVersion, dataset, lakeUrl, projectId } from '../settings.ts';

const currentUser: CurrentUser = {
  id: 'local',
  name: 'You, on this machine',
  email: '',
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the type still asks for it
  role: 'administrator',
  roles: [{ name: 'administrator', title: 'Administrator' }],
};

/** Returns what makes a workspace work on the local Content Lake, with no account and no login. */
export function localWorkspace(): Partial<WorkspaceOptions> {
  const apiHost = typeof document === 'undefined' ? 'http://127.0.0.1:3900' : lakeUrl();
  const makeClient = (config: ClientConfig) =>
    createClient({
      ...config,
      apiHost,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- otherwise the client calls http://local.127.0.0.1
      useProjectHostname: false,
      useCdn: false,
      withCredentials: false,
      token: 'local',
      ignoreBrowserTokenWarning: true,
    });
  const client = makeClient({ projectId, dataset, apiVersion });
  const auth: AuthStore = { state: of({ authenticated: true, currentUser, client }) };
  return {
    apiHost,
    auth,
    unstable_clientFactory: makeClient,
    // What else the Studio offers needs Sanity's own servers.
    search: { strategy: 'groqLegacy' },
    document: { comments: { enabled: false } },
    releases: { enabled: false },
    scheduledDrafts: { enabled: false },
    scheduledPublishing: { enabled: false },
    tasks: { enabled: false },
    announcements: { enabled: false },
  };
}
