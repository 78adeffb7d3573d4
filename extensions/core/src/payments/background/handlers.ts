import { useEnv } from '@directus/env';
import type {
  BackgroundContext,
  LongHandler,
  TransactionHandler,
} from '../../platform/background.ts';
import { inTransaction } from '../../platform/context.ts';
import { isDomainError } from '../../platform/errors.ts';
import { addAllToOutbox } from '../../platform/outbox.ts';
import type { CardProcessor } from '../processor.ts';
import { findCharge } from '../rows.ts';
import { cardCompany, processorOf } from '../settings.ts';
import { dropIntentTopic, rereadTopic, runChargeTopic, sweepTopic } from '../topics.ts';
import { applySeen } from '../use-cases/apply-seen.ts';
import { reread } from '../use-cases/reread.ts';
import { runCharge } from '../use-cases/run-charge.ts';

/** Then the sweep goes on with it. */
const ATTEMPTS = 4;
const SWEPT_AT_ONCE = 500;

const WAITS = new Set(['PAYMENTS_UNREACHABLE', 'PAYMENTS_KEY_REFUSED']);

/** An account is one company's. A processor that does not answer is no failure of ours: what waits for it is swept up later. */
const withProcessor = async (
  job: BackgroundContext,
  run: (processor: CardProcessor) => Promise<unknown>,
): Promise<unknown> => {
  const processor = processorOf(useEnv());
  if (!processor || (await cardCompany(job.knex, useEnv())) !== job.company)
    return { waits: 'PAYMENTS_NOT_SET' };
  try {
    return await run(processor);
  } catch (error) {
    if (job.attempt < ATTEMPTS || !isDomainError(error) || !WAITS.has(error.code)) throw error;
    return { waits: error.code };
  }
};

export const runChargeHandler: LongHandler<{ charge: string; attempt: number }> = {
  topic: runChargeTopic,
  attempts: ATTEMPTS,
  goesFirst: () => true,
  run: (job, payload) => withProcessor(job, (processor) => runCharge(job, payload, processor)),
};

export const rereadHandler: LongHandler<{ notice: string }> = {
  topic: rereadTopic,
  attempts: ATTEMPTS,
  run: (job, { notice }) => withProcessor(job, (processor) => reread(job, notice, processor)),
};

/** A charge that we cancelled shall not be paid by a page that is still open. */
export const dropIntentHandler: LongHandler<{ charge: string }> = {
  topic: dropIntentTopic,
  run: (job, { charge }) =>
    withProcessor(job, async (processor) => {
      const row = await findCharge(job.knex, { id: charge });
      if (row?.state !== 'cancelled' || !row.intent) return { dropped: false };
      const seen = await processor.cancelCharge(row.intent);
      await inTransaction(job.knex, job.actor, (ctx) =>
        applySeen(ctx, charge, seen, { isAnswer: false }),
      );
      return { state: seen.state };
    }),
};

type Waiting = { id: string; company: string; attempt: number };

/** What got no answer is sent again; so are notices that nobody has looked at. */
export const sweepHandler: TransactionHandler = {
  topic: sweepTopic,
  handle: async (ctx) => {
    const turn = String(Math.floor(ctx.now.getTime() / 60_000));
    const charges = await ctx.trx.raw<{ rows: Waiting[] }>(
      `select id, company, attempt from charges where state = 'pending'
         and coalesce(updated_at, created_at) < now() - interval '4 minutes'
       order by created_at, id limit ?`,
      [SWEPT_AT_ONCE],
    );
    const notices = await ctx.trx.raw<{ rows: Waiting[] }>(
      `select id, company, 1 as attempt from payment_events where outcome = 'waiting'
         and created_at < now() - interval '4 minutes'
       order by created_at, id limit ?`,
      [SWEPT_AT_ONCE],
    );
    await addAllToOutbox(
      ctx,
      charges.rows.map(({ id, company, attempt }) => ({
        ...{ company, topic: runChargeTopic, payload: { charge: id, attempt } },
        key: `${id}:${String(attempt)}:${turn}`,
      })),
    );
    await addAllToOutbox(
      ctx,
      notices.rows.map(({ id, company }) => ({
        ...{ company, topic: rereadTopic, payload: { notice: id }, key: `${id}:${turn}` },
      })),
    );
    return { charges: charges.rows.length, notices: notices.rows.length };
  },
};
