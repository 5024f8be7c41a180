import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { makeCode } from '../forms/receipt.ts';

/**
 * Makes the function that gives a post its receipt's code where the sender's browser could not. The
 * same entry gets the same code again, so that a repeat's receipt works too; the key that makes it
 * so lives in memory only, and takes what was sent, so that knowing an `_id` is not enough.
 */
export function createCodes(): (id: string, content: string) => string {
  const secret = createSecretKey(randomBytes(32));
  return (id, content) =>
    makeCode(
      createHmac('sha256', secret)
        .update(JSON.stringify([id, content]))
        .digest(),
    );
}
