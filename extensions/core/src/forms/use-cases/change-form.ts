import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { ownForm } from './own-form.ts';

export type FormChange = {
  form: string;
  name?: string | undefined;
  isActive?: boolean | undefined;
};

/** Another name, or asked for no longer. Errors: FORBIDDEN. */
export const changeForm = async (
  ctx: UseCaseContext,
  { form: id, name, isActive }: FormChange,
): Promise<{ id: string; name: string; isActive: boolean }> => {
  const form = await ownForm(ctx, id);
  const now = { name: name ?? form.name, is_active: isActive ?? form.is_active };
  await ctx
    .trx('forms')
    .where({ id })
    .update({ ...now, updated_at: ctx.now, updated_by: ctx.actor.userId });
  await noteChange(ctx, { collection: 'forms', action: 'update', ids: [id] });
  return { id, name: now.name, isActive: now.is_active };
};
