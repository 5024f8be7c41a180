import { Hono } from 'hono';
import type { Context } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { findForm } from '../forms/forms.ts';
import { isUuid } from '../forms/isUuid.ts';
import { exportStream } from './exportStream.ts';
import { limitBody } from './limitBody.ts';
import { describeError } from './log.ts';
import type { BackendEnv } from './replies.ts';
import { RequestError } from './requestError.ts';
import type { SubmissionStore } from './store.ts';

interface ExportOptions {
  readonly store: SubmissionStore;
  readonly exportKey: string | undefined;
  readonly now: () => Date;
}

/** The names of what each submission has, as Formspree lists them. */
const fields = ['seq', '_id', '_date', 'form', 'lang', 'v', 'flag', 'sealed'];

const maxPage = 1000;
const maxAcknowledgement = 64 * 1024;

/** A day, or as at Formspree a time on it: only days are stored. */
const since = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]*)?$/, 'a date like 2026-11-22')
  .transform((value) => value.slice(0, 10));

const pageSchema = z.object({
  since: since.optional(),
  limit: z.coerce.number().int().min(1).max(maxPage).default(maxPage),
  offset: z.coerce.number().int().min(0).default(0),
  order: z.enum(['asc', 'desc']).default('desc'),
});

const acknowledgementSchema = z.strictObject({
  ids: z.array(z.string().refine(isUuid, 'a UUID')).min(1).max(1000),
});

/**
 * Makes the routes organizers fetch sealed submissions from, in the shape of Formspree's read API.
 * Who holds the key gets ciphertext: opening it takes an organizer's own key.
 */
export function exportRoutes({ store, exportKey, now }: ExportOptions): Hono<BackendEnv> {
  const app = new Hono<BackendEnv>();
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (error instanceof RequestError) return c.json({ error: error.failure }, error.status);
    c.set('flag', describeError(error));
    return c.json({ error: 'the submissions could not be read: see the log' }, 500);
  });
  if (exportKey === undefined) {
    app.all('*', (c) =>
      c.json({ error: 'there is no export over HTTP here: it takes EXPORT_KEY' }, 404),
    );
    return app;
  }
  const invalidUserMessage = { error: 'the export key is missing or wrong: see EXPORT_KEY' };
  app.use(basicAuth({ username: '', password: exportKey, invalidUserMessage }));
  app.use('/:form/*', async (c, next) => {
    if (findForm(c.req.param('form'))) return next();
    throw refusal(404, `there is no form "${c.req.param('form')}"`);
  });
  app.get('/:form/submissions', async (c) => {
    const query = parse(pageSchema, c.req.query());
    const submissions = await store.list({ form: c.req.param('form'), ...query });
    return c.json({ fields, submissions });
  });
  app.get('/:form/submissions.ndjson', (c) => {
    const asked = parse(z.object({ since: since.optional() }), c.req.query());
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
    return c.body(exportStream(store, c.req.param('form'), asked.since));
  });
  // Formspree has no such thing: copies at organizers have to learn what was taken back since.
  app.get('/:form/withdrawn', async (c) => c.json({ withdrawn: await store.listWithdrawn() }));
  app.post('/:form/submissions/acknowledge', limitBody(maxAcknowledgement), async (c) => {
    const { ids } = parse(acknowledgementSchema, await readJson(c));
    const day = now().toISOString().slice(0, 10);
    return c.json({ acknowledged: await store.acknowledge(c.req.param('form'), ids, day) });
  });
  app.all('*', (c) => c.json({ error: 'there is no such export' }, 404));
  return app;
}

function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw refusal(400, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`);
}

async function readJson(c: Context<BackendEnv>): Promise<unknown> {
  try {
    return await c.req.json();
  } catch (error) {
    if (error instanceof SyntaxError) throw refusal(400, 'the body is not JSON');
    throw error;
  }
}

function refusal(status: 400 | 404, error: string): HTTPException {
  return new HTTPException(status, { res: Response.json({ error }, { status }) });
}
