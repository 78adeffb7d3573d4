import type { Knex } from 'knex';

export type OrderPerson = { id: string; name: string };

/**
 * People of the company who see the order: those who read all orders, and the technicians who have
 * its visit, are in its crew or were given one of its tasks.
 */
const PEOPLE = `
  select distinct u.id, coalesce(nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''),
    u.email) as name
  from work_orders o
  join memberships m on m.company = o.company and m.is_active
  join personas p on p.code = m.persona
  join directus_users u on u.id = m."user" and u.status = 'active'
  left join technicians t on t.company = o.company and t."user" = u.id and t.is_active
  where o.id = ? and m.persona <> 'integrator'
    and (p.capabilities::jsonb @> '["orders-read"]'
      or (p.capabilities::jsonb @> '["field-work"]' and (t.id = o.technician
        or exists (select from order_crew c
          where c.company = o.company and c.work_order = o.id and c.technician = t.id)
        or exists (select from tasks k join fieldwright.task_people w
            on w.company = k.company and w.task = k.id
          where k.company = o.company and k.work_order = o.id
            and (w.technician = t.id or w.person = u.id)))))`;

export const peopleOfOrder = async (knex: Knex, order: string): Promise<OrderPerson[]> =>
  (await knex.raw<{ rows: OrderPerson[] }>(`${PEOPLE} order by name limit 500`, [order])).rows;

/** Whether somebody is one of them, in a company of any size. */
export const isPersonOfOrder = async (
  knex: Knex,
  { order, person }: { order: string; person: string },
): Promise<boolean> => {
  const { rows } = await knex.raw<{ rows: unknown[] }>(`${PEOPLE} and u.id = ?`, [order, person]);
  return rows.length > 0;
};
