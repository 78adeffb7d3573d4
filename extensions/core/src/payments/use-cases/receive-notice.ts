import type { Knex } from 'knex';
import { newId } from '../../../../domain/kernel/ids.ts';
import { type Actor, systemActor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/context.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import type { CardProcessor } from '../processor.ts';
import { rereadTopic } from '../topics.ts';

type Received = { raw: Buffer; signature: string; company: string };

/** A notice is noted once, however often it comes; whether it is true is asked later. */
export const receiveNotice = async (
  { knex, actor, processor }: { knex: Knex; actor: Actor; processor: CardProcessor },
  { raw, signature, company }: Received,
): Promise<{ isNew: boolean }> => {
  const notice = processor.readNotice(raw, signature, new Date());
  const own = systemActor('system', actor.requestId, 'notice of the card processor');
  return await inTransaction(knex, own, async (ctx) => {
    const id = newId();
    const { rowCount } = await ctx.trx.raw<{ rowCount: number }>(
      `insert into payment_events (id, company, event, kind, object, happened_at, outcome, created_at)
       values (?, ?, ?, ?, ?, ?, 'waiting', ?) on conflict (company, event) do nothing`,
      [
        ...[id, company, notice.event, notice.kind.slice(0, 128), notice.object.slice(0, 255)],
        ...[notice.happenedAt, ctx.now],
      ],
    );
    if (rowCount === 1)
      await addToOutbox(ctx, { company, topic: rereadTopic, payload: { notice: id }, key: id });
    return { isNew: rowCount === 1 };
  });
};
