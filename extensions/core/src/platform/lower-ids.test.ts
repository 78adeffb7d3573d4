import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { instantText } from './instant-text.ts';
import { lowerIds } from './lower-ids.ts';

const ID = '0B6F3E4A-7C1D-4F5E-8A9B-1C2D3E4F5A6B';
const id = ID.toLowerCase();

describe('lowerIds', () => {
  it('should write ids in small letters wherever the schema has one, and nothing else', () => {
    const schema = z.object({
      order: z.uuid(),
      note: z.string(),
      orders: z.array(z.uuid()).min(1),
      moves: z.array(z.object({ to: z.uuid().nullable(), at: instantText })).optional(),
      either: z.union([z.literal('new'), z.uuid()]).default('new'),
      later: z.uuid().transform((text) => text.length),
    });
    const at = '2026-12-01T01:00:00Z';
    const given = {
      ...{ order: ID, note: ID, orders: [ID, 7] },
      ...{
        moves: [
          { to: ID, at },
          { to: null, at },
        ],
        either: ID,
        later: ID,
        more: ID,
      },
    };
    expect(lowerIds(schema, given)).toEqual({
      ...{ order: id, note: ID, orders: [id, 7] },
      ...{
        moves: [
          { to: id, at },
          { to: null, at },
        ],
        either: id,
        later: id,
        more: ID,
      },
    });
    expect(given.order).toBe(ID);
  });

  it('should leave what has another form than the schema says', () => {
    for (const value of [null, 'text', 4, [ID]])
      expect(lowerIds(z.object({ order: z.uuid() }), value)).toEqual(value);
  });
});
