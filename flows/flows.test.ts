import { describe, expect, it } from 'vitest';
import { FLOWS } from './index.ts';

const ids = FLOWS.flatMap((flow) => [flow.id, ...flow.operations.map(({ id }) => id)]);

describe('the flows of a release', () => {
  it('have ids that occur once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('name each step once, and use only steps that ran before', () => {
    for (const { operations, name } of FLOWS) {
      const keys = operations.map(({ key }) => key);
      expect(new Set(keys).size, name).toBe(keys.length);
      operations.forEach((operation, index) => {
        const used = [...JSON.stringify(operation.options).matchAll(/\{\{\s*(\w+)[.[]/g)];
        const known = new Set(keys.slice(0, index));
        for (const [, key] of used) expect(known, `${name}: ${operation.key}`).toContain(key);
      });
    }
  });

  it('hold no people, addresses or places', () => {
    expect(JSON.stringify(FLOWS)).not.toMatch(/@|https?:/);
  });
});
