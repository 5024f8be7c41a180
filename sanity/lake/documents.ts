/** A document as the lake keeps it: Sanity's system fields are always there. */
export interface LakeDocument {
  _id: string;
  _type: string;
  _rev: string;
  _createdAt: string;
  _updatedAt: string;
  [field: string]: unknown;
}

/** Tells whether a value is a plain object, as every document and object field is. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tells whether an id can be read without a token: Sanity hides every id with a dot (drafts., versions.). */
export function isPublicId(id: string): boolean {
  return !id.includes('.');
}

/** Returns the id of the published document that a draft or a version belongs to. */
export function publishedIdOf(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length);
  if (id.startsWith('versions.')) return id.split('.').slice(2).join('.');
  return id;
}

/** Returns a copy of a JSON value with every object in it replaced by what `change` makes of it, innermost first. */
export function mapObjects(
  value: unknown,
  change: (object: Record<string, unknown>) => Record<string, unknown>,
): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  if (!isRecord(value)) return value;
  const mapped = Object.entries(value).map(([key, item]) => [key, mapObjects(item, change)]);
  return change(Object.fromEntries(mapped) as Record<string, unknown>);
}

/** Returns the ids that a value refers to strongly, that is, the documents that must exist for it. */
export function strongReferences(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) strongReferences(item, found);
  } else if (isRecord(value)) {
    const { _ref: ref, _weak: isWeak, _dataset: otherDataset } = value;
    if (typeof ref === 'string' && isWeak !== true && otherDataset === undefined) found.add(ref);
    for (const item of Object.values(value)) strongReferences(item, found);
  }
  return found;
}
