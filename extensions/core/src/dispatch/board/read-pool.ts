import type { Knex } from 'knex';
import type { Pool, PoolOrder, PoolTab } from '../../../../domain/dispatch/index.ts';
import type { Language } from '../../../../domain/words/index.ts';
import { decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import { OVERDUE_SQL, UNASSIGNED_SQL } from '../../work/index.ts';
import { WORK_COLUMNS, WORK_JOINS, workOf, type WorkRow } from './work-columns.ts';

export type PoolQuery = {
  company: string;
  language: Language;
  tab: PoolTab;
  search?: string | undefined;
  partner?: string | undefined;
  workType?: string | undefined;
  skill?: string | undefined;
  cursor?: string | undefined;
  limit: number;
  now: Date;
};

/**
 * Orders that nobody is going to. Unassigned ones (the list of that name) are unscheduled without any
 * plan, and "unassigned" here with a plan that names nobody; whose plan names somebody stand on the
 * board. Overdue are those of the list that nobody has begun and no later plan is for, and plans
 * whose own time is over. Home counts with the same.
 */
const OPEN = `
from work_orders o
left join appointments d on d.company = o.company and d.work_order = o.id and d.status = 'draft'
left join appointments k on k.company = o.company and k.work_order = o.id
  and k.status = 'published'
left join reschedules r on r.company = o.company and r.work_order = o.id and r.status = 'pending'
${WORK_JOINS}
where o.company = :company and o.status_category in ('new', 'scheduled', 'blocked')
  and r.id is null
  and (:search::text is null or o.number ilike :search or o.customer_name ilike :search
    or o.service_id ilike :search or o.address_text ilike :search)
  and (:partner::uuid is null or o.partner = :partner::uuid)
  and (:workType::uuid is null or o.work_type = :workType::uuid)
  and (:skill::text is null or :skill::text in (o.order_category, o.installation_method))`;

const TABS: Record<PoolTab, string> = {
  unscheduled: `(${UNASSIGNED_SQL} and d.id is null and k.id is null)`,
  unassigned: `(d.id is not null and d.technician is null)`,
  overdue: `(case when d.id is not null then d.technician is null or d.ends_at < :now
      else k.id is null or k.ends_at < :now end
    and (${OVERDUE_SQL} or d.ends_at < :now))`,
};

/** What waits longest for its time comes first; whoever has none comes last. */
const AT = `coalesce(o.kpi_due_at, o.appointment_requested_at)`;

type Row = WorkRow & {
  order: string;
  number: string;
  appointment: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  minutes: number;
  at: string | null;
};

const bindings = ({ company, language, search, partner, workType, skill, now }: PoolQuery) => ({
  company,
  language,
  now,
  search: search ? `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%` : null,
  partner: partner ?? null,
  workType: workType ?? null,
  skill: skill ?? null,
});

/** How many each tab has, with the same filters. */
export const poolCounts = async (
  knex: Knex,
  query: Omit<PoolQuery, 'tab' | 'limit'>,
): Promise<Pool['counts']> => {
  const { rows } = await knex.raw<{ rows: Pool['counts'][] }>(
    `select ${Object.entries(TABS)
      .map(([tab, where]) => `count(*) filter (where ${where})::int as ${tab}`)
      .join(', ')} ${OPEN}`,
    bindings({ ...query, tab: 'unscheduled', limit: 1 }),
  );
  return rows[0] as Pool['counts'];
};

const orderOf = (row: Row): PoolOrder => ({
  order: row.order,
  number: row.number,
  appointment: row.appointment,
  startsAt: row.startsAt?.toISOString() ?? null,
  endsAt: row.endsAt?.toISOString() ?? null,
  minutes: row.minutes,
  ...workOf(row),
});

/** A page of the tab, the most pressing first. */
export const readPool = async (knex: Knex, query: PoolQuery): Promise<Pool> => {
  const after = query.cursor === undefined ? null : decodeCursor(query.cursor);
  const [counts, { rows }] = await Promise.all([
    poolCounts(knex, query),
    knex.raw<{ rows: Row[] }>(
      `select o.id as "order", o.number, d.id as appointment,
         coalesce(d.starts_at, k.starts_at) as "startsAt", coalesce(d.ends_at, k.ends_at) as "endsAt",
         wt.default_duration_minutes as minutes, (${AT})::text as at, ${WORK_COLUMNS}
       ${OPEN} and ${TABS[query.tab]}
         and (:id::uuid is null
           or (coalesce(${AT}, 'infinity'), o.id) > (coalesce(:at::timestamptz, 'infinity'), :id::uuid))
       order by coalesce(${AT}, 'infinity'), o.id limit :most`,
      {
        ...bindings(query),
        id: after?.id ?? null,
        at: after?.value ?? null,
        most: query.limit + 1,
      },
    ),
  ]);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const next =
    rows.length > query.limit && last ? encodeCursor({ value: last.at, id: last.order }) : null;
  return { counts, orders: page.map(orderOf), next };
};
