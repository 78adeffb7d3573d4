import { checkDefinition } from '../../../../domain/forms/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { versionsOf } from '../repository.ts';
import { ownForm } from './own-form.ts';
import { refuseBroken, refuseStale } from './save-draft.ts';

/**
 * Publishes the draft: from now on it is what is filled in anew. Answers of the version before stay
 * with it, and what was begun by it may still be submitted.
 *
 * Errors: FORBIDDEN, FORM_NO_DRAFT (409), FORM_DEFINITION_WRONG (422), FORM_DRAFT_CHANGED (409).
 */
export const publishForm = async (
  ctx: UseCaseContext,
  { form: id, version }: { form: string; version: number | null },
): Promise<{ id: string; number: number }> => {
  const form = await ownForm(ctx, id);
  const versions = await versionsOf(ctx.trx, form);
  const draft = versions.find(({ status }) => status === 'draft');
  if (!draft) throw refusal('FORM_NO_DRAFT', 409);
  refuseStale(draft, version);
  refuseBroken(checkDefinition(draft.definition));
  const before = versions.find(({ status }) => status === 'published');
  const stamp = { updated_at: ctx.now, updated_by: ctx.actor.userId };
  if (before)
    await ctx
      .trx('form_versions')
      .where({ id: before.id })
      .update({ status: 'retired', ...stamp });
  await ctx
    .trx('form_versions')
    .where({ id: draft.id })
    .update({
      status: 'published',
      published_at: ctx.now,
      published_by: ctx.actor.userId,
      ...stamp,
    });
  await noteChange(ctx, {
    collection: 'form_versions',
    action: 'update',
    ids: [...(before ? [before.id] : []), draft.id],
  });
  return { id: draft.id, number: draft.number };
};
