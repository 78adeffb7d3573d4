import type { Knex } from 'knex';

/** Where a port is looked for: one splitter, or any of the building. */
type Served = { splitter: string | null; building: string | null };

/** The splitters of a row that has `splitter` and `building`, as a condition on `s`. */
const servedBy = (row: string): string =>
  `s.company = ${row}.company and s.is_active
   and (s.id = ${row}.splitter or (${row}.splitter is null and s.building = ${row}.building))`;

/** SQL: whether a port is free now: nobody uses it, and no hold of it still lasts. */
const FREE = `p.state = 'available' and (p.hold_ends_at is null or p.hold_ends_at <= now())`;

/** SQL: whether the OLT port before the splitter `s` serves one more. */
const ROOM = 'fieldwright.plant_has_room(s.id, null, null)';

/** SQL: whether a port is free now for a row that has `company`, `splitter` and `building`. */
export const hasFreePort = (row: string): string =>
  `exists (select from splitters s where ${servedBy(row)}
     and exists (select from splitter_ports p
       where p.company = s.company and p.splitter = s.id and ${FREE})
     and ${ROOM})`;

/** How many ports there are where an address is served, and how many are free now: none behind a full OLT port. */
export const portCounts = async (
  knex: Knex,
  company: string,
  { splitter, building }: Served,
): Promise<{ ports: number; free: number }> => {
  const { rows } = await knex.raw<{ rows: { ports: number; free: number }[] }>(
    `select count(p.id)::int as ports,
       (count(p.id) filter (where ${FREE} and room.is_left))::int as free
     from (select ?::uuid as company, ?::uuid as splitter, ?::uuid as building) a
     join splitters s on ${servedBy('a')}
     cross join lateral (select ${ROOM} as is_left offset 0) room
     join splitter_ports p on p.company = s.company and p.splitter = s.id`,
    [company, splitter, building],
  );
  return rows[0] ?? { ports: 0, free: 0 };
};
