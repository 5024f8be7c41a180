import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve, sep } from 'node:path';
import type { AssetDocument } from './assetDocument.ts';
import { fileAsset, imageAsset } from './assetDocument.ts';
import type { LakeDocument } from './documents.ts';
import { isRecord } from './documents.ts';

/** Turns the `_sanityAsset` marks of an export into asset documents and references to them. */
export class SeedAssets {
  /** Where the bytes of an asset lie, by the name it is served under. */
  readonly files = new Map<string, string>();
  readonly #problems: string[];
  readonly #byFile = new Map<string, LakeDocument>();

  constructor(problems: string[]) {
    this.#problems = problems;
  }

  /** Returns the asset documents made so far. */
  documents(): LakeDocument[] {
    // The same picture under two names is one asset, as in Sanity.
    return [...new Map([...this.#byFile.values()].map((asset) => [asset._id, asset])).values()];
  }

  /** Returns a copy of a document whose asset marks are references; problems name the place of the document. */
  async resolve<T extends object>(document: T, datasetFile: string, place: string): Promise<T> {
    return (await this.#resolveValue(document, datasetFile, place)) as T;
  }

  async #resolveValue(value: unknown, datasetFile: string, place: string): Promise<unknown> {
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      for (const item of value) items.push(await this.#resolveValue(item, datasetFile, place));
      return items;
    }
    if (!isRecord(value)) return value;

    const { _sanityAsset: mark, ...fields } = value;
    const resolved: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(fields)) {
      resolved[key] = await this.#resolveValue(item, datasetFile, place);
    }
    if (mark === undefined) return resolved;
    const asset = await this.#load(mark, datasetFile, place);
    return { ...resolved, asset: { _type: 'reference', _ref: asset?._id ?? '' } };
  }

  async #load(mark: unknown, datasetFile: string, place: string): Promise<LakeDocument | null> {
    const [, kind, path] = /^(image|file)@file:\/\/(.+)$/.exec(String(mark)) ?? [];
    if (!kind || !path) {
      const example = 'image@file://./images/name.jpg';
      this.#problems.push(`${place}: _sanityAsset is "${String(mark)}": write "${example}"`);
      return null;
    }
    const folder = dirname(datasetFile);
    const file = resolve(folder, path);
    if (!file.startsWith(folder + sep)) {
      this.#problems.push(`${place}: ${kind} "${path}" is outside the dataset's folder`);
      return null;
    }
    const known = this.#byFile.get(file);
    if (known) return known;

    const asset = await this.#read(kind, path, file, place);
    if (asset) this.#byFile.set(file, asset);
    return asset;
  }

  async #read(
    kind: string,
    path: string,
    file: string,
    place: string,
  ): Promise<LakeDocument | null> {
    try {
      const bytes = await readFile(file);
      const asset: AssetDocument =
        kind === 'image'
          ? await imageAsset(bytes, basename(file))
          : fileAsset(bytes, basename(file));
      this.files.set(basename(asset.path), file);
      const changedAt = (await stat(file)).mtime.toISOString();
      return { ...asset, _rev: asset._id, _createdAt: changedAt, _updatedAt: changedAt };
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      const reason = isMissing ? 'does not exist' : `cannot be read: ${(error as Error).message}`;
      this.#problems.push(`${place}: ${kind} "${path}" ${reason}`);
      return null;
    }
  }
}
