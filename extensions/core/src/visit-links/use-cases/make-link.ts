import { LINKS_AT_ONCE, mayEndAt } from '../../../../domain/work/index.ts';
import { appendEvent, lockCase } from '../../lifecycle/index.ts';
import { newToken } from '../../organisation/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { countryOf, withPhones } from '../../platform/phones.ts';

export type LinkInput = {
  order: string;
  /** Who gets it. */
  holder: string;
  phone: string | null;
  expiresAt: Date;
};

const OPEN = ['scheduled', 'dispatched', 'in_progress', 'blocked'];

/**
 * Makes a link by which somebody without an account does the visit of this order, as the technician
 * who has it now. The secret is in the answer and nowhere else.
 *
 * Errors: FORBIDDEN, VISIT_LINK_NO_VISIT (409), VISIT_LINK_EXPIRY (422), VISIT_LINK_TOO_MANY (409).
 */
export const makeLink = async (
  ctx: UseCaseContext,
  { order: id, holder, phone, expiresAt }: LinkInput,
): Promise<{ id: string; token: string; expiresAt: Date }> => {
  const { order } = await lockCase(ctx, id);
  assertOwn(ctx.actor, order, { collection: 'work_orders', id, capability: 'visit-links' });
  const { company, technician, number } = order;
  if (!technician || !OPEN.includes(order.status_category))
    throw refusal('VISIT_LINK_NO_VISIT', 409, { number }, { field: 'order' });
  if (!mayEndAt(expiresAt, ctx.now))
    throw refusal('VISIT_LINK_EXPIRY', 422, {}, { field: 'expiresAt' });
  const open = await ctx
    .trx('visit_links')
    .where({ company, work_order: id })
    .whereNull('revoked_at')
    .where('expires_at', '>', ctx.now)
    .select<{ id: string }[]>('id');
  if (open.length >= LINKS_AT_ONCE) throw refusal('VISIT_LINK_TOO_MANY', 409, { number });
  const { token, hash } = newToken();
  const row = { company, work_order: id, technician, holder, phone, expires_at: expiresAt };
  const [link] = await bulkInsert(ctx, {
    collection: 'visit_links',
    revisions: false,
    rows: [
      {
        ...withPhones('visit_links', row, await countryOf(ctx.trx, company)),
        token_hash: hash,
      },
    ],
  });
  await appendEvent(ctx, {
    company,
    work_order: id,
    kind: 'link_made',
    technician,
    data: { visitLink: link, holder, expiresAt },
  });
  await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: [id] });
  return { id: link as string, token, expiresAt };
};
