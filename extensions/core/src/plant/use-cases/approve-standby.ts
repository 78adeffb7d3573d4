import { newId } from '../../../../domain/kernel/ids.ts';
import { appendEvent } from '../../lifecycle/index.ts';
import { hasCapability } from '../../platform/actor.ts';
import { underApproval } from '../../platform/approvable.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { forbidden, notVisible, refusal } from '../../platform/errors.ts';
import { portUnknown } from '../errors.ts';
import {
  findPortOrder,
  findSplitter,
  isStandbyApproved,
  type PortOrder,
  portsOfSplitter,
} from '../repository.ts';
import { personaFor, requirePortOrder } from '../port-access.ts';
import { type ApproveStandbyInput, useStandby } from '../standby-approval.ts';

const notStandby = (splitter: string, number: number | null): Error =>
  refusal(
    number === null ? 'PLANT_PORT_NOT_STANDBY.none' : 'PLANT_PORT_NOT_STANDBY',
    409,
    { number, splitter, splitterCode: splitter },
    { field: 'port', port: number },
  );

type Recorded = { port: string; number: number };

const record = async (
  ctx: UseCaseContext,
  order: PortOrder,
  { splitter: splitterId, port: wanted, approval }: ApproveStandbyInput,
): Promise<Recorded> => {
  const splitter = await findSplitter(ctx.trx, order.company, splitterId);
  if (!splitter) throw notVisible('splitters', splitterId);

  const ports = await portsOfSplitter(ctx.trx, splitter.id);
  const number = wanted ?? ports.find(({ isStandby }) => isStandby)?.number ?? null;
  const port = ports.find((one) => one.number === number);
  if (wanted !== undefined && wanted !== null && !port) throw portUnknown(splitter.code, wanted);
  if (!port?.isStandby) throw notStandby(splitter.code, number);

  const key = { company: order.company, port: port.id, order: order.id };
  if (await isStandbyApproved(ctx.trx, key)) return { port: port.id, number: port.number };
  const id = newId();
  await bulkInsert(ctx, {
    collection: 'standby_approvals',
    rows: [
      {
        id,
        company: order.company,
        splitter_port: port.id,
        work_order: order.id,
        approver_name: approval.approverName,
        remark: approval.remark ?? null,
        file: approval.file,
        approved_by: ctx.actor.userId,
        approved_at: ctx.now,
      },
    ],
  });
  await appendEvent(ctx, {
    company: order.company,
    work_order: order.id,
    kind: 'standby_approved',
    persona: personaFor(ctx.actor, order.company),
    remark: approval.remark ?? null,
    data: { approval: id, splitter: splitter.id, port: port.id, number: port.number },
  });
  return { port: port.id, number: port.number };
};

/**
 * Records the partner's leave to use a standby port for one order. A second approval of the same
 * port and order changes nothing. Who may only give out ports asks for it: a policy of the company
 * says whose approval that needs, and without one it is refused.
 */
export const approveStandby = async (
  ctx: UseCaseContext,
  input: ApproveStandbyInput,
): Promise<Recorded> => {
  const { actor, trx } = ctx;
  const order = await findPortOrder(trx, input.workOrder);
  if (order && hasCapability(actor, order.company, 'ports-approve-standby'))
    return await record(ctx, order, input);
  const asked = await requirePortOrder(trx, actor, input.workOrder);
  if (actor.approval) return await record(ctx, asked, input);
  await underApproval(ctx, useStandby, input, (inner) => record(inner, asked, input));
  // No policy wants to see it, so it stays with those who may record it.
  throw forbidden();
};
