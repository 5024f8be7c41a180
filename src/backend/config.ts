import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { keptDays } from '../forms/receipt.ts';
import { parseSettings, SettingsError } from '../lib/settings.ts';

/** A key that can be guessed would hand out the ciphertext. */
const minKeyLength = 32;

export interface BackendConfig {
  readonly siteUrl: URL;
  readonly port: number;
  readonly trustedProxies: readonly string[];
  /** Opens the export over HTTP; without it there is none. */
  readonly exportKey: string | undefined;
  /** How many days an acknowledged submission is still kept. */
  readonly retentionDays: number;
  /** Where everything written at run time lives. */
  readonly dataDir: string;
}

/**
 * Returns the backend's settings. FORM_RECIPIENTS is read by `resolveRecipients`, which may make keys.
 * @throws SettingsError naming every setting that is wrong.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  cwd = process.cwd(),
): BackendConfig {
  const { SITE_URL: siteUrl, BACKEND_PORT: port } = parseSettings(env);
  const trustedProxies = (env.TRUSTED_PROXIES ?? '').split(/[\s,]+/).filter((item) => item !== '');
  const wrong = trustedProxies.find((address) => isIP(address) === 0);
  if (wrong !== undefined) {
    throw new SettingsError([
      `TRUSTED_PROXIES: expected the proxies' IP addresses separated by commas, got ${JSON.stringify(wrong)}`,
    ]);
  }
  const exportKey = env.EXPORT_KEY || undefined;
  if (exportKey !== undefined && exportKey.length < minKeyLength) {
    // Never repeated in the message: it would end up in a log.
    throw new SettingsError([
      `EXPORT_KEY: expected at least ${minKeyLength} characters, got ${exportKey.length}; make one with \`openssl rand -hex 32\``,
    ]);
  }
  return {
    siteUrl: new URL(siteUrl),
    port,
    trustedProxies,
    exportKey,
    retentionDays: readRetentionDays(env.RETENTION_DAYS),
    dataDir: resolve(cwd, '.data'),
  };
}

/** Longer than the promised days would change nothing, and look as if it did. */
function readRetentionDays(value = ''): number {
  if (value === '') return 30;
  const days = Number(value);
  if (Number.isInteger(days) && days >= 0 && days <= keptDays) return days;
  throw new SettingsError([
    `RETENTION_DAYS: expected whole days between 0 and ${keptDays}, got ${JSON.stringify(value)}`,
  ]);
}
