import { loadCase, type OrderCase, standOf } from '../../lifecycle/index.ts';
import {
  allocatePort,
  findHeldPort,
  releasePort,
  type StandbyApproval,
} from '../../plant/index.ts';
import { hasCapability } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import type { FieldCommandOf } from '../../../../domain/work/index.ts';
import type { CommandRun } from '../../platform/order-slots.ts';

/** A manager may have recorded the approval while the device waited with the command. */
const isApprovedAlready = async (
  ctx: UseCaseContext,
  { order }: OrderCase,
  { splitter, port }: FieldCommandOf<'attach-port'>['payload'],
): Promise<boolean> =>
  port !== undefined &&
  (await ctx
    .trx('standby_approvals as a')
    .join('splitter_ports as p', 'p.id', 'a.splitter_port')
    .where({
      'a.company': order.company,
      'a.work_order': order.id,
      'p.splitter': splitter,
      'p.number': port,
    })
    .first<{ id: string } | undefined>('a.id')) !== undefined;

/** The proof was sent before as evidence; its file becomes the approval's. */
const approvalOf = async (
  ctx: UseCaseContext,
  item: OrderCase,
  payload: FieldCommandOf<'attach-port'>['payload'],
): Promise<StandbyApproval | null> => {
  const given = payload.approval;
  const { order } = item;
  if (!given || (await isApprovedAlready(ctx, item, payload))) return null;
  if (!hasCapability(ctx.actor, order.company, 'ports-approve-standby'))
    throw refusal('PLANT_STANDBY_NEEDS_APPROVAL.field', 422, {}, { field: 'splitter_port' });
  const proof = await ctx
    .trx('evidence')
    .where({ company: order.company, work_order: order.id, client_ref: given.evidence })
    .whereNull('withdrawn_at')
    .first<{ file: string } | undefined>('file');
  if (proof) return { approverName: given.approverName, remark: given.remark, file: proof.file };
  throw refusal(
    'FIELD_EVIDENCE_UNKNOWN',
    422,
    {},
    {
      field: 'approval.evidence',
    },
  );
};

/** A technician who finds the fibre on another port says so: the first port is given back. */
const giveBackOther = async (
  ctx: UseCaseContext,
  { order }: OrderCase,
  { splitter, port }: FieldCommandOf<'attach-port'>['payload'],
): Promise<boolean> => {
  const held = await findHeldPort(ctx.trx, order.company, order.id);
  if (!held) return false;
  if (held.splitter === splitter && (port === undefined || held.number === port)) return true;
  await releasePort(ctx, {
    port: held.id,
    workOrder: order.id,
    reason: 'Another port was found on site',
  });
  return false;
};

export const attachPort: CommandRun<'attach-port'> = async (ctx, command, item) => {
  const { splitter, port } = command.payload;
  const isAttached = await giveBackOther(ctx, item, command.payload);
  if (!isAttached)
    await allocatePort(ctx, {
      splitter,
      workOrder: command.order,
      port: port ?? null,
      approval: await approvalOf(ctx, item, command.payload),
      clientRef: command.id,
      occurredAt: command.occurredAt,
      position: command.position ?? null,
    });
  return standOf((await loadCase(ctx.trx, ctx.actor, command.order, ctx.now)).order);
};
