import type { Knex } from 'knex';
import { systemActor } from '../../platform/actor.ts';
import type { LongHandler } from '../../platform/background.ts';
import { inTransaction } from '../../platform/context.ts';
import { domainError } from '../../platform/errors.ts';
import { deliverEventsTopic, type EventSubscriber } from '../../platform/events.ts';
import { registered } from '../../platform/registry.ts';
import { findEvent } from '../repository.ts';

type Message = { subscriber: string; events: string[] };

/**
 * Tells one event in one transaction, which also notes that it was told; whoever comes second waits
 * for the first and finds nothing left. Answers which event it was.
 */
const tellNext = (
  knex: Knex,
  subscriber: EventSubscriber,
  { event, requestId }: { event: string; requestId: string },
): Promise<string | null> => {
  const actor = systemActor('worker', requestId, `event:${subscriber.name}`);
  return inTransaction(knex, actor, async (ctx) => {
    const next = subscriber.inOrder ? await oldestOf(ctx.trx, subscriber, event) : event;
    if (next === null) return null;
    const { rows } = await ctx.trx.raw<{ rows: { at: string }[] }>(
      `delete from fieldwright.event_deliveries where subscriber = ? and event = ?::bigint
       returning occurred_at::text as at`,
      [subscriber.name, next],
    );
    const found = rows[0] && (await findEvent(ctx.trx, { id: next, at: rows[0].at }));
    if (found) await subscriber.handle(ctx, found);
    return next;
  });
};

/** The oldest event of the same subject that is still to be told; null when this one was. */
const oldestOf = async (
  trx: Knex,
  { name }: EventSubscriber,
  event: string,
): Promise<string | null> => {
  await trx.raw(
    `select pg_advisory_xact_lock(hashtextextended(?::text || subject::text, 0))
     from fieldwright.event_deliveries where subscriber = ? and event = ?::bigint`,
    [name, name, event],
  );
  const { rows } = await trx.raw<{ rows: { event: string }[] }>(
    `select other.event::text from fieldwright.event_deliveries mine
     join fieldwright.event_deliveries other using (subscriber, subject)
     where mine.subscriber = ? and mine.event = ?::bigint order by other.event limit 1`,
    [name, event],
  );
  return rows[0]?.event ?? null;
};

const tell = async (
  knex: Knex,
  subscriber: EventSubscriber,
  what: { event: string; requestId: string },
): Promise<void> => {
  for (;;) {
    const told = await tellNext(knex, subscriber, what);
    if (told === null || told === what.event) return;
  }
};

/** One that fails does not keep the others of its message; the work is tried again for what is left. */
export const deliverEvents: LongHandler<Message> = {
  topic: deliverEventsTopic,
  run: async ({ knex, requestId, signal, log }, { subscriber: name, events }) => {
    const subscriber = registered().subscribers.find((each) => each.name === name);
    if (!subscriber)
      throw domainError('EVENT_SUBSCRIBER_UNKNOWN', 422, `This version has no subscriber ${name}.`);
    const failures: unknown[] = [];
    for (const event of events) {
      signal.throwIfAborted();
      try {
        await tell(knex, subscriber, { event, requestId });
      } catch (error) {
        failures.push(error);
        log.warn({ err: error, event, subscriber: name }, 'an event was not taken');
      }
    }
    if (failures.length > 0) throw failures[0];
    return { subscriber: name, told: events.length };
  },
};
