import { Hono } from 'hono';
import type { Context } from 'hono';
import { cors } from 'hono/cors';
import { formLang, formPages } from '../forms/definition.ts';
import type { AnyForm } from '../forms/definition.ts';
import { rsvpForm } from '../forms/definitions/rsvp.ts';
import { findForm, forms } from '../forms/forms.ts';
import { seal as sealInThisThread } from '../forms/seal.ts';
import { headersFor } from '../lib/securityHeaders.ts';
import { acceptSubmission } from './acceptSubmission.ts';
import { exportRoutes } from './exportRoutes.ts';
import { createCodes } from './codes.ts';
import { createEventBook, EventsUnavailable } from './eventBook.ts';
import type { EventBook } from './eventBook.ts';
import { createGate } from './gate.ts';
import type { RateLimit } from './gate.ts';
import { isAllowedOrigin, isSiteOrigin } from './isAllowedOrigin.ts';
import { describeError } from './log.ts';
import type { Log } from './log.ts';
import { limitBody } from './limitBody.ts';
import { logRequests } from './logRequests.ts';
import { createNetworkKey } from './networkKey.ts';
import { readSubmission } from './readSubmission.ts';
import { createReceipts } from './receipts.ts';
import { createRepeats } from './repeats.ts';
import { replyFailure, replyInvalid, replyReceipt, wantsJson } from './replies.ts';
import type { BackendEnv, LoadPage } from './replies.ts';
import { RequestError, statuses } from './requestError.ts';
import { answerRsvp } from './rsvpRoute.ts';
import type { SubmissionStore } from './store.ts';
import { withdrawEntry } from './withdrawRoute.ts';

export interface BackendOptions {
  readonly store: SubmissionStore;
  /** Checked age public keys (`parseRecipients`). */
  readonly recipients: readonly string[];
  readonly siteUrl: URL;
  readonly loadPage: LoadPage;
  readonly log: Log;
  /** What is known of events; without it nobody can RSVP. */
  readonly events?: EventBook;
  /** Opens the export over HTTP; without it there is none. */
  readonly exportKey?: string | undefined;
  /** Seals what browsers could not; in this thread when left out. */
  readonly seal?: typeof sealInThisThread;
  /** Where a request came from; used only under a daily hash, to count. */
  readonly clientAddress?: (c: Context<BackendEnv>) => string | undefined;
  readonly rateLimit?: RateLimit;
  /** Submissions in work at once; more are asked to come back. */
  readonly maxQueued?: number;
  readonly now?: () => Date;
}

const maxBody = 32 * 1024;

/** Where nobody told the backend of any event. */
const noEvents = createEventBook(() =>
  Promise.reject(new EventsUnavailable('this backend was started without events')),
);

/** As on every page of the site; a page brings the rest of its policy in its own meta element. */
const headers = Object.entries({ ...headersFor('/f/'), 'Cache-Control': 'no-store' });

