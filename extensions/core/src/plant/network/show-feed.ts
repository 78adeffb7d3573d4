import type { Knex } from 'knex';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { assertOwn } from '../../platform/own-row.ts';

export type FeedPeriod = {
  id: string;
  feed: string;
  from: string;
  until: string | null;
  reason: string | null;
  by: string | null;
};
export type FeedChoice = { id: string; label: string };
export type SplitterFeed = {
  id: string;
  company: string;
  code: string;
  name: string;
  building: string;
  used: number;
  km: number | null;
  mayKeep: boolean;
  history: FeedPeriod[];
  oltPorts: FeedChoice[];
  splitterPorts: FeedChoice[];
};

const FED_BY = `coalesce(
  (select o.code || ' · ' || p.label from olt_ports p join olts o on o.company = p.company and o.id = p.olt
   where p.company = f.company and p.id = f.olt_port),
  (select s.name || ' · ' || p.number from splitter_ports p
   join splitters s on s.company = p.company and s.id = p.splitter
   where p.company = f.company and p.id = f.feed_port))`;

const MOST = 200;

/** What feeds a splitter, what fed it before, and what could. */
export const showFeed = async (knex: Knex, actor: Actor, id: string): Promise<SplitterFeed> => {
  const row = (await knex('splitters as s')
    .join('buildings as b', 'b.id', 's.building')
    .where('s.id', id)
    .first(
      ...['s.id', 's.company', 's.code', 's.name', 'b.name as building'],
      knex.raw('s.feed_km::float as km'),
      knex.raw(
        `(select count(*)::int from splitter_ports p where p.state = 'used' and p.company = s.company
          and p.splitter in (select behind.id from fieldwright.plant_splitters_behind(s.id) behind)) as used`,
      ),
    )) as Omit<SplitterFeed, 'mayKeep' | 'history'> | undefined;
  assertOwn(actor, row, { collection: 'splitters', id, capability: 'orders-read' });
  const { company } = row;
  const read = async <R>(sql: string, values: string[]): Promise<R[]> =>
    (await knex.raw<{ rows: R[] }>(sql, values)).rows;
  const [history, oltPorts, splitterPorts] = await Promise.all([
    read<FeedPeriod>(
      `select f.id, ${FED_BY} as feed, f.fed_from as "from", f.fed_until as until, f.reason,
         nullif(concat_ws(' ', u.first_name, u.last_name), '') as by
       from splitter_feeds f left join directus_users u on u.id = f.moved_by
       where f.company = ? and f.splitter = ? order by f.fed_from desc, f.fed_until desc nulls first`,
      [company, id],
    ),
    read<FeedChoice>(
      `select p.id, o.code || ' · ' || p.label as label from olt_ports p
       join olts o on o.company = p.company and o.id = p.olt
       where p.company = ? and p.is_active and o.is_active
         and not exists (select from splitters s where s.company = p.company and s.olt_port = p.id)
       order by 2 limit ${String(MOST)}`,
      [company],
    ),
    read<FeedChoice>(
      `select p.id, s.name || ' · ' || p.number || ' (' || b.name || ')' as label
       from splitter_ports p
       join splitters s on s.company = p.company and s.id = p.splitter and s.is_active
       join buildings b on b.company = s.company and b.id = s.building
       join splitters me on me.company = p.company and me.id = ?
       where p.company = ? and p.state = 'available'
         and s.id not in (select behind.id from fieldwright.plant_splitters_behind(me.id) behind)
       order by s.building <> me.building, s.name, p.number limit ${String(MOST)}`,
      [id, company],
    ),
  ]);
  const mayKeep = hasCapability(actor, company, 'plant');
  return { ...row, mayKeep, history, oltPorts, splitterPorts };
};
