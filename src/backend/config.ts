import { isIP } from 'node:net';
import { resolve } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

export interface BackendConfig {
  readonly siteUrl: URL | undefined;
  readonly port: number;
  readonly trustedProxies: readonly string[];
  /** Where everything written at run time lives. */
  readonly dataDir: string;
}

/**
 * Reads the backend's settings. FORM_RECIPIENTS is read by `resolveRecipients`, which may make keys.
 * @throws with one line for every setting that is wrong.
 */
export function readConfig(env: Env, cwd = process.cwd()): BackendConfig {
  const problems: string[] = [];
  const read = <T>(name: string, parse: (value: string) => T): T | undefined => {
    try {
      return parse(env[name]?.trim() ?? '');
    } catch (error) {
      problems.push(`${name} ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const siteUrl = read('SITE_URL', parseSiteUrl);
  const port = read('BACKEND_PORT', parsePort);
  const trustedProxies = read('TRUSTED_PROXIES', parseAddresses);
  if (port === undefined || trustedProxies === undefined || problems.length > 0) {
    throw new Error(problems.join('\n'));
  }
  return { siteUrl, port, trustedProxies, dataDir: resolve(cwd, '.data') };
}

function parseSiteUrl(value: string): URL | undefined {
  if (value === '') return undefined;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new Error(`is "${value}": set the site's whole address, like https://www.example.org`);
  }
  return new URL(value);
}

function parsePort(value: string): number {
  if (value === '') return 4310;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) {
    throw new Error(`is "${value}": set a port from 1 to 65535, or leave it out for 4310`);
  }
  return port;
}

function parseAddresses(value: string): string[] {
  const addresses = value.split(/[\s,]+/).filter((address) => address !== '');
  const wrong = addresses.find((address) => isIP(address) === 0);
  if (wrong !== undefined) {
    throw new Error(`holds "${wrong}": list the proxies' IP addresses, separated by commas`);
  }
  return addresses;
}
