import type { Cell } from '../documents/index.ts';
import { ownMember } from '../kernel/paths.ts';
import { plainText } from '../kernel/plain-text.ts';
import { doubtOf } from './errors.ts';
import { isEmpty, type Parsed } from './parsed.ts';
import type { BoundColumn, Header } from './table-header.ts';

/** As far as lists are looked at before they are read. */
const WITHIN = 120;
const LONGEST_SHOWN = 80;

const buildingIn = (
  cells: readonly Cell[],
  columns: readonly BoundColumn[],
): Cell | null | undefined => {
  const bound = columns.find(({ rule }) => rule.field === 'building');
  if (!bound) return undefined;
  return cells.find(({ column }) => [bound.column, ...bound.others].includes(column)) ?? null;
};

/** A list that repeats a building from row to row means nothing by an empty cell. */
const repeatsBuildings = (rows: ReadonlyMap<number, readonly Cell[]>, header: Header): boolean => {
  for (const [row, cells] of rows) {
    if (row <= header.row || row > WITHIN) continue;
    const [own, next] = [cells, rows.get(row + 1) ?? []].map((one) =>
      plainText(buildingIn(one, header.columns)?.text ?? ''),
    );
    if (own !== '' && own === next) return true;
  }
  return false;
};

/** An address that says by itself where it is. */
const hasPlace = (address: unknown): boolean =>
  typeof address === 'string'
    ? /\b\d{5}\b/.test(address)
    : typeof address === 'object' &&
      address !== null &&
      ['street', 'postcode'].some((part) => !isEmpty((address as Record<string, unknown>)[part]));

/**
 * Lists that are sorted by building name it in the first row of each group only. A row without a
 * building below one that has it may belong to the group: only a person can tell.
 */
export const createGroups = (rows: ReadonlyMap<number, readonly Cell[]>, header: Header) => {
  const isGrouped = !repeatsBuildings(rows, header);
  let above: { text: string; cell: string; row: number } | null = null;
  return {
    /** A title, a sum or a header ends a group. */
    end: (): void => {
      above = null;
    },
    next: (
      row: number,
      { values, warnings }: Pick<Parsed, 'values' | 'warnings'>,
      cells: readonly Cell[],
      columns: readonly BoundColumn[],
    ): void => {
      const own = buildingIn(cells, columns);
      if (!isGrouped || own === undefined) return;
      if (!isEmpty(ownMember(values, 'building'))) {
        above = own && { text: plainText(own.text), cell: own.address, row };
        return;
      }
      // A dash says that there is none.
      if (own || above?.row !== row - 1) return void (above = null);
      above.row = row;
      if (hasPlace(ownMember(values, 'address'))) return;
      const params = { text: above.text.slice(0, LONGEST_SHOWN), cell: above.cell };
      const details = { field: 'building', cells: [above.cell] };
      warnings.push(doubtOf('INVALID_VALUE.above', params, details));
    },
  };
};
