import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { parseSettings, SettingsError } from '../lib/settings.ts';

export interface BackendConfig {
  readonly siteUrl: URL;
  readonly port: number;
  readonly trustedProxies: readonly string[];
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
  return { siteUrl: new URL(siteUrl), port, trustedProxies, dataDir: resolve(cwd, '.data') };
}
