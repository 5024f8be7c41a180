/*
 * What the Studio is built for. Sanity's build writes the value of each SANITY_STUDIO_ variable into
 * the bundle where its full name stands: the code of the other mode then falls away. Empty is absent.
 */

/** Whether the Studio runs without an account, on the local Content Lake. */
export const isLocal = !process.env.SANITY_STUDIO_PROJECT_ID;

/** The hosted project, or the name that the local lake answers to. */
export const projectId = process.env.SANITY_STUDIO_PROJECT_ID || 'local';

/** The dataset of the site. */
export const dataset = process.env.SANITY_STUDIO_DATASET || 'production';

/** The version of Sanity's API that the Studio's own code asks. */
export const apiVersion = '2025-02-19';

/** What the page that serves the local Studio says of the machine it runs on. */
const saidByPage = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;

/** Returns where the local Content Lake answers. */
export const lakeUrl = () => saidByPage('lake-url') ?? 'http://127.0.0.1:3900';

/** Returns where the site runs that the preview shows. */
export const siteUrl = () =>
  process.env.SANITY_STUDIO_SITE_URL || saidByPage('site-url') || 'http://localhost:4321';
