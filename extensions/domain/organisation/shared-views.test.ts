import { expect, test } from 'vitest';
import { viewsNotFor, type SharedView } from './shared-views.ts';

const view = (id: number, bookmark: string | null, kinds: string[] | null): SharedView => ({
  id,
  collection: 'work_orders',
  bookmark,
  kinds,
});
const VIEWS = [
  view(1, null, null),
  view(2, null, ['professional']),
  view(3, 'Overdue', null),
  view(4, 'Missing dockets', ['installer', 'operator']),
];

test.each([
  [['professional'], [1, 4]],
  [['installer'], [2]],
  [['installer', 'professional'], [2]],
  [['maintenance'], [2, 4]],
  [[], [2]],
] as const)('leaves out of the lists of %j what is not for them', (own, left) => {
  expect([...viewsNotFor(VIEWS, own)]).toEqual(left);
});
