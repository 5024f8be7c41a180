import { paths } from '../lib/paths.ts';
import { joinFields } from './definitions/joinFields.ts';

const regions: readonly string[] = joinFields
  .filter((field) => field.name === 'region')
  .flatMap(({ options }) => options);

/** Returns the address of the interest form with a region chosen, if it is one the form offers. */
export const joinPath = (region: string) =>
  regions.includes(region) ? paths.joinFromRegion(region) : paths.join;
