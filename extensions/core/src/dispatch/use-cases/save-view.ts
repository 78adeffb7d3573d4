import { newId } from '../../../../domain/kernel/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';

export type ViewInput = {
  company: string;
  name: string;
  filters: Readonly<Record<string, string>>;
  isShared: boolean;
};

/** Keeps filters of the board under a name; the person's own view of that name is written anew. */
export const saveView = async (
  ctx: UseCaseContext,
  { company, name, filters, isShared }: ViewInput,
): Promise<{ id: string }> => {
  const owner = ctx.actor.userId;
  if (owner === null) throw forbidden();
  const values = { filters: JSON.stringify(filters), is_shared: isShared };
  const [known] = await ctx
    .trx('board_views')
    .where({ company, name })
    .whereRaw('owner = ?', [owner])
    .update({ ...values, updated_at: ctx.now, updated_by: owner })
    .returning<{ id: string }[]>('id');
  if (known) {
    await noteChange(ctx, { collection: 'board_views', action: 'update', ids: [known.id] });
    return known;
  }
  const id = newId();
  await bulkInsert(ctx, {
    collection: 'board_views',
    rows: [{ id, company, owner, name, ...values }],
  });
  return { id };
};
