import type { Knex } from 'knex';
import type { BoardVisit } from '../../../../domain/dispatch/index.ts';
import type { Language } from '../../../../domain/words/index.ts';
import { WORK_COLUMNS, WORK_JOINS, workOf, type WorkRow } from './work-columns.ts';

type VisitRow = WorkRow & {
  id: string;
  order: string;
  number: string;
  version: number;
  status: BoardVisit['status'];
  technician: string | null;
  startsAt: Date;
  endsAt: Date;
  isPinned: boolean;
  mayOverlap: boolean;
  windowStart: Date | null;
  windowEnd: Date | null;
  knownTechnician: string | null;
  knownStart: Date | null;
  knownEnd: Date | null;
};

export type VisitQuery = {
  company: string;
  language: Language;
  /** Visits that share time with it; every time when absent. */
  span?: { from: Date; to: Date };
  /** Of these orders alone. */
  orders?: readonly string[];
  /** Of those orders what is over too. */
  withCompleted?: boolean;
  /** Of these technicians alone. */
  technicians?: readonly string[];
};

/** A plan hides the published visit that it stands for, wherever that is. */
const VISITS = `
select a.id, a.work_order as "order", o.number, a.version, a.status, a.technician,
  a.starts_at as "startsAt", a.ends_at as "endsAt", a.is_pinned as "isPinned",
  a.may_overlap as "mayOverlap", a.window_start as "windowStart", a.window_end as "windowEnd",
  k.technician as "knownTechnician", k.starts_at as "knownStart", k.ends_at as "knownEnd",
  ${WORK_COLUMNS}
from appointments a
join work_orders o on o.id = a.work_order
left join appointments k on a.status = 'draft' and k.company = a.company
  and k.work_order = a.work_order and k.status = 'published'
left join appointments d on a.status = 'published' and d.company = a.company
  and d.work_order = a.work_order and d.status = 'draft'
${WORK_JOINS}
where a.company = :company and a.status in ('draft', 'published', 'completed') and d.id is null`;

const SPAN = ` and a.starts_at < :to and a.ends_at > :from and a.starts_at > :earliest`;
const ORDERS = ` and a.work_order = any(:orders::uuid[])`;
const OPEN = ` and a.status <> 'completed'`;
const TECHNICIANS = ` and a.technician = any(:technicians::uuid[])`;
/** No visit is longer than a day: lets the index on the start do. */
const LONGEST_MS = 24 * 60 * 60_000;

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

const visitOf = (row: VisitRow): BoardVisit => ({
  id: row.id,
  order: row.order,
  number: row.number,
  version: row.version,
  status: row.status,
  technician: row.technician,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  replaces:
    row.knownTechnician && row.knownStart && row.knownEnd
      ? {
          technician: row.knownTechnician,
          startsAt: row.knownStart.toISOString(),
          endsAt: row.knownEnd.toISOString(),
        }
      : null,
  isPinned: row.isPinned,
  mayOverlap: row.mayOverlap,
  windowStart: iso(row.windowStart),
  windowEnd: iso(row.windowEnd),
  ...workOf(row),
});

/** Visits as the board shows them, by start. */
export const boardVisits = async (
  knex: Knex,
  { company, language, span, orders, technicians, withCompleted = !orders }: VisitQuery,
): Promise<BoardVisit[]> => {
  const { rows } = await knex.raw<{ rows: VisitRow[] }>(
    `${VISITS}${span ? SPAN : ''}${orders ? ORDERS : ''}${technicians ? TECHNICIANS : ''}
     ${withCompleted ? '' : OPEN} order by a.starts_at, a.id`,
    {
      company,
      language,
      ...(span && {
        from: span.from,
        to: span.to,
        earliest: new Date(span.from.getTime() - LONGEST_MS),
      }),
      ...(orders && { orders }),
      ...(technicians && { technicians }),
    },
  );
  return rows.map(visitOf);
};
