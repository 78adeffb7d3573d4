import { type OccurrenceState, whatIsDue } from '../../../../domain/equipment/index.ts';
import { instantAt } from '../../../../domain/kernel/time.ts';
import { appendEvent } from '../../lifecycle/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { countryOf } from '../../platform/phones.ts';
import { insertOrders, prepareOrder } from '../../work/index.ts';
import type { Occurrence, Plan } from './plan-rows.ts';

export const OPEN = `w.status_category not in ('done', 'closed', 'cancelled')`;

/** The latest job of the plan that is not over. */
const openJob = async (
  { trx }: UseCaseContext,
  { id, company }: Plan,
): Promise<{ id: string; number: string } | undefined> => {
  const { rows } = await trx.raw<{ rows: { id: string; number: string }[] }>(
    `select w.id, w.number from maintenance_occurrences o
     join work_orders w on w.company = o.company and w.id = o.work_order
     where o.company = ? and o.plan = ? and o.state = 'generated' and ${OPEN}
     order by o.due_on desc limit 1`,
    [company, id],
  );
  return rows[0];
};

const settle = async (
  ctx: UseCaseContext,
  id: string,
  values: { state: OccurrenceState; work_order?: string; reason?: string },
): Promise<void> => {
  await ctx
    .trx('maintenance_occurrences')
    .where({ id })
    .update({ ...values, updated_at: ctx.now, updated_by: ctx.actor.userId });
  await noteChange(ctx, { collection: 'maintenance_occurrences', action: 'update', ids: [id] });
};

/** The tasks of the plan, where the company works with tasks. */
const addTasks = async (ctx: UseCaseContext, plan: Plan, order: string): Promise<void> => {
  const { company, task_titles: titles, task_templates: templates } = plan;
  if (titles.length + templates.length === 0) return;
  const lifecycle = await ctx
    .trx('lifecycles')
    .where({ company, entity: 'task', is_active: true })
    .first('id');
  if (!lifecycle) return;
  // Those that were deleted or put out of use since are left out.
  if (templates.length > 0)
    await ctx.trx.raw(`select fieldwright.make_tasks(array[?]::uuid[], ?::uuid[])`, [
      order,
      templates,
    ]);
  if (titles.length === 0) return;
  await bulkInsert(ctx, {
    collection: 'tasks',
    rows: titles.map((title, position) => ({
      company,
      work_order: order,
      title,
      position,
    })),
  });
};

const makeJob = async (
  ctx: UseCaseContext,
  plan: Plan,
  occurrence: Occurrence,
): Promise<string> => {
  const { company, title, instructions, equipment_code: code, equipment_name: piece } = plan;
  const about = code === null ? title : `${title}: ${code} ${piece ?? ''}`.trim();
  const { row } = prepareOrder(
    {
      company,
      priority: plan.priority,
      issue: [about, instructions].filter(Boolean).join('\n\n'),
      ...(plan.site && { site: plan.site }),
      ...(plan.client && { client: plan.client }),
      ...(plan.customer_name && { customer_name: plan.customer_name }),
      ...(plan.address_text && { address_text: plan.address_text }),
      source_kind: 'manual',
      source: {
        maintenancePlan: plan.id,
        occurrence: occurrence.id,
        ...(plan.equipment && { equipment: plan.equipment }),
      },
      appointment_requested_at: instantAt(`${occurrence.due_on}T${plan.starts}`, plan.time_zone),
    },
    { id: plan.work_type, lifecycle: plan.lifecycle, required_fields: null },
    await countryOf(ctx.trx, company),
  );
  await insertOrders(ctx, [row]);
  await addTasks(ctx, plan, row.id);
  return row.id;
};

export type Made = { made: number; merged: number; left: number };

/**
 * Makes the jobs of occurrences that wait, in their order. Each has its row, which is locked and says
 * what became of it: however often this runs, a job is made once.
 */
export const makeJobs = async (
  ctx: UseCaseContext,
  plan: Plan,
  occurrences: readonly Occurrence[],
): Promise<Made> => {
  const result = { made: 0, merged: 0, left: 0 };
  for (const occurrence of occurrences) {
    const open = plan.outstanding === 'always' ? undefined : await openJob(ctx, plan);
    const due = whatIsDue(plan.outstanding, open !== undefined);
    if (due === 'make' || !open) {
      const order = await makeJob(ctx, plan, occurrence);
      await settle(ctx, occurrence.id, { state: 'generated', work_order: order });
      result.made += 1;
    } else if (due === 'merge') {
      await settle(ctx, occurrence.id, { state: 'merged', work_order: open.id });
      await appendEvent(ctx, {
        company: plan.company,
        work_order: open.id,
        kind: 'maintenance_merged',
        remark: plan.title,
        data: { maintenancePlan: plan.id, dueOn: occurrence.due_on },
      });
      result.merged += 1;
    } else {
      await settle(ctx, occurrence.id, { state: 'skipped', reason: open.number });
      result.left += 1;
    }
  }
  return result;
};
