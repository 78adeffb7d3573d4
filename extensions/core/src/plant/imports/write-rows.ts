import { newId } from '../../../../domain/kernel/ids.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { Values } from './problems.ts';

/** A row as the file would have it, beside the row that there is. */
export type Planned = {
  id: string;
  isNew: boolean;
  /** What the file says, only. */
  values: Values;
  /** What differs from the row that there is. */
  changes: Values;
};

const isSame = (value: string | number | null, known: unknown): boolean =>
  typeof value === 'number' && known !== null ? Number(known) === value : value === (known ?? null);

export const planRow = (
  values: Values,
  known: { readonly id: string; readonly [column: string]: unknown } | undefined,
): Planned => ({
  id: known?.id ?? newId(),
  isNew: known === undefined,
  values,
  changes: known
    ? Object.fromEntries(
        Object.entries(values).filter(([column, value]) => !isSame(value, known[column])),
      )
    : {},
});

export type Counts = { added: number; changed: number; unchanged: number };

export const isChanged = ({ isNew, changes }: Planned): boolean =>
  !isNew && Object.keys(changes).length > 0;

export const countRows = (rows: readonly Planned[]): Counts => {
  const added = rows.filter(({ isNew }) => isNew).length;
  const changed = rows.filter(isChanged).length;
  return { added, changed, unchanged: rows.length - added - changed };
};

/** Writes what is new and what differs, with its revisions. */
export const writeRows = async (
  ctx: UseCaseContext,
  { company, collection }: { company: string; collection: string },
  rows: readonly Planned[],
): Promise<void> => {
  await bulkInsert(ctx, {
    collection,
    rows: rows
      .filter(({ isNew }) => isNew)
      .map(({ id, values }): Record<string, unknown> => ({ id, company, ...values })),
  });
  const changed = rows.filter(isChanged);
  const stamp = { updated_at: ctx.now, updated_by: ctx.actor.userId };
  for (const { id, changes } of changed)
    await ctx
      .trx(collection)
      .where({ company, id })
      .update({ ...changes, ...stamp });
  await noteChange(ctx, { collection, action: 'update', ids: changed.map(({ id }) => id) });
};
