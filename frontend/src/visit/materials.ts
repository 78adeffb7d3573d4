import type { FieldMaterial } from '../../../extensions/domain/work/field-contract.ts';

/** Pieces first: most of what is used is counted. */
export const MATERIAL_UNITS = ['pcs', 'm', 'box'] as const;

/** As it is typed: a number field that was emptied holds a text. */
export type MaterialLine = { item: string; quantity: number | string; unit: string };

/** What is noted; empty lines are left out. Null where a line has a name or an amount only. */
export const materialLines = (lines: readonly MaterialLine[]): FieldMaterial[] | null => {
  const filled = lines.filter(({ item }) => item.trim() !== '');
  const isWhole = filled.every(({ quantity }) => Number(quantity) > 0);
  return isWhole
    ? filled.map(({ item, quantity, unit }) => ({
        item: item.trim(),
        quantity: Number(quantity),
        unit,
      }))
    : null;
};
