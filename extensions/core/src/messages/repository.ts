import type { Knex } from 'knex';
import type { MessageAudience, MessageMailState } from '../../../domain/messages/index.ts';

export type Address = { address: string; name: string };

/**
 * Where the client of an order is reached by mail: the client's own address, then the customer's, then
 * who answered, unless a mail server found that it was not he.
 */
export const addressesOf = async (knex: Knex, order: string): Promise<Address[]> => {
  const { rows } = await knex.raw<{ rows: Address[] }>(
    `select distinct on (lower(x.address)) x.address, x.name from (
       select c.billing_email as address, c.name, 1 as place
         from work_orders o join clients c on c.company = o.company and c.id = o.client where o.id = :order
       union all
       select o.email, coalesce(o.contact_person, o.customer_name, ''), 2
         from work_orders o where o.id = :order
       union all
       select u.email, u.name, 3
         from work_orders o join customers u on u.company = o.company and u.id = o.customer where o.id = :order
       union all
       select m.from_address, coalesce(m.from_name, ''), 4
         from order_messages s join mails m on m.company = s.company and m.id = s.mail
         where s.work_order = :order and not exists (
           select from jsonb_array_elements(coalesce(m.authentication::jsonb, '[]')) a
           where a->>'dmarc' = 'fail' or a->>'dkim' = 'fail'
             or (a->>'spf' = 'fail' and a->>'dkim' is distinct from 'pass'))
     ) x where x.address like '%_@_%' order by lower(x.address), x.place`,
    { order },
  );
  return rows;
};

export type ListedMessage = {
  id: string;
  audience: MessageAudience;
  text: string;
  author: string | null;
  by: string | null;
  isByMail: boolean;
  photo: string | null;
  mail: string | null;
  mailTo: string | null;
  mailState: MessageMailState | null;
  mentions: { id: string; name: string }[];
  at: string;
  editedAt: string | null;
  isWithdrawn: boolean;
};

const NAME = (alias: string): string =>
  `coalesce(nullif(btrim(concat_ws(' ', ${alias}.first_name, ${alias}.last_name)), ''), ${alias}.email)`;

export const SHOWN = 200;

/** The last messages of a thread, the newest first. */
export const messagesOf = async (knex: Knex, order: string): Promise<ListedMessage[]> => {
  const { rows } = await knex.raw<{ rows: ListedMessage[] }>(
    `select m.id, m.audience, m.body as text, m.created_by as author,
       coalesce(n.name, m.author_name, ${NAME('u')}) as by, m.mail is not null as "isByMail",
       e.file as photo, m.mail, m.mail_to as "mailTo", m.mail_state as "mailState",
       m.created_at as at, m.edited_at as "editedAt", m.withdrawn_at is not null as "isWithdrawn",
       (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', ${NAME('p')})), '[]')
         from message_mentions x join directus_users p on p.id = x.person
         where x.company = m.company and x.message = m.id) as mentions
     from work_orders o
     join order_messages m on m.company = o.company and m.work_order = o.id
     left join directus_users u on u.id = m.created_by
     left join technicians n on n.company = m.company and n.id = m.technician
     left join evidence e on e.company = m.company and e.id = m.evidence and e.withdrawn_at is null
     where o.id = ? order by m.created_at desc, m.id desc limit ${SHOWN}`,
    [order],
  );
  return rows;
};

export type ReadMark = { readAt: Date | null; unread: number; isMentioned: boolean };

export const readMarkOf = async (
  knex: Knex,
  { order, person }: { order: string; person: string | null },
): Promise<ReadMark> => {
  const row = person
    ? await knex('message_reads')
        .where({ work_order: order, person })
        .first('read_at', 'unread', 'is_mentioned')
    : undefined;
  return {
    readAt: row?.read_at ?? null,
    unread: row?.unread ?? 0,
    isMentioned: row?.is_mentioned ?? false,
  };
};
