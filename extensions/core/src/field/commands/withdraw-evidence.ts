import { appendEvent, loadCase, standOf, timeOnOrder } from '../../lifecycle/index.ts';
import { doubtIn } from '../../../../domain/lifecycle/index.ts';
import { noteChange } from '../../platform/audit.ts';
import { refusal } from '../../platform/errors.ts';
import type { CommandRun } from '../../platform/order-slots.ts';
import { refuseWhenDone } from './refuse-when-done.ts';
import type { Rows } from '../../platform/tables.ts';

type Row = Pick<Rows['evidence'], 'id' | 'kind' | 'category' | 'blocker' | 'file'>;

/**
 * Takes back a picture that shows the wrong thing, while the work goes on: it counts no longer and is
 * shown as withdrawn; the file stays. Only the technician who took it, and never the proof of a reported
 * blocker or of an approved standby port.
 *
 * Errors: WORK_ORDER_DONE, FIELD_EVIDENCE_WITHDRAWN, FIELD_EVIDENCE_NEEDED (422).
 */
export const withdrawEvidence: CommandRun<'withdraw-evidence'> = async (ctx, command, item) => {
  refuseWhenDone(item);
  const { id, company } = item.order;
  const { evidence } = command.payload;
  const row = await ctx
    .trx('evidence')
    .where({ company, work_order: id, client_ref: evidence, technician: item.actorTechnician })
    .whereNull('withdrawn_at')
    .first<Row | undefined>('id', 'kind', 'category', 'blocker', 'file');
  if (!row) throw refusal('FIELD_EVIDENCE_WITHDRAWN', 422, {}, { field: 'evidence' });
  const approval = await ctx
    .trx('standby_approvals')
    .where({ company, file: row.file })
    .first<{ id: string } | undefined>('id');
  if (row.blocker || approval)
    throw refusal('FIELD_EVIDENCE_NEEDED', 422, {}, { field: 'evidence' });
  await ctx.trx('evidence').where({ id: row.id }).update({ withdrawn_at: ctx.now });
  await noteChange(ctx, { collection: 'evidence', action: 'update', ids: [row.id] });
  const time = timeOnOrder(ctx, item, command.occurredAt);
  await appendEvent(ctx, {
    company,
    work_order: id,
    kind: 'evidence_withdrawn',
    technician: item.actorTechnician,
    persona: 'technician',
    data: { evidence: row.id, kind: row.kind, category: row.category, ...doubtIn(time) },
    occurred_at: time.at,
    client_ref: command.id,
  });
  await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: [id] });
  return standOf((await loadCase(ctx.trx, ctx.actor, id, ctx.now)).order);
};
