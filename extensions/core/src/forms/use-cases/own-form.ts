import type { UseCaseContext } from '../../platform/context.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { findForm, type FormRow } from '../repository.ts';

/** The form, locked, for whoever may design forms in its company. */
export const ownForm = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor'>,
  id: string,
): Promise<FormRow> => {
  const found = await findForm(ctx.trx, id);
  assertOwn(ctx.actor, found, { collection: 'forms', id, capability: 'forms-design' });
  const form = await findForm(ctx.trx, id, { lock: true });
  assertOwn(ctx.actor, form, { collection: 'forms', id, capability: 'forms-design' });
  return form;
};
