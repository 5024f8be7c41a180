import { Hono } from 'hono';
import { dataset, projectId } from './config.ts';

const user = {
  id: 'local',
  name: 'You, on this machine',
  email: '',
  profileImage: '',
  role: 'administrator',
  roles: [{ name: 'administrator', title: 'Administrator', description: '' }],
  provider: 'local',
};

/** Whoever sits at this machine may do everything. */
const accessRules = [
  {
    filter: '_id in path("**")',
    permissions: ['read', 'create', 'update', 'history', 'manage', 'editHistory'],
  },
];

/**
 * Makes the routes that only the Studio calls: who is there, what the project may do, and what
 * there is of history. Most answers are empty: they belong to what the local lake does not have.
 */
export function studioRoutes(): Hono {
  const routes = new Hono();
  routes.route('/:version{v[0-9X][0-9-]*}', apiRoutes());
  return routes;
}

function apiRoutes(): Hono {
  const api = new Hono();
  const nothing = {};

  api.get('/users/me', (c) => c.json(user));
  api.get('/users/me/keyvalue/*', (c) => c.json([]));
  api.put('/users/me/keyvalue', (c) => c.json([]));
  api.get('/users/:ids', (c) => c.json(user));

  api.get('/projects/:id', (c) =>
    c.json({ id: projectId, displayName: 'This machine', members: [] }),
  );
  api.get('/projects/:id/datasets', (c) => c.json([{ name: dataset, aclMode: 'private' }]));
  api.get('/projects/:id/datasets/:dataset/acl', (c) => c.json(accessRules));
  api.get('/projects/:id/grants', (c) => c.json(nothing));
  api.get('/projects/:id/user-applications', (c) => c.json([]));
  api.get('/projects/:id/*', (c) => c.json([]));
  api.get('/features', (c) => c.json([]));
  api.get('/features/*', (c) => c.json([]));

  api.get('/ping', (c) => c.json(nothing));
  api.get('/data/ping', (c) => c.json(nothing));
  api.get('/journey/*', (c) => c.json([]));
  api.get('/help', (c) => c.json(nothing));
  api.get('/schedules/*', (c) => c.json({ schedules: [] }));
  api.get('/subscriptions/*', (c) => c.json([]));

  api.get('/intake/telemetry-status', (c) => c.json({ status: 'denied' }));
  api.post('/intake/*', (c) => c.json(nothing));

  api.get('/data/history/:dataset/events/documents/*', (c) =>
    c.json({ events: [], nextCursor: '' }),
  );
  api.get('/data/history/:dataset/transactions/*', (c) =>
    c.body('', 200, { 'Content-Type': 'application/x-ndjson' }),
  );
  api.get('/data/references/*', (c) => c.json({ totalCount: 0, references: [] }));
  return api;
}
