import { newId } from '../../../../domain/kernel/ids.ts';
import { appendEvent } from '../../lifecycle/index.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible, refusal } from '../../platform/errors.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { portUnknown } from '../errors.ts';
import { findPortOrder, findSplitter, isStandbyApproved, portsOfSplitter } from '../repository.ts';
import { personaFor } from '../port-access.ts';

export type StandbyApproval = {
  /** Who at the partner approved. */
  approverName: string;
  remark?: string | null;
  /** The proof: id of an uploaded file. */
  file: string;
};

export type ApproveStandbyInput = {
  splitter: string;
  workOrder: string;
  /** The standby port's number; that of the splitter when absent. */
  port?: number | null;
  approval: StandbyApproval;
};

const notStandby = (splitter: string, number: number | null): Error =>
  refusal(
    number === null ? 'PLANT_PORT_NOT_STANDBY.none' : 'PLANT_PORT_NOT_STANDBY',
    409,
    { number, splitter, splitterCode: splitter },
    { field: 'port', port: number },
  );

/**
 * Records the partner's leave to use a standby port for one order. A second approval of the same
 * port and order changes nothing. Returns the id of the port.
 */
export const approveStandby = async (
  ctx: UseCaseContext,
  { splitter: splitterId, workOrder, port: wanted, approval }: ApproveStandbyInput,
): Promise<{ port: string; number: number }> => {
  const order = await findPortOrder(ctx.trx, workOrder);
  assertOwn(ctx.actor, order, {
    collection: 'work_orders',
    id: workOrder,
    capability: 'ports-approve-standby',
  });
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
