import type { Knex } from 'knex';
import { type Actor, companiesWithCapability, requireCapability } from '../../platform/actor.ts';
import { decodeCursor, encodeCursor } from '../../platform/cursor.ts';

export type TaskListQuery = {
  company?: string | undefined;
  show: 'open' | 'mine' | 'overdue' | 'today' | 'done' | 'all';
  person?: string | undefined;
  technician?: string | undefined;
  search?: string | undefined;
  cursor?: string | undefined;
  limit: number;
};

export type ListedTask = {
  id: string;
  company: string;
  title: string;
  order: string;
  orderNumber: string;
  customerName: string | null;
  state: { name: string; translations: Record<string, string> | null; category: string };
  dueAt: string | null;
  overdueSince: string | null;
  who: string[];
  points: number;
  pointsDone: number;
  version: number;
};

const OPEN = `t.status_category not in ('done', 'closed', 'cancelled')`;
/** The person himself, as the technician he is, or as one of those who have a persona. */
const MINE = `exists (select from fieldwright.task_people w where w.company = t.company and w.task = t.id
  and (w.person = :user
    or w.technician in (select id from technicians n where n.company = t.company and n."user" = :user)
    or w.persona in (select persona from memberships m where m.company = t.company and m."user" = :user and m.is_active)))`;
const TODAY = `(t.due_at at time zone c.time_zone)::date = (now() at time zone c.time_zone)::date`;

const SHOWN: Record<TaskListQuery['show'], string> = {
  open: OPEN,
  mine: `${OPEN} and ${MINE}`,
  overdue: `${OPEN} and t.overdue_since is not null`,
  today: `${OPEN} and ${TODAY}`,
  done: `t.status_category in ('done', 'closed')`,
  all: 'true',
};

const NEVER = '9999-12-31T00:00:00.000Z';
const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Tasks across orders, the earliest due first, a page by key. */
export const listTasks = async (
  knex: Knex,
  actor: Actor,
  query: TaskListQuery,
): Promise<{ tasks: ListedTask[]; nextCursor: string | null }> => {
  if (query.company) requireCapability(actor, query.company, 'orders-read');
  const companies = query.company ? [query.company] : companiesWithCapability(actor, 'orders-read');
  const cursor = query.cursor ? decodeCursor(query.cursor) : null;
  const { rows } = await knex.raw<{ rows: (ListedTask & { sortedBy: string })[] }>(
    `select t.id, t.company, t.title, o.id as "order", o.number as "orderNumber",
       o.customer_name as "customerName", t.due_at as "dueAt", t.overdue_since::text as "overdueSince",
       t.version, coalesce(t.due_at, :never::timestamptz)::text as "sortedBy",
       jsonb_build_object('name', s.name, 'translations', s.translations, 'category', t.status_category) as state,
       json_array_length(coalesce(t.checklist, '[]')) as points,
       (select count(*)::int from jsonb_array_elements(coalesce(t.checklist::jsonb, '[]')) p
         where p -> 'isDone' = 'true') as "pointsDone",
       (select coalesce(jsonb_agg(distinct coalesce(n.name,
           nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''), r.label)), '[]')
         from fieldwright.task_people w
         left join technicians n on n.id = w.technician
         left join directus_users u on u.id = w.person
         left join personas r on r.code = w.persona
         where w.company = t.company and w.task = t.id) as who
     from tasks t
     join work_orders o on o.company = t.company and o.id = t.work_order
     join companies c on c.id = t.company
     join lifecycle_states s on s.company = t.company and s.lifecycle = t.lifecycle and s.code = t.status
     where (:everywhere or t.company = any(:companies::uuid[]))
       and (${SHOWN[query.show]})
       and (:person::uuid is null or exists (select from fieldwright.task_people w
         where w.company = t.company and w.task = t.id and w.person = :person::uuid))
       and (:technician::uuid is null or exists (select from fieldwright.task_people w
         where w.company = t.company and w.task = t.id and w.technician = :technician::uuid))
       and (:search::text is null or lower(t.title) like :search::text or o.number ilike :search::text)
       and (:after::timestamptz is null
         or (coalesce(t.due_at, :never::timestamptz), t.id) > (:after::timestamptz, :afterId::uuid))
     order by coalesce(t.due_at, :never::timestamptz), t.id
     limit :most`,
    {
      never: NEVER,
      user: actor.userId,
      everywhere: companies === 'all',
      companies: companies === 'all' ? [] : companies,
      person: query.person ?? null,
      technician: query.technician ?? null,
      search: query.search ? `%${escapeLike(query.search.toLowerCase())}%` : null,
      after: cursor?.value ?? null,
      afterId: cursor?.id ?? null,
      most: query.limit + 1,
    },
  );
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    tasks: page.map(({ sortedBy: _sortedBy, ...task }) => task),
    nextCursor:
      rows.length > query.limit && last
        ? encodeCursor({ value: last.sortedBy, id: last.id })
        : null,
  };
};
