import { afterEscalation, dueOf } from '../../../../domain/approvals/index.ts';
import type { TransactionHandler } from '../../platform/background.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { inSavepoint } from '../../platform/each-alone.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { holdersOf } from '../people.ts';
import { changeRequest, stepOf, writeDecision } from '../requests.ts';
import type { RequestRow } from '../rows.ts';
import { layTable, seatsNow } from '../take-seat.ts';
import { tellApprovers, type Why, watchRequests } from '../topics.ts';
import { isOver } from '../use-cases/approve-request.ts';

const BATCH = 200;

const tell = (ctx: UseCaseContext, row: RequestRow, why: Why): Promise<void> =>
  addToOutbox(ctx, {
    ...{ company: row.company, topic: tellApprovers },
    payload: { request: row.id, step: row.current_step, why },
  });

const escalate = async (ctx: UseCaseContext, row: RequestRow): Promise<void> => {
  const table = await layTable(ctx, row);
  const { escalateUser, escalatePersona } = stepOf(row);
  const more = escalateUser
    ? [{ user: escalateUser }]
    : await holdersOf(ctx.trx, row.company, escalatePersona ?? '');
  const seats = afterEscalation(await seatsNow(ctx, table), more, table.present);
  await writeDecision(ctx, row, { decision: 'escalated', door: 'system' });
  await changeRequest(ctx, row.id, { seats, escalated_at: ctx.now });
  await tell(ctx, row, 'escalated');
};

/** Looks at one open request: what its time asks for, once. */
export const watchRequest = async (ctx: UseCaseContext, row: RequestRow): Promise<void> => {
  const due = dueOf(
    stepOf(row),
    {
      ...{ openedAt: row.step_opened_at ?? ctx.now, remindedAt: row.reminded_at },
      ...{ escalatedAt: row.escalated_at, expiresAt: row.expires_at },
    },
    ctx.now,
  );
  if (due === 'expire') await isOver(ctx, await layTable(ctx, row));
  else if (due === 'escalate') await escalate(ctx, row);
  else if (due === 'remind') {
    await writeDecision(ctx, row, { decision: 'reminded', door: 'system' });
    await changeRequest(ctx, row.id, { reminded_at: ctx.now });
    await tell(ctx, row, 'reminded');
  }
};

/** Requests of which time may ask something, the oldest first. */
const WAITING = `
  select r.* from approval_requests r
  cross join lateral (select s from json_array_elements(r.steps) s
    where (s->>'sequence')::int = r.current_step limit 1) step
  where r.status = 'pending' and (
    r.expires_at <= now()
    or r.reminded_at is null and r.step_opened_at
      + ((step.s->>'remindAfterDays')::int * interval '1 day') <= now()
    or r.escalated_at is null and r.step_opened_at
      + ((step.s->>'escalateAfterDays')::int * interval '1 day') <= now())
  order by r.step_opened_at limit ? for update of r skip locked`;

/** One that is refused keeps no other from being told or closed. */
export const watchRequestsHandler: TransactionHandler = {
  topic: watchRequests,
  handle: async (ctx) => {
    const { rows } = await ctx.trx.raw<{ rows: RequestRow[] }>(WAITING, [BATCH]);
    const refused: string[] = [];
    for (const row of rows) {
      const looked = await inSavepoint(ctx, (inside) => watchRequest(inside, row));
      if ('refusal' in looked) refused.push(row.id);
    }
    return { looked: rows.length, refused };
  },
};
