import type { AddressState } from '../../../../domain/addresses/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';
import { KEEPS } from '../access.ts';

export type ServingInput = {
  state: AddressState;
  building: string | null;
  splitter: string | null;
  terminal: string | null;
};

/**
 * Says what can be had at an address and what serves it. A splitter brings its building.
 *
 * Errors: ITEM_NOT_FOUND, ADDRESS_PLANT_UNKNOWN (422).
 */
export const saveServing = async (
  ctx: UseCaseContext,
  id: string,
  { state, building, splitter, terminal }: ServingInput,
): Promise<{ id: string }> => {
  const row = (await ctx
    .trx('addresses')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first('id', 'company')) as { id: string; company: string } | undefined;
  assertOwn(ctx.actor, row, { collection: 'addresses', id, capability: KEEPS });
  const { company } = row;
  for (const [field, table, value] of [
    ['building', 'buildings', building],
    ['splitter', 'splitters', splitter],
  ] as const) {
    if (value === null) continue;
    const found = (await ctx.trx(table).where({ company, id: value }).first('id')) as unknown;
    if (!found) throw refusal('ADDRESS_PLANT_UNKNOWN', 422, {}, { field });
  }
  await ctx
    .trx('addresses')
    .where({ id })
    .update({
      ...{ state, building, splitter, terminal: terminal?.trim() || null },
      ...{ updated_at: ctx.now, updated_by: ctx.actor.userId },
    });
  await noteChange(ctx, { collection: 'addresses', action: 'update', ids: [id] });
  return { id };
};
