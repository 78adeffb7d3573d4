import type { Knex } from 'knex';

export type OrderPerson = { id: string; name: string };

/**
 * People of the company who see the order: those who read all orders, and the technicians who have
 * its visit, are in its crew or were given one of its tasks.
 */
const SEE = `
  from work_orders o
  join memberships m on m.company = o.company and m.is_active
  join personas p on p.code = m.persona
  join directus_users u on u.id = m."user" and u.status = 'active'
  left join technicians t on t.company = o.company and t."user" = u.id and t.is_active
  where m.persona <> 'integrator'
    and (p.capabilities::jsonb @> '["orders-read"]'
      or (p.capabilities::jsonb @> '["field-work"]' and (t.id = o.technician
        or exists (select from order_crew c
          where c.company = o.company and c.work_order = o.id and c.technician = t.id)
        or exists (select from tasks k join fieldwright.task_people w
            on w.company = k.company and w.task = k.id
          where k.company = o.company and k.work_order = o.id
            and (w.technician = t.id or w.person = u.id)))))`;
const PEOPLE = `
  select distinct u.id, coalesce(nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''),
    u.email) as name ${SEE} and o.id = ? order by name limit 500`;
const ORDERS = `select distinct o.id ${SEE} and u.id = ? and o.id = any(?::uuid[])`;

export const peopleOfOrder = async (knex: Knex, order: string): Promise<OrderPerson[]> =>
  (await knex.raw<{ rows: OrderPerson[] }>(PEOPLE, [order])).rows;

/** Those of the orders that the person sees. */
export const ordersSeenBy = async (
  knex: Knex,
  person: string,
  orders: readonly string[],
): Promise<Set<string>> => {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(ORDERS, [person, [...orders]]);
  return new Set(rows.map(({ id }) => id));
};

/** Whether somebody sees the order, in a company of any size. */
export const isPersonOfOrder = async (
  knex: Knex,
  { order, person }: { order: string; person: string },
): Promise<boolean> => (await ordersSeenBy(knex, person, [order])).has(order);
