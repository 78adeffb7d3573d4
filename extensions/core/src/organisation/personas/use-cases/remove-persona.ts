import type { UseCaseContext } from '../../../platform/context.ts';
import { assertMayChange } from '../may-change.ts';
import { findPersona } from '../repository.ts';

/** Removes a persona that nobody has; the database refuses shipped ones and those in use. */
export const removePersona = async (ctx: UseCaseContext, id: string): Promise<{ id: string }> => {
  const row = await findPersona(ctx.trx, id);
  assertMayChange(ctx.actor, row, id);
  await ctx.trx('personas').where({ id }).delete();
  await ctx.trx('directus_activity').insert({
    action: 'delete',
    user: ctx.actor.userId,
    collection: 'personas',
    item: id,
    ip: ctx.actor.ip ?? null,
    origin: `fieldwright:${ctx.actor.source}`,
    timestamp: ctx.now,
  });
  return { id };
};
