import type { Knex } from 'knex';
import { type Actor, hasCapability } from '../../../platform/actor.ts';
import { notVisible } from '../../../platform/errors.ts';
import { type ItemNeighbours, itemView, NEIGHBOUR_COLUMNS } from '../item-view.ts';
import { rehearse } from '../rehearse.ts';
import { findItem } from '../repository.ts';
import type { Choice, ItemRow } from '../types.ts';

const orderFacts = async (knex: Knex, company: string, id: string | null) => {
  if (!id) return null;
  const { rows } = await knex.raw<{ rows: Record<string, unknown>[] }>(
    `select o.id, o.number, o.status, coalesce(s.name, o.status) as "stateName",
       o.status_category as "statusCategory", o.service_id as "serviceId",
       o.wo_number as "woNumber", o.customer_name as "customerName",
       o.address_text as "addressText", o.scheduled_start as "scheduledStart",
       o.scheduled_end as "scheduledEnd", o.appointment_requested_at as "requestedAt",
       w.name as "workType", t.name as technician,
       r.proposed_start as "askedStart", r.proposed_end as "askedEnd"
     from work_orders o
     left join lifecycle_states s
       on s.company = o.company and s.lifecycle = o.lifecycle and s.code = o.status
     left join work_types w on w.company = o.company and w.id = o.work_type
     left join technicians t on t.company = o.company and t.id = o.technician
     left join lateral (
       select proposed_start, proposed_end from reschedules
       where company = o.company and work_order = o.id and status = 'pending'
       order by created_at desc limit 1
     ) r on true
     where o.company = ? and o.id = ?`,
    [company, id],
  );
  return rows[0] ?? null;
};

const mailFacts = async (knex: Knex, company: string, id: string | null) =>
  id
    ? ((await knex('mails')
        .where({ company, id })
        .first(
          'id',
          'from_address as from',
          'from_name as fromName',
          'subject',
          'text',
          'attachments',
          'sent_at as sentAt',
          'received_at as receivedAt',
          'message_id as messageId',
          'is_vip as isVip',
        )) ?? null)
    : null;

/** What it was read from and by which profile. */
const sessionFacts = async (knex: Knex, company: string, id: string | null) =>
  id
    ? ((await knex('parse_sessions').where({ company, id }).first('id', 'profile')) ?? null)
    : null;

/**
 * One item with its mail, the order it is about and, while it is open, what applying it would do
 * now (`possible`), with the choices that the person has made so far.
 */
export const readItem = async (
  knex: Knex,
  actor: Actor,
  { id, choice = {} }: { id: string; choice?: Choice },
) => {
  const item = await findItem(knex, id);
  const may = (capability: 'intake-review' | 'audit-read') =>
    item !== null && hasCapability(actor, item.company, capability);
  if (!item || !(may('intake-review') || may('audit-read'))) throw notVisible('inbox_items', id);
  const possible =
    item.status === 'open' && may('intake-review') ? await rehearse(knex, actor, id, choice) : null;
  const [row, mail, order, session] = await Promise.all([
    knex('inbox_items as i')
      .leftJoin('work_orders as o', 'o.id', 'i.work_order')
      .leftJoin('buildings as b', 'b.id', 'i.building')
      .leftJoin('mails as m', 'm.id', 'i.mail')
      .where('i.id', id)
      .first<ItemRow & ItemNeighbours>('i.*', ...NEIGHBOUR_COLUMNS),
    mailFacts(knex, item.company, item.mail),
    orderFacts(knex, item.company, possible?.workOrder ?? item.work_order),
    sessionFacts(knex, item.company, item.session),
  ]);
  const company = await knex('companies')
    .where({ id: item.company })
    .first<{ time_zone: string }>('time_zone');
  return {
    ...itemView(row),
    values: item.values,
    sources: item.sources,
    timeZone: company.time_zone,
    mail,
    session,
    order,
    possible,
  };
};
