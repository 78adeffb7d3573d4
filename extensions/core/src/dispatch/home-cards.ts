import { DRAFT_VISITS, RESCHEDULES_TO_DECIDE, visitsIn } from '../../../domain/work/index.ts';
import type { HomeCard, HomeScope } from '../platform/home.ts';
import type { PoolTab } from '../../../domain/dispatch/index.ts';
import { poolCounts } from './board/read-pool.ts';

const MOST = 12;

/** Today's visits of each technician, by name: who has how many. */
const byTechnician = async ({ knex, company, today }: HomeScope) => {
  const { rows } = await knex.raw<{ rows: { label: string; count: number }[] }>(
    `select t.name as label, count(*)::int as count
     from appointments a join technicians t on t.company = a.company and t.id = a.technician
     where a.company = ? and a.status in ('published', 'completed')
       and a.starts_at >= ? and a.starts_at < ?
     group by t.id, t.name order by count(*) desc, t.name limit ${MOST}`,
    [company, today.from, today.until],
  );
  return rows;
};

const DISPATCHING = ['dispatching'] as const;

/** As many as the tab of the board's pool has, which it opens. */
const inPool = (tab: PoolTab) => ({
  unit: 'count' as const,
  page: `/fieldwright-dispatch?pool=${tab}`,
  value: async ({ knex, company, now }: HomeScope): Promise<number> =>
    (await poolCounts(knex, { company, now, language: 'en' }))[tab],
});

export const homeCards: readonly HomeCard[] = [
  {
    id: 'dispatch.unscheduled',
    section: 'waiting',
    icon: 'event_upcoming',
    capabilities: DISPATCHING,
    figure: inPool('unscheduled'),
  },
  {
    id: 'dispatch.unassigned',
    section: 'waiting',
    icon: 'person_off',
    capabilities: DISPATCHING,
    figure: inPool('unassigned'),
  },
  {
    id: 'dispatch.toPlanAnew',
    section: 'late',
    icon: 'update',
    tone: 'alarm',
    capabilities: DISPATCHING,
    figure: inPool('overdue'),
  },
  {
    id: 'dispatch.reschedules',
    section: 'waiting',
    icon: 'event_repeat',
    capabilities: ['dispatching'],
    list: {
      collection: 'reschedules',
      filter: () => RESCHEDULES_TO_DECIDE,
      sort: 'proposed_start',
    },
  },
  {
    id: 'dispatch.drafts',
    section: 'waiting',
    icon: 'edit_calendar',
    capabilities: ['dispatching'],
    list: { collection: 'appointments', filter: () => DRAFT_VISITS, sort: 'starts_at' },
  },
  {
    id: 'dispatch.visitsToday',
    section: 'today',
    icon: 'event',
    capabilities: ['dispatching', 'stock', 'audit-read'],
    list: {
      collection: 'appointments',
      filter: ({ today }) => visitsIn(today),
      sort: 'starts_at',
    },
    breakdown: byTechnician,
  },
];
