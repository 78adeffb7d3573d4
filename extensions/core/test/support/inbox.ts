import '../../src/domains.ts';
import { randomUUID } from 'node:crypto';
import { type ActedItem, actOnItem, type Choice } from '../../src/mail/actions/index.ts';
import { systemActor } from '../../src/platform/actor.ts';
import { inTransaction } from '../../src/platform/context.ts';
import { database } from './database.ts';

type MailFacts = {
  subject?: string;
  text?: string;
  sentAt?: string;
  inReplyTo?: string | null;
};
export type ItemFacts = {
  company: string;
  kind: string;
  values: Record<string, unknown>;
  mail?: MailFacts;
  session?: string;
};
export type NewItem = { id: string; mail: string; messageId: string };

/** A mail and its inbox item, as the reader of mails writes them. */
export const newItem = async ({
  company,
  kind,
  values,
  mail = {},
  session,
}: ItemFacts): Promise<NewItem> => {
  const [id, mailId] = [randomUUID(), randomUUID()];
  const messageId = `<${mailId}@partner.example.com>`;
  await database()('mails').insert({
    id: mailId,
    company,
    source: 'email',
    message_key: messageId,
    message_id: messageId,
    in_reply_to: mail.inReplyTo ?? null,
    from_address: 'no-reply@partner.example.com',
    subject: mail.subject ?? `${kind} ${String(values.serviceId ?? '')}`,
    text: mail.text ?? null,
    sent_at: mail.sentAt ?? new Date().toISOString(),
    state: 'parsed',
    kind,
    raw_expires_at: new Date(Date.now() + 86_400_000),
  });
  await database()('inbox_items').insert({
    id,
    company,
    kind,
    mail: mailId,
    session: session ?? null,
    summary: `${kind} ${String(values.serviceId ?? values.buildingName ?? '')}`
      .trim()
      .slice(0, 255),
    values: JSON.stringify(values),
    service_id: values.serviceId ?? null,
  });
  return { id, mail: mailId, messageId };
};

/** What the reader of mails does with an item it has written. */
export const act = (id: string, choice?: Choice): Promise<ActedItem> =>
  inTransaction(database(), systemActor('parser'), (ctx) => actOnItem(ctx, id, choice));

export const itemRow = (id: string) => database()('inbox_items').where({ id }).first();
export const orderRow = (id: string) => database()('work_orders').where({ id }).first();
export const lastEvent = (order: string) =>
  database()('work_order_events')
    .where({ work_order: order })
    .orderBy([
      { column: 'received_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .first();
