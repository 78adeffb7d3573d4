import { newId } from '../../../domain/kernel/ids.ts';
import type { Topic } from './topics.ts';
import type { UseCaseContext } from './context.ts';

export type OutboxMessage<Payload extends object = object> = {
  company: string | null;
  topic: Topic<Payload>;
  payload: Payload;
  /** With a key the message is sent once per topic, however often the use case runs. */
  key?: string;
};

/** Queues an effect in the same transaction: it happens if, and only if, the change is durable. */
export const addToOutbox = async <Payload extends object>(
  ctx: Pick<UseCaseContext, 'trx' | 'requestId'>,
  message: OutboxMessage<Payload>,
): Promise<void> => {
  await ctx.trx.raw(
    `insert into fieldwright.outbox (event_id, company, topic, key, payload, request_id)
     values (?, ?, ?, ?, ?::jsonb, ?)
     on conflict (topic, key) where key is not null do nothing`,
    [
      newId(),
      message.company,
      message.topic,
      message.key ?? null,
      JSON.stringify(message.payload),
      ctx.requestId,
    ],
  );
};

/** Queues many effects in one statement, each once for its key. */
export const addAllToOutbox = async <Payload extends object>(
  ctx: Pick<UseCaseContext, 'trx' | 'requestId'>,
  messages: readonly (OutboxMessage<Payload> & { key: string; requestId?: string | null })[],
): Promise<void> => {
  if (messages.length === 0) return;
  const rows = messages.map((message) => ({ event_id: newId(), ...message }));
  await ctx.trx.raw(
    `insert into fieldwright.outbox (event_id, company, topic, key, payload, request_id)
     select event_id, company, topic, key, payload, ?
     from json_to_recordset(?::json)
       as given(event_id uuid, company uuid, topic text, key text, payload jsonb)
     on conflict (topic, key) where key is not null do nothing`,
    [ctx.requestId, JSON.stringify(rows)],
  );
};
