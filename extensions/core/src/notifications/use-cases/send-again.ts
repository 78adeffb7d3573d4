import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { addAllToOutbox } from '../../platform/outbox.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';
import { addMilliseconds } from '../moments.ts';
import { HOLD_MS } from '../notify.ts';
import { sendOne } from '../topics.ts';

type Row = { id: string; company: string; state: string };
const MOST = 1_000;

const begin = async (ctx: UseCaseContext, rows: readonly Row[]): Promise<void> => {
  await ctx
    .trx('notification_deliveries')
    .whereIn(
      'id',
      rows.map(({ id }) => id),
    )
    .update({
      ...{ state: 'waiting', tries: 0, reason: null, server_said: null, next_try_at: ctx.now },
      ...{ hold_ends_at: addMilliseconds(ctx.now, HOLD_MS), updated_at: ctx.now },
      // How long it is tried counts from now.
      created_at: ctx.now,
    });
  await addAllToOutbox(
    ctx,
    rows.map(({ id, company }) => ({
      ...{ company, topic: sendOne, key: `${id}:again:${ctx.requestId}` },
      payload: { delivery: id },
    })),
  );
};

/**
 * Sends again what failed.
 *
 * Errors: FORBIDDEN, NOTIFICATION_NOT_FAILED (409).
 */
export const sendAgain = async (ctx: UseCaseContext, id: string): Promise<{ id: string }> => {
  const row = await ctx
    .trx('notification_deliveries')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first<Row | undefined>('id', 'company', 'state');
  assertOwn(ctx.actor, row, {
    ...{ collection: 'notification_deliveries', id, capability: 'notifications' },
  });
  if (row.state !== 'failed') throw refusal('NOTIFICATION_NOT_FAILED', 409);
  await begin(ctx, [row]);
  return { id };
};

/** Everything of a company that failed, a thousand at most. */
export const sendAllAgain = async (
  ctx: UseCaseContext,
  company: string,
): Promise<{ count: number }> => {
  const rows = await ctx
    .trx('notification_deliveries')
    .where({ company, state: 'failed' })
    .orderBy('created_at')
    .limit(MOST)
    .forUpdate()
    .skipLocked()
    .select<Row[]>('id', 'company', 'state');
  if (rows.length > 0) await begin(ctx, rows);
  return { count: rows.length };
};
