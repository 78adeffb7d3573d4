import type { Knex } from 'knex';

/** A visit that somebody would have to make while he is away. */
export type Collision = {
  appointment: string;
  order: string;
  number: string;
  status: 'draft' | 'published';
  startsAt: Date;
  endsAt: Date;
  customer: string | null;
  place: string | null;
  /** Somebody is on the way or at work: it is not taken away. */
  hasBegun: boolean;
};

const COLLISIONS = `
select a.id as appointment, o.id as "order", o.number, a.status, a.starts_at as "startsAt",
  a.ends_at as "endsAt", o.customer_name as customer, o.address_text as place,
  a.status = 'published' and o.status_category <> 'scheduled' as "hasBegun"
from appointments a join work_orders o on o.company = a.company and o.id = a.work_order
where a.company = ? and a.technician = ? and a.status in ('draft', 'published')
  and a.starts_at < ? and a.ends_at > ?
order by a.starts_at, a.id limit 200`;

/** Visits of a technician, planned and published, that share time with it. */
export const collisionsOf = async (
  knex: Knex,
  {
    company,
    technician,
    startsAt,
    endsAt,
  }: { company: string; technician: string | null; startsAt: Date; endsAt: Date },
): Promise<Collision[]> => {
  if (technician === null) return [];
  const { rows } = await knex.raw<{ rows: Collision[] }>(COLLISIONS, [
    company,
    technician,
    endsAt,
    startsAt,
  ]);
  return rows;
};
