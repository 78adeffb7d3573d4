import type { Knex } from 'knex';
import { type Actor, companiesOf } from '../../platform/actor.ts';
import { ordersSeenBy } from '../../work/index.ts';

export type Thread = {
  order: string;
  number: string;
  customerName: string | null;
  company: string;
  unread: number;
  isMentioned: boolean;
  last: { text: string; by: string | null; at: string } | null;
};

const MOST = 100;

/** Threads in which the caller takes part: those with something unread first, then the newest. */
export const showInbox = async (
  knex: Knex,
  actor: Actor,
  { company, show }: { company?: string | undefined; show: 'unread' | 'all' },
): Promise<Thread[]> => {
  if (actor.userId === null) return [];
  const companies = companiesOf(actor).filter((one) => !company || one === company);
  const { rows } = await knex.raw<{ rows: Thread[] }>(
    `select o.id as "order", o.number, o.customer_name as "customerName", o.company, r.unread,
       r.is_mentioned as "isMentioned",
       case when m.id is not null then jsonb_build_object('text', left(m.body, 300),
         'by', coalesce(n.name, m.author_name,
           nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''), u.email),
         'at', m.created_at) end as last
     from message_reads r
     join work_orders o on o.company = r.company and o.id = r.work_order
     left join lateral (select * from order_messages x
       where x.company = o.company and x.work_order = o.id
       order by x.created_at desc, x.id desc limit 1) m on true
     left join directus_users u on u.id = m.created_by
     left join technicians n on n.company = m.company and n.id = m.technician
     where r.person = ? and r.company = any(?::uuid[]) and (? or r.unread > 0)
     order by r.unread > 0 desc, r.is_mentioned desc, m.created_at desc nulls last limit ${MOST}`,
    [actor.userId, companies, show === 'all'],
  );
  // Who took part once may not see the order any more.
  const seen = await ordersSeenBy(
    knex,
    actor.userId,
    rows.map(({ order }) => order),
  );
  return rows.filter(({ order }) => seen.has(order));
};
