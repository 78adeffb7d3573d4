import { expect, test } from 'vitest';
import type { Snapshot } from '../compiler/snapshot.ts';
import type { SnapshotDiff } from './directus-adapter.ts';
import { alteredColumns, withoutKeptColumns } from './suspended-triggers.ts';

const diff = {
  collections: [],
  systemFields: [],
  relations: [],
  fields: [
    { collection: 'vans', field: 'plate', diff: [{ kind: 'A', path: ['meta', 'translations'] }] },
    { collection: 'vans', field: 'seats', diff: [{ kind: 'E', path: ['schema', 'is_nullable'] }] },
  ],
} as SnapshotDiff;

test('should alter no column of which only the words change', () => {
  expect(alteredColumns(diff)).toEqual(['vans.seats']);
  const fields = ['plate', 'seats', 'color'].map((field) => ({
    ...{ collection: 'vans', field, schema: { name: field } },
  }));
  const seen = withoutKeptColumns({ fields } as unknown as Snapshot, diff);
  expect(seen.fields.map(({ field, schema }) => [field, schema !== null])).toEqual([
    ['plate', false],
    ['seats', true],
    ['color', true],
  ]);
});
