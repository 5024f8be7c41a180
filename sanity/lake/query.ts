import type { ExprNode } from 'groq-js';
import { evaluateSync, GroqSyntaxError, parse } from 'groq-js';
import { dataset, projectId } from './config.ts';
import type { LakeDocument } from './documents.ts';
import { isRecord } from './documents.ts';
import { LakeError, queryParseError } from './errors.ts';

/** A GROQ query that has been parsed, with the values of its parameters. */
export interface Query {
  text: string;
  tree: ExprNode;
  params: Record<string, unknown>;
}

/** The documents a query runs on, and those its references may lead to. */
export interface QuerySource {
  documents: readonly LakeDocument[];
  byId: ReadonlyMap<string, LakeDocument>;
}

/** Parses a GROQ query. @throws LakeError when it is malformed or a parameter has no value. */
export function parseQuery(text: string, params: Record<string, unknown>): Query {
  try {
    const query = { text, tree: parse(text, { params }), params };
    requireParams(query);
    return query;
  } catch (error) {
    if (error instanceof GroqSyntaxError) {
      throw queryParseError(text, error.message, error.position, error.position + 1);
    }
    if (error instanceof LakeError) throw error;
    // An unknown function, for example: groq-js does not say where it stands.
    throw queryParseError(text, (error as Error).message, 0, text.length);
  }
}

/** Runs a query and returns plain JSON. @throws LakeError for what groq-js cannot evaluate, such as text search. */
export function runQuery({ text, tree, params }: Query, source: QuerySource): unknown {
  try {
    const value = evaluateSync(tree, {
      dataset: source.documents,
      params,
      identity: 'local',
      sanity: { projectId, dataset },
      dereference: ({ _ref: id }) => source.byId.get(id) ?? null,
    });
    return value.data ?? null;
  } catch (error) {
    const description = `the local lake cannot evaluate this query: ${(error as Error).message}`;
    throw new LakeError(400, description, {
      error: { type: 'queryError', description, query: text },
    });
  }
}

/** groq-js would take a missing parameter for null, and a filter with it would quietly find nothing. */
function requireParams({ text, tree, params }: Query): void {
  for (const name of parameterNames(tree)) {
    if (name in params) continue;
    const start = Math.max(text.indexOf(`$${name}`), 0);
    throw queryParseError(
      text,
      `param $${name} referenced, but not provided`,
      start,
      start + name.length + 1,
    );
  }
}

function parameterNames(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(parameterNames);
  if (!isRecord(node)) return [];
  if (node['type'] === 'Parameter') return [String(node['name'])];
  return Object.values(node).flatMap(parameterNames);
}