/** Makes the form backend: a Request in, a Response out, on any runtime that has a store for it. */
export function createBackend(options: BackendOptions): Hono<BackendEnv> {
  const { store, recipients, siteUrl, loadPage, log, now = () => new Date() } = options;
  const receipts = createReceipts(now);
  const repeats = createRepeats(now);
  const networkKey = createNetworkKey(now);
  const senderOf = (c: Context<BackendEnv>): string => networkKey(options.clientAddress?.(c));
  const parts = {
    ...{ store, recipients, siteUrl, now },
    events: options.events ?? noEvents,
    seal: options.seal ?? sealInThisThread,
    codeFor: createCodes(),
    forgetRepeats: () => repeats.forget(),
  };
  const app = new Hono<BackendEnv>();

  app.use(logRequests(log));
  app.use(async (c, next) => {
    for (const [name, value] of headers) c.header(name, value);
    return next();
  });
  app.get('/healthz', (c) => c.json({ ok: true }));
  app.get('/readyz', async (c) => {
    await store.check();
    return c.json({ ok: true });
  });

  app.route('/api/0/forms', exportRoutes({ store, exportKey: options.exportKey, now }));

  const siteOrigin = (origin = ''): string | null =>
    isSiteOrigin(origin, siteUrl) ? origin : null;
  app.options(
    '/f/:form',
    cors({
      origin: siteOrigin,
      allowMethods: ['POST'],
      allowHeaders: ['content-type', 'formspree-client', 'formspree-session-data'],
      maxAge: 7200,
    }),
  );
  // The address bar shows this path after a refused native post: loading it again must lead somewhere.
  app.get('/f/:form', (c) => c.redirect(formPages(knownForm(c), 'en').form, 303));
  app.get('/f/:form/receipt', async (c) => {
    const form = knownForm(c);
    const issued = receipts.take(c.req.query('t') ?? '');
    if (issued?.form !== form.id) return c.redirect(formPages(form, 'en').thanks, 303);
    return replyReceipt(c, loadPage, form, issued);
  });
  app.get('/f/:form/withdraw', (c) => c.redirect(formPages(knownForm(c), 'en').withdraw, 303));
  app.on(
    'POST',
    ['/f/:form', '/f/:form/withdraw', '/f/:form/status'],
    async (c: Context<BackendEnv, '/f/:form'>, next) => {
      knownForm(c);
      const origin = siteOrigin(c.req.header('origin'));
      if (origin !== null) c.header('Access-Control-Allow-Origin', origin);
      c.header('Vary', 'Origin');
      if (!isAllowedOrigin(c.req.raw.headers, siteUrl)) throw new RequestError('wrongOrigin');
      return next();
    },
    createGate({ ...options, senderOf }),
    limitBody(maxBody),
  );
  app.post('/f/:form/withdraw', (c) => withdrawEntry(c, knownForm(c), parts));
  app.get('/f/rsvp/status', (c) => c.redirect(formPages(rsvpForm, 'en').withdraw, 303));
  app.post('/f/rsvp/status', (c) => answerRsvp(c, loadPage, parts));
  app.post('/f/:form', async (c) => {
    const form = knownForm(c);
    const submission = await readSubmission(c.req.raw, now());
    const lang = formLang(form, submission.lang);
    if (submission.flag !== null) c.set('flag', submission.flag);
    const idFor = (content: string): string => repeats.idFor(content, senderOf(c));
    const outcome = await acceptSubmission(form, submission, { ...parts, idFor });
    if (outcome.kind === 'invalid') return replyInvalid(c, loadPage, form, lang, outcome);
    if (outcome.kind === 'unavailable') {
      c.set('flag', `store ${outcome.error.reason}`);
      const { values } = outcome;
      const refused = { failure: 'busy', status: 503, retryAfter: 30, values } as const;
      return replyFailure(c, loadPage, form, lang, refused);
    }
    if (outcome.kind === 'refused') {
      const { failure, values } = outcome;
      const refused = { failure, status: statuses[failure], values };
      return replyFailure(c, loadPage, form, lang, refused);
    }
    const { receipt, deleteBy, view } = outcome;
    const token = receipts.issue({ form: form.id, lang, receipt, view });
    const next = `/f/${form.id}/receipt?t=${token}`;
    return wantsJson(c) ? c.json({ ok: true, next, deleteBy, view }) : c.redirect(next, 303);
  });

  app.notFound((c) => refuse(c, new RequestError('unknownForm')));
  app.onError((error, c) => {
    if (error instanceof RequestError) return refuse(c, error);
    if (error instanceof EventsUnavailable) {
      c.set('flag', 'no events');
      return refuse(c, new RequestError('noEvents', { retryAfter: 300 }));
    }
    c.set('flag', describeError(error));
    return refuse(c, new RequestError(c.req.path === '/readyz' ? 'busy' : 'broken'));
  });
  const refuse = (c: Context<BackendEnv>, error: RequestError): Promise<Response> =>
    replyFailure(c, loadPage, findForm(c.req.param('form') ?? '') ?? anyForm(), 'en', error);
  return app;
}

function knownForm(c: Context<BackendEnv, '/f/:form'>): AnyForm {
  const form = findForm(c.req.param('form'));
  if (!form) throw new RequestError('unknownForm');
  return form;
}

/** Lends its words where no form is meant. */
function anyForm(): AnyForm {
  const form = forms[0];
  if (!form) throw new Error('src/forms/forms.ts lists no form');
  return form;
}
