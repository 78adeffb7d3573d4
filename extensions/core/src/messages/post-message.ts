import type { Knex } from 'knex';
import type { MessageAudience, MessageMailState } from '../../../domain/messages/index.ts';
import { newId } from '../../../domain/kernel/ids.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import { emit } from '../platform/events.ts';
import { insertRows } from '../platform/insert-rows.ts';
import { announce } from '../platform/notices.ts';
import { addToOutbox } from '../platform/outbox.ts';
import { peopleOfOrder } from '../work/index.ts';
import { mailMessage } from './topics.ts';

export type NewMessage = {
  body: string;
  audience?: MessageAudience;
  /** Who wrote it as a technician, or without an account. */
  technician?: string | null;
  authorName?: string | null;
  evidence?: string | null;
  mail?: string | null;
  mailTo?: string | null;
  mailState?: MessageMailState | null;
  clientRef?: string | null;
  mentions?: readonly string[];
  writtenAt?: Date;
};
type OrderRef = { id: string; company: string };
export type Posted = { id: string; replayed: boolean };

/** What was sent before under this reference, to whoever sent it. */
const findSent = async (
  { trx, actor }: Pick<UseCaseContext, 'trx' | 'actor'>,
  order: OrderRef,
  clientRef: string,
): Promise<string | null> => {
  const row = await trx('order_messages')
    .where({ company: order.company, work_order: order.id, client_ref: clientRef })
    .whereRaw('created_by is not distinct from ?::uuid', [actor.userId])
    .first('id');
  return row?.id ?? null;
};

/** Who takes part: the writer, who is called, who made the order and whose visit it is. */
const PARTICIPANTS = `
  insert into message_reads (id, company, work_order, person)
  select gen_random_uuid(), o.company, o.id, p.person
  from work_orders o
  cross join lateral (
    select unnest(?::uuid[]) as person
    union select o.created_by
    union select t."user" from technicians t where t.company = o.company and t.id = o.technician
  ) p
  where o.id = ? and p.person = any(?::uuid[])
  on conflict (company, work_order, person) do nothing`;

/** The message is unread for those of them who see the order, but for its writer. */
const COUNT = `
  update message_reads set unread = unread + 1,
    is_mentioned = is_mentioned or person = any(?::uuid[])
  where company = ? and work_order = ? and person is distinct from ?::uuid
    and person = any(?::uuid[])
  returning 1`;

const tellReaders = async (
  trx: Knex,
  order: OrderRef,
  { author, mentions, seers }: { author: string | null; mentions: string[]; seers: string[] },
): Promise<void> => {
  const taking = author === null ? mentions : [author, ...mentions];
  await trx.raw(PARTICIPANTS, [taking, order.id, seers]);
  const counting = [mentions, order.company, order.id, author, seers];
  const { rows } = await trx.raw<{ rows: unknown[] }>(COUNT, counting);
  if (author !== null || rows.length > 0) return;
  // An answer that nobody who is still there waits for is news for all who see the order.
  await trx.raw(PARTICIPANTS, [seers, order.id, seers]);
  await trx.raw(COUNT, counting);
};

/**
 * Puts a message into the thread of an order that is locked and that its writer may see, once per
 * `clientRef`. Whoever takes part has one more to read; a message for the client is mailed.
 *
 * Errors: MESSAGES_PEOPLE (422).
 */
export const postMessage = async (
  ctx: UseCaseContext,
  order: OrderRef,
  input: NewMessage,
): Promise<Posted> => {
  const { clientRef = null, audience = 'internal', mailState = null } = input;
  const before = clientRef === null ? null : await findSent(ctx, order, clientRef);
  if (before) return { id: before, replayed: true };
  const seers = (await peopleOfOrder(ctx.trx, order.id)).map(({ id: person }) => person);
  const mentions = [...new Set(input.mentions)];
  if (mentions.some((person) => !seers.includes(person)))
    throw refusal('MESSAGES_PEOPLE', 422, {}, { field: 'mentions' });
  const { company } = order;
  const author = ctx.actor.userId;
  const id = newId();
  await insertRows(ctx.trx, 'order_messages', [
    {
      id,
      company,
      work_order: order.id,
      audience,
      body: input.body,
      technician: input.technician ?? null,
      author_name: input.authorName ?? null,
      evidence: input.evidence ?? null,
      mail: input.mail ?? null,
      mail_to: input.mailTo ?? null,
      mail_state: mailState,
      client_ref: clientRef,
      created_at: input.writtenAt ?? ctx.now,
      created_by: author,
    },
  ]);
  if (mentions.length > 0)
    await ctx
      .trx('message_mentions')
      .insert(mentions.map((person) => ({ id: newId(), company, message: id, person })));
  await tellReaders(ctx.trx, order, { author, mentions, seers });
  const about = { company, collection: 'order_messages', subject: id };
  await emit(ctx, {
    ...about,
    kind: 'message.posted',
    data: { message: id, order: order.id, audience, author },
  });
  for (const user of mentions)
    if (user !== author)
      await emit(ctx, {
        ...about,
        kind: 'message.mentioned',
        data: { message: id, order: order.id, user },
      });
  if (mailState === 'waiting')
    await addToOutbox(ctx, { company, topic: mailMessage, key: id, payload: { message: id } });
  await announce(ctx.trx, { collection: 'order_messages', action: 'create', ids: [id] });
  return { id, replayed: false };
};
