import type { RelationMeta, SnapshotRelation } from '../../compiler/snapshot.ts';
import { keepCustomised, sidesOf } from './three-way.ts';
import type { Sides } from './three-way.ts';

/** A list of children that a customer laid over our reference lives in these keys. */
const CUSTOMER_KEYS = [
  'junction_field',
  'one_deselect_action',
  'one_field',
  'sort_field',
] as const satisfies readonly (keyof RelationMeta)[];

export const mergeRelation = (sides: Sides<SnapshotRelation>): SnapshotRelation => {
  const metas: Sides<RelationMeta> = sidesOf(sides, 'meta');
  const meta = { ...metas.ours };
  for (const key of CUSTOMER_KEYS) {
    Object.assign(meta, { [key]: keepCustomised<unknown>(sidesOf(metas, key)) });
  }
  return { ...sides.ours, meta };
};
