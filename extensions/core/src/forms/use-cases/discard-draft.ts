import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { announce } from '../../platform/notices.ts';
import { versionsOf } from '../repository.ts';
import { ownForm } from './own-form.ts';

/** Forgets the draft, so that the published version stands alone. Errors: FORBIDDEN, FORM_NO_DRAFT (409). */
export const discardDraft = async (ctx: UseCaseContext, id: string): Promise<{ id: string }> => {
  const form = await ownForm(ctx, id);
  const versions = await versionsOf(ctx.trx, form);
  const draft = versions.find(({ status }) => status === 'draft');
  if (!draft || versions.length === 1) throw refusal('FORM_NO_DRAFT', 409);
  await ctx.trx('form_versions').where({ id: draft.id }).delete();
  await announce(ctx.trx, { collection: 'form_versions', action: 'delete', ids: [draft.id] });
  return { id };
};
