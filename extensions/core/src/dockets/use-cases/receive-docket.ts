import { newId } from '../../../../domain/kernel/ids.ts';
import { appendEvent, loadCase, lockOrder, takeCommand } from '../../lifecycle/index.ts';
import { requireCapability } from '../../platform/actor.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible, refusal } from '../../platform/errors.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { expectation } from '../expected-docket.ts';
import { docketsOf } from '../repository.ts';
import { renderDocket } from '../topics.ts';

export type ReceiveDocketInput = {
  order: string;
  number?: string | null;
  /** The stored scan; null has the worker make the document from the evidence. */
  file: string | null;
};

/**
 * Takes in a docket: the scan that came, or one made from the evidence. The first one, or the
 * correction of a rejected one, moves the order on; until it is verified it may be replaced.
 */
export const receiveDocket = async (
  ctx: UseCaseContext,
  { order: id, number, file }: ReceiveDocketInput,
): Promise<{ id: string; number: string; status: 'received'; isGenerated: boolean }> => {
  if (!(await lockOrder(ctx, id))) throw notVisible('work_orders', id);
  const item = await loadCase(ctx.trx, ctx.actor, id, ctx.now);
  const { order } = item;
  requireCapability(ctx.actor, order.company, 'docket-review');
  const expected = expectation(item);
  if (expected === 'early') {
    throw refusal(
      'WORK_DOCKET_NOT_EXPECTED',
      409,
      { number: order.number, status: order.status },
      { collection: 'work_orders', item: id, field: 'status' },
    );
  }
  const earlier = await docketsOf(ctx.trx, id);
  const own = number?.trim() || numberFor(order.number, earlier.length);
  const docket = newId();
  await bulkInsert(ctx, {
    collection: 'dockets',
    rows: [
      {
        id: docket,
        company: order.company,
        work_order: id,
        number: own,
        file,
        source: file === null ? 'generated' : 'upload',
        status: 'received',
        received_at: ctx.now,
      },
    ],
  });
  await appendEvent(ctx, {
    company: order.company,
    work_order: id,
    kind: 'docket_received',
    data: { docket, number: own },
  });
  await ctx.trx('work_orders').where({ id }).update({ docket_number: own });
  if (expected === 'moves') await takeCommand(ctx, { order: id, command: 'docket.receive' });
  if (file === null) {
    await addToOutbox(ctx, {
      company: order.company,
      topic: renderDocket,
      key: docket,
      payload: { docket },
    });
  }
  return { id: docket, number: own, status: 'received', isGenerated: file === null };
};

/** `DK-2026-00012`, and `DK-2026-00012-2` for a correction. */
const numberFor = (orderNumber: string, earlier: number): string =>
  `${orderNumber.replace(/^WO-/, 'DK-')}${earlier > 0 ? `-${earlier + 1}` : ''}`;
