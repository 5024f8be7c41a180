import type { CustomValidator, ImageValue } from 'sanity';

import { apiVersion } from '../settings.ts';
import { svgProblem } from './svg.ts';

/** The largest picture that is taken, in bytes; the local lake and Sanity draw the same line. */
const maxBytes = 20 * 1024 * 1024;

interface StoredFile {
  extension: string;
  size: number;
  url: string;
}

/**
 * Refuses a picture whose file is too large, or is a drawing that can run code: Sanity's own servers
 * take those as they are.
 */
export const checkPictureFile: CustomValidator<ImageValue | undefined> = async (value, context) => {
  const id = value?.asset?._ref;
  if (id === undefined) return true;
  const client = context.getClient({ apiVersion });
  const file = await client.fetch<StoredFile | null>('*[_id == $id][0]{extension, size, url}', {
    id,
  });
  // A picture that is not there is reported by the rule for references.
  if (file === null) return true;
  if (file.size > maxBytes) return 'The file is larger than 20 MB. Save the picture smaller.';
  if (file.extension !== 'svg') return true;
  const answer = await fetch(file.url);
  const problem = svgProblem(await answer.text());
  if (problem === undefined) return true;
  return `This drawing is not taken: ${problem}. Save it as plain SVG without it, or as PNG.`;
};
