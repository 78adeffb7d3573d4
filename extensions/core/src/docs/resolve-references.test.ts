import { expect, it } from 'vitest';
import { resolveReferences } from './resolve-references.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

it('drops choices that lead nowhere and makes the rest anything', () => {
  const document = {
    paths: { '/a': { schema: ref('Gone') }, '/b': { schema: ref('Here') } },
    components: {
      schemas: {
        Here: {
          properties: {
            one: { oneOf: [{ type: 'string' }, ref('Gone')] },
            none: { description: 'kept', oneOf: [ref('Gone')] },
            list: { type: 'array', items: ref('Gone') },
          },
        },
      },
    },
  };
  expect(resolveReferences(document)).toEqual({
    paths: { '/a': { schema: {} }, '/b': { schema: ref('Here') } },
    components: {
      schemas: {
        Here: {
          properties: {
            one: { oneOf: [{ type: 'string' }] },
            none: { description: 'kept' },
            list: { type: 'array', items: {} },
          },
        },
      },
    },
  });
});
