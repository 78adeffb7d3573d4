import { keyFrom } from '../../../../domain/forms/index.ts';
import { hasCapability } from '../../platform/actor.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible, refusal } from '../../platform/errors.ts';

export type NewForm = { company: string; name: string; code: string | null };

/**
 * A form with an empty draft. Without a code it gets one out of its name.
 *
 * Errors: FORBIDDEN, FORM_CODE_TAKEN (409).
 */
export const createForm = async (
  ctx: UseCaseContext,
  { company, name, code }: NewForm,
): Promise<{ id: string; code: string }> => {
  if (!hasCapability(ctx.actor, company, 'forms-design')) throw notVisible('companies', company);
  const rows = await ctx.trx('forms').where({ company }).select<{ code: string }[]>('code');
  const taken = rows.map((row) => row.code);
  if (code !== null && taken.includes(code))
    throw refusal('FORM_CODE_TAKEN', 409, { code }, { field: 'code' });
  const given = code ?? keyFrom(name, taken);
  const [form] = await bulkInsert(ctx, {
    collection: 'forms',
    rows: [{ company, name, code: given, is_active: true }],
  });
  await bulkInsert(ctx, {
    collection: 'form_versions',
    rows: [
      { company, form, number: 1, status: 'draft', definition: JSON.stringify({ fields: [] }) },
    ],
  });
  return { id: form as string, code: given };
};
