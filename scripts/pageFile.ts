/** Returns the file of a built page, whose address Astro tells without its first slash. */
export const pageFile = (pathname: string, dir: URL): URL =>
  new URL(pathname === '404/' ? '404.html' : `${pathname}index.html`, dir);
