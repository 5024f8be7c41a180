import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that is kept so that the next build need not make it again. */
interface CachedFile {
  folder: string;
  /** With its dot: ".png". */
  extension: string;
  /** All that the file is made from, and a version of how: other inputs are another file. */
  inputs: unknown[];
  make: () => Promise<Uint8Array>;
}

/** Returns the path of a file in a cache folder, making and keeping it there first when its inputs are new. */
export async function cachedFile({ folder, extension, inputs, make }: CachedFile): Promise<string> {
  const key = createHash('sha256').update(JSON.stringify(inputs)).digest('hex').slice(0, 32);
  const file = join(folder, `${key}${extension}`);
  try {
    await access(file);
    return file;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const content = await make();
  await mkdir(folder, { recursive: true });
  // A build that is stopped midway must not leave half a file under its final name.
  const unfinished = `${file}.${randomUUID()}.tmp`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
  return file;
}
