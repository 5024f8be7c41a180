import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { z } from 'zod';

/** Settings that are missing or wrong, each with its name and what to do. */
export class SettingsError extends Error {
  override name = 'SettingsError';

  constructor(problems: string[]) {
    super(
      `wrong settings (environment or .env; .env.example explains each):\n${problems.map((line) => `  - ${line}`).join('\n')}`,
    );
  }
}

const port = (fallback: number) =>
  z.coerce
    .number({ error: 'expected a port number between 1 and 65535' })
    .int()
    .min(1)
    .max(65_535)
    .default(fallback);

const siteSettingsSchema = z.object({
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'expected an address like https://www.example.org' })
    .transform((value) => new URL(value).origin)
    .default('http://localhost:4321'),
  SANITY_PROJECT_ID: z
    .string()
    .regex(/^[a-z0-9]+$/, 'expected the id of a Sanity project, like "zp7mbokg"')
    .optional(),
  SANITY_DATASET: z
    .string()
    .regex(/^[a-z0-9_-]{1,64}$/, 'expected the name of a dataset, like "production"')
    .default('production'),
  SANITY_API_VERSION: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date, like "2025-02-19"')
    .default('2025-02-19'),
  SANITY_READ_TOKEN: z.string().optional(),
  CONTENT_PERSPECTIVE: z
    .enum(['published', 'drafts'], 'expected "published" or "drafts"')
    .default('published'),
  PUBLIC_FORM_ENDPOINT: z
    .url({
      protocol: /^https?$/,
      error: 'expected an address like https://formspree.io, or nothing',
    })
    .transform((value) => new URL(value).origin)
    .optional(),
  PUBLIC_FORM_IDS: z
    .string()
    .regex(
      /^\s*[a-z-]+=[\w-]+(?:[\s,]+[a-z-]+=[\w-]+)*\s*$/,
      'expected each form with its id at the form service, like "join=xabcdefg"',
    )
    .optional(),
  FORM_RECIPIENTS: z.string().optional(),
  LAKE_PORT: port(3900),
  LAKE_DATASET: z.string().optional(),
  PORT: port(4321),
  STUDIO_PORT: port(3333),
  BACKEND_PORT: port(4310),
  REBUILD_PORT: port(4320),
});

/** What the site and its scripts can be told from outside. */
export type Settings = z.infer<typeof siteSettingsSchema>;

/**
 * Returns the settings found in an environment. An empty value counts as absent.
 * @throws SettingsError naming every setting that is wrong.
 */
export function parseSettings(environment: Record<string, string | undefined>): Settings {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const result = siteSettingsSchema.safeParse(present);
  if (result.success) return result.data;
  throw new SettingsError(
    result.error.issues.map(({ path, message }) => {
      const name = path.map(String).join('.');
      return `${name}: ${message}, got ${JSON.stringify(environment[name])}`;
    }),
  );
}

/**
 * Returns the settings of this process: its environment, and what `.env` adds to it.
 * @throws SettingsError naming every setting that is wrong.
 */
export function readSettings(): Settings {
  if (existsSync('.env')) loadEnvFile('.env');
  return parseSettings(process.env);
}
