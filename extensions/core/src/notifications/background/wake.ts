import { dayIn } from '../../../../domain/kernel/time.ts';
import type { NotificationChannel } from '../../../../domain/notifications/index.ts';
import { newId } from '../../../../domain/kernel/ids.ts';
import type { TransactionHandler } from '../../platform/background.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { addAllToOutbox } from '../../platform/outbox.ts';
import { addMilliseconds } from '../moments.ts';
import { HOLD_MS } from '../notify.ts';
import { readersOf } from '../readers.ts';
import { sendOne, wake } from '../topics.ts';

const BATCH = 500;

/** A worker that died with a message in hand has lost it when the hold is over. */
const FREE = `
  update notification_deliveries set state = 'waiting', hold_ends_at = null
  where state = 'sending' and hold_ends_at < :now`;

const DUE_IN_DIGEST = `
  select company, person, channel, min(next_try_at) as at, array_agg(id) as ids from (
    select company, person, channel, next_try_at, id from notification_deliveries
    where state = 'waiting' and is_in_digest and next_try_at <= :now
    order by next_try_at limit :most for update skip locked) due
  group by company, person, channel`;

type Due = {
  company: string;
  person: string;
  channel: NotificationChannel;
  at: Date;
  ids: string[];
};

/** One summary for a person, with everything that waits for it. */
const bundle = async (ctx: UseCaseContext, due: Due): Promise<void> => {
  const { company, person, channel, ids } = due;
  const [reader] = await readersOf(ctx.trx, { company, kind: 'digest', users: [person] });
  const rows = () => ctx.trx('notification_deliveries').whereIn('id', ids);
  if (!reader) {
    await rows().update({ state: 'dropped', reason: 'PERSON_LEFT', data: '{}', sealed: null });
    return;
  }
  const id = newId();
  const day = dayIn(due.at, reader.times.zone);
  await ctx.trx('notification_deliveries').insert({
    ...{ id, company, person, channel, kind: 'digest', happening: `digest:${day}:${ids[0]}` },
    ...{ next_try_at: ctx.now, created_at: ctx.now, updated_at: ctx.now },
    data: JSON.stringify({ day, place: reader.usesStudio ? '/admin' : '/portal' }),
  });
  // A link that is for one step alone has no place in a summary: it leads to the application.
  await rows().update({ state: 'bundled', digest: id, sealed: null, updated_at: ctx.now });
};

const TAKE = `
  update notification_deliveries set hold_ends_at = :end where id in (
    select id from notification_deliveries
    where state = 'waiting' and not coalesce(is_in_digest, false) and next_try_at <= :now
      and (hold_ends_at is null or hold_ends_at < :now)
    order by next_try_at limit :most for update skip locked)
  returning id, company, tries`;

/** Everything that is due now goes to the workers; safe to do at any time, by any number of them. */
export const wakeDue = async (ctx: UseCaseContext): Promise<{ bundles: number; sent: number }> => {
  const { trx, now } = ctx;
  await trx.raw(FREE, { now });
  const { rows: due } = await trx.raw<{ rows: Due[] }>(DUE_IN_DIGEST, { now, most: BATCH });
  for (const one of due) await bundle(ctx, one);
  const { rows } = await trx.raw<{ rows: { id: string; company: string; tries: number }[] }>(TAKE, {
    ...{ now, most: BATCH, end: addMilliseconds(now, HOLD_MS) },
  });
  await addAllToOutbox(
    ctx,
    rows.map(({ id, company, tries }) => ({
      ...{ company, topic: sendOne, key: `${id}:${tries}:${now.getTime()}` },
      payload: { delivery: id },
    })),
  );
  return { bundles: due.length, sent: rows.length };
};

export const wakeHandler: TransactionHandler = { topic: wake, handle: wakeDue };
