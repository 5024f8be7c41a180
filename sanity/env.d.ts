declare namespace NodeJS {
  /** Declared, so that they can be read by the full name that Sanity's build looks for. */
  interface ProcessEnv {
    readonly SANITY_STUDIO_PROJECT_ID?: string;
    readonly SANITY_STUDIO_DATASET?: string;
    readonly SANITY_STUDIO_SITE_URL?: string;
  }
}
