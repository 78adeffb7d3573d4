import { newId } from '../../../../domain/kernel/ids.ts';
import { appendEvent, lockCase } from '../../lifecycle/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { forbidden, refusal } from '../../platform/errors.ts';
import { crewOf, mayEdit, requireOpen } from '../task-of-order.ts';

export type CrewInput = { technician: string; isLead: boolean }[];

/**
 * The crew of an order becomes these technicians, one of whom leads. An empty crew has no lead.
 *
 * Errors: FORBIDDEN, TASKS_ORDER_OVER, TASKS_CREW_LEAD (409), TASKS_CREW_UNKNOWN (422).
 */
export const setCrew = async (
  ctx: UseCaseContext,
  id: string,
  members: CrewInput,
): Promise<{ id: string }> => {
  const item = await lockCase(ctx, id);
  const { company } = item.order;
  if (!mayEdit(ctx, company)) throw forbidden();
  requireOpen(item);
  const wanted = [...new Map(members.map((member) => [member.technician, member])).values()];
  if (wanted.length > 0 && wanted.filter(({ isLead }) => isLead).length !== 1)
    throw refusal('TASKS_CREW_LEAD', 409, {}, { field: 'members' });
  const before = crewOf(item).members;
  const known = await ctx
    .trx('technicians')
    .where({ company })
    .whereIn(
      'id',
      wanted.map(({ technician }) => technician),
    )
    .select<{ id: string; name: string; is_active: boolean }[]>('id', 'name', 'is_active');
  const was = new Set(before.map(({ technician }) => technician));
  const fits = known.filter(({ id: one, is_active }) => is_active || was.has(one));
  if (fits.length !== wanted.length)
    throw refusal('TASKS_CREW_UNKNOWN', 422, {}, { field: 'members' });
  await ctx.trx('order_crew').where({ company, work_order: id }).delete();
  if (wanted.length > 0)
    await ctx.trx('order_crew').insert(
      wanted.map(({ technician, isLead }) => ({
        id: newId(),
        company,
        work_order: id,
        technician,
        is_lead: isLead,
        created_at: ctx.now,
        created_by: ctx.actor.userId,
      })),
    );
  await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: [id] });
  await appendEvent(ctx, {
    company,
    work_order: id,
    kind: 'crew_changed',
    data: {
      before: before.map(({ name }) => name),
      after: known.map(({ name }) => name),
      lead:
        known.find((one) => wanted.some((w) => w.isLead && w.technician === one.id))?.name ?? null,
    },
  });
  return { id };
};
