import { appendEvent } from '../../lifecycle/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';

type Row = {
  id: string;
  company: string;
  work_order: string;
  technician: string;
  holder: string;
  revoked_at: Date | null;
};

/** Takes a link back: from the next request on it opens nothing. Doing it again changes nothing. */
export const revokeLink = async (
  ctx: UseCaseContext,
  id: string,
): Promise<{ id: string; revokedAt: Date }> => {
  const row = await ctx
    .trx('visit_links')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first<Row | undefined>();
  assertOwn(ctx.actor, row, { collection: 'visit_links', id, capability: 'visit-links' });
  if (row.revoked_at) return { id, revokedAt: row.revoked_at };
  await ctx
    .trx('visit_links')
    .where({ id })
    .update({ revoked_at: ctx.now, revoked_by: ctx.actor.userId });
  await noteChange(ctx, {
    collection: 'visit_links',
    action: 'update',
    ids: [id],
    revisions: false,
  });
  await appendEvent(ctx, {
    company: row.company,
    work_order: row.work_order,
    kind: 'link_revoked',
    technician: row.technician,
    data: { visitLink: id, holder: row.holder },
  });
  return { id, revokedAt: ctx.now };
};
