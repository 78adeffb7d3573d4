import type { Knex } from 'knex';

type Values = Record<string, unknown>;

export type ActivityRow = {
  id: string;
  kind: string;
  company: string | null;
  collection: string;
  subject: string;
  before: Values | null;
  after: Values | null;
  user: string | null;
  who: string | null;
  persona: string | null;
  source: string;
  via: string | null;
  at: string;
};

export type ActivityFilter = {
  /** Companies whose record the caller reads. */
  scope: readonly string[] | 'all';
  company?: string | undefined;
  collections?: readonly string[] | undefined;
  subjects?: readonly string[] | undefined;
  user?: string | undefined;
  /** Instants: from this one, until before that one. */
  from?: string | undefined;
  until?: string | undefined;
  /** Ids of entries: older than this one, newer than that one. */
  before?: string | undefined;
  after?: string | undefined;
  limit: number;
};

const COLUMNS = `e.id::text, e.kind, e.company, e.collection, e.subject, e.before, e.after,
  e.actor_user as "user", e.persona, e.source, e.via,
  to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  coalesce(t.name, nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''), u.email) as who`;

const PEOPLE = `left join directus_users u on u.id = e.actor_user
  left join lateral (
    select name from technicians t where t.company = e.company and t."user" = e.actor_user limit 1
  ) t on true`;

/** Newest first. */
export const listActivity = async (db: Knex, filter: ActivityFilter): Promise<ActivityRow[]> => {
  const { scope, limit } = filter;
  const parts: [string, unknown][] = [
    ['e.company = any(?::uuid[])', scope === 'all' ? undefined : [...scope]],
    ['e.company = ?::uuid', filter.company],
    ['e.collection = any(?::text[])', filter.collections && [...filter.collections]],
    ['e.subject = any(?::uuid[])', filter.subjects && [...filter.subjects]],
    ['e.actor_user = ?::uuid', filter.user],
    ['e.occurred_at >= ?::timestamptz', filter.from],
    ['e.occurred_at < ?::timestamptz', filter.until],
    ['e.id < ?::bigint', filter.before],
    ['e.id > ?::bigint', filter.after],
  ];
  const used = parts.filter(([, value]) => value !== undefined);
  const where = used.map(([sql]) => sql);
  const bindings = used.map(([, value]) => value as Knex.Value);
  const { rows } = await db.raw<{ rows: ActivityRow[] }>(
    `select ${COLUMNS} from (
       select * from fieldwright.domain_events e
       ${where.length > 0 ? `where ${where.join(' and ')}` : ''}
       order by e.id desc limit ?
     ) e ${PEOPLE} order by e.id desc`,
    [...bindings, limit],
  );
  return rows;
};

const GONE = 'after is null and before is not null';

/** The order that rows which are gone belonged to, by their id. */
export const ordersOfGone = async (
  db: Knex,
  subjects: readonly string[],
): Promise<{ id: string; order: string }[]> => {
  if (subjects.length === 0) return [];
  const { rows } = await db.raw<{ rows: { id: string; order: string }[] }>(
    `select subject as id, before->>'work_order' as "order" from fieldwright.domain_events
     where subject = any(?::uuid[]) and ${GONE} and before->>'work_order' is not null`,
    [[...subjects]],
  );
  return rows;
};

/** The order and everything that hangs on it in these collections, or did. */
export const rowsOfOrder = async (
  db: Knex,
  order: string,
  collections: readonly string[],
): Promise<string[]> => {
  const parts = collections.map(() => 'select id from ?? where work_order = ?');
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    [
      'select id from work_orders where id = ?',
      `select subject from fieldwright.domain_events where before->>'work_order' = ? and ${GONE}`,
      ...parts,
    ].join(' union all '),
    [order, order, ...collections.flatMap((collection) => [collection, order])],
  );
  return rows.map(({ id }) => id);
};

/** People who have or had work in these companies, for the choice of whose changes are shown. */
export const peopleOf = async (
  db: Knex,
  scope: readonly string[] | 'all',
): Promise<{ id: string; name: string }[]> => {
  const query = db('memberships as m')
    .join('directus_users as u', 'u.id', 'm.user')
    .distinct<{ id: string; name: string }[]>(
      'u.id',
      db.raw(
        `coalesce(nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''), u.email) as name`,
      ),
    )
    .orderBy('name')
    .limit(500);
  if (scope !== 'all') void query.whereIn('m.company', [...scope]);
  return query;
};
