import type { Knex } from 'knex';
import type { BoardVisit, Pool } from '../../../../domain/dispatch/index.ts';
import type { Language } from '../../../../domain/words/index.ts';
import type { BoardCompany } from './company.ts';
import { readMark } from './mark.ts';
import { type BoardSpan, spanOfDays } from './read-board.ts';
import { poolCounts } from './read-pool.ts';
import { boardVisits } from './visits.ts';

export type Changes = {
  asOf: string;
  /** Visits that changed and are on these days. */
  visits: BoardVisit[];
  /** Orders that have nothing on these days any more. */
  gone: string[];
  /** Technicians, hours, absences, holidays or teams changed, or too much did: read the board again. */
  reload: boolean;
  pool: Pool['counts'] | null;
};

/** Whom the events of the transactions since `since` are about. */
const CHANGED = `
select distinct case when e.collection = 'work_orders' then e.subject
    when e.collection = 'appointments' then coalesce(
      (e.after->>'work_order')::uuid, (e.before->>'work_order')::uuid, a.work_order)
  end as "order",
  e.collection not in ('work_orders', 'appointments') as other
from fieldwright.domain_events e
left join appointments a on e.collection = 'appointments' and a.id = e.subject
where e.transaction >= pg_snapshot_xmin(:since::pg_snapshot)
  and not pg_visible_in_snapshot(e.transaction, :since::pg_snapshot) and e.company = :company
  and e.collection in ('work_orders', 'appointments', 'technicians', 'technician_hours',
    'technician_skills', 'absences', 'holidays', 'teams')
limit :most`;
const MOST = 500;

export const readChanges = async (
  knex: Knex,
  company: BoardCompany,
  { language, since, now, ...asked }: BoardSpan & { language: Language; since: string; now: Date },
): Promise<Changes> => {
  const asOf = await readMark(knex);
  const { rows } = await knex.raw<{ rows: { order: string | null; other: boolean }[] }>(CHANGED, {
    since,
    company: company.id,
    most: MOST + 1,
  });
  if (rows.length === 0) return { asOf, visits: [], gone: [], reload: false, pool: null };
  const reload = rows.length > MOST || rows.some(({ other }) => other);
  const orders = [...new Set(rows.flatMap(({ order }) => order ?? []))];
  const visits = reload
    ? []
    : await boardVisits(knex, {
        ...{ company: company.id, language, orders },
        span: spanOfDays(asked, company.timeZone),
        withCompleted: true,
      });
  const shown = new Set(visits.map(({ order }) => order));
  return {
    asOf,
    visits,
    gone: reload ? [] : orders.filter((order) => !shown.has(order)),
    reload,
    pool: await poolCounts(knex, { company: company.id, language, now }),
  };
};
