import { decodeSignatureHeader, isValidSignature } from '@sanity/webhook';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** Sanity signs the time with the body: a message that is older than this is not believed again. */
const maxAge = 5 * 60_000;

/**
 * Returns an app that rebuilds the site when Sanity says that something was published. Only messages
 * signed with the webhook's secret count. Publishes during a build lead to one more build after it.
 */
export function createRebuildApp(options: {
  secret: string;
  rebuild: () => Promise<void>;
  onError: (error: unknown) => void;
}): Hono {
  const { secret, rebuild, onError } = options;
  let isBuilding = false;
  let isWanted = false;

  const run = async (): Promise<void> => {
    isWanted = true;
    if (isBuilding) return;
    isBuilding = true;
    while (isWanted) {
      isWanted = false;
      await rebuild().catch(onError);
    }
    isBuilding = false;
  };

  const app = new Hono();
  app.post('/rebuild', bodyLimit({ maxSize: 256 * 1024 }), async (c) => {
    const signature = c.req.header('sanity-webhook-signature') ?? '';
    const body = await c.req.text();
    if (!(await isSigned(body, signature, secret))) {
      return c.text('the signature is missing, old or wrong: check SANITY_WEBHOOK_SECRET', 401);
    }
    void run();
    return c.text('rebuilding', 202);
  });
  return app;
}

async function isSigned(body: string, signature: string, secret: string): Promise<boolean> {
  try {
    const { timestamp } = decodeSignatureHeader(signature);
    const isFresh = Math.abs(Date.now() - timestamp) < maxAge;
    return isFresh && (await isValidSignature(body, signature, secret));
  } catch {
    // A header that is no signature at all is a wrong one.
    return false;
  }
}
