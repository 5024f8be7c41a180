import { installStudio } from '../../scripts/installStudio.ts';

/** Installs the Studio's packages on first use: the tests of its schema import them. */
export default installStudio;
