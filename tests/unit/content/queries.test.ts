import { parse, type ExprNode } from 'groq-js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { queries } from '../../../src/content/queries.ts';
import { contentTypes } from '../../../src/content/schemas/contentTypes.ts';
import { types } from '../../support/starterContent.ts';

/** The fields of a value, each with the fields inside it; `true` where there are none. */
type Fields = true | { [name: string]: Fields };

function selectedFields(node: ExprNode): Fields {
  if (node.type === 'Map') return selectedFields(node.expr);
  if (node.type !== 'Projection') return true;
  if (node.expr.type !== 'Object') throw new Error(`unexpected ${node.expr.type} in a projection`);
  return Object.fromEntries(
    node.expr.attributes.map((attribute) => {
      if (attribute.type !== 'ObjectAttributeValue') {
        throw new Error(`a query must list its fields by name, not by ${attribute.type}`);
      }
      return [attribute.name, selectedFields(attribute.value)];
    }),
  );
}

function knownFields(schema: unknown): Fields {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return knownFields(schema.unwrap());
  }
  if (schema instanceof z.ZodArray) return knownFields(schema.element);
  if (!(schema instanceof z.ZodObject)) return true;
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [name, knownFields(field)]),
  );
}

describe('the query for each type of document', () => {
  test.each(types)('%s selects exactly the fields that its schema knows', (type) => {
    expect(selectedFields(parse(queries[type]))).toEqual(knownFields(contentTypes[type]));
  });

  test.each(types)('%s asks for all documents of the type, in an order that stays', (type) => {
    expect(queries[type]).toMatch(`*[_type == "${type}"] | order(_id asc) {`);
  });

  test('there is one for every type, and no other', () => {
    expect(Object.keys(queries).toSorted()).toEqual(types.toSorted());
  });
});
