import type { Knex } from 'knex';

export type NamedOrder = {
  id: string;
  number: string;
  building: string | null;
  isCancelled: boolean;
  /** The port that it has now. */
  port: string | null;
};

type Found = NamedOrder & { key: string; place: string | null };

const COLUMNS = `o.id, o.number, o.building, o.status_category = 'cancelled' as "isCancelled",
  o.splitter_port as port, o.service_location::text as place`;

const BY: Readonly<Record<'order' | 'fibreId' | 'customer', string>> = {
  order: `select lower(o.number) as key, ${COLUMNS} from work_orders o
    where o.company = :company and lower(o.number) = any(:keys)`,
  fibreId: `select lower(a.fibre_id) as key, ${COLUMNS} from addresses a
    join work_orders o on o.company = a.company and o.service_location = a.service_location
    where a.company = :company and a.fibre_id = any(select upper(k) from unnest(cast(:keys as text[])) k)
    order by o.splitter_port is null, o.status_category = 'cancelled', o.created_at desc`,
  customer: `select lower(c.number) as key, ${COLUMNS} from customers c
    join work_orders o on o.company = c.company and o.customer = c.id
    where c.company = :company and lower(c.number) = any(:keys)
    order by o.splitter_port is null, o.status_category = 'cancelled', o.created_at desc`,
};

/**
 * Orders by what a file says of a customer: the order itself, the latest of the address, or the latest of the
 * customer where he has one place; before them the one that has a port already.
 */
export const ordersBy = async (
  knex: Knex,
  company: string,
  by: keyof typeof BY,
  texts: readonly string[],
): Promise<Map<string, { order: NamedOrder; places: number }>> => {
  if (texts.length === 0) return new Map();
  const keys = [...new Set(texts.map((text) => text.toLowerCase()))];
  const { rows } = await knex.raw<{ rows: Found[] }>(BY[by], { company, keys });
  const found = new Map<string, { order: NamedOrder; places: number }>();
  for (const [key, all] of Map.groupBy(rows, (row) => row.key)) {
    const [order] = all;
    const live = all.filter(({ isCancelled }) => !isCancelled);
    if (order) found.set(key, { order, places: new Set(live.map(({ place }) => place)).size });
  }
  return found;
};
