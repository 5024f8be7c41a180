import { installStudio } from '../../scripts/installStudio.ts';

/** Vitest calls this before the tests: some of them use the Studio's own packages. */
export const setup = () => installStudio();
