import {
  BLOCKED_ORDERS,
  ORDERS_AT_WORK,
  ordersCompletedIn,
  ordersMadeBy,
  overdueOrdersMadeBy,
  OVERDUE_ORDERS,
  UNASSIGNED_ORDERS,
} from '../../../domain/work/index.ts';
import type { HomeCard, HomeScope } from '../platform/home.ts';

const WATCHING = ['dispatching', 'audit-read'] as const;
/** Who makes orders and follows his own. */
const SELLING = ['orders-edit-own'] as const;
const HOURS = 3_600;

type Week = { done: number; right: number; hours: number | null };

/** Of the orders completed in the week: how many at the first visit, and how long they took. */
const weekOf = async ({ knex, company, week }: HomeScope): Promise<Week> => {
  const { rows } = await knex.raw<{ rows: Week[] }>(
    `select count(*)::int as done,
       count(*) filter (where o.reschedule_count = 0
         and not exists (select from blockers b where b.company = o.company and b.work_order = o.id)
         and not exists (select from dockets d where d.company = o.company
           and d.work_order = o.id and d.status = 'rejected'))::int as right,
       avg(extract(epoch from o.completed_at - o.created_at) / ${HOURS})::float8 as hours
     from work_orders o
     where o.company = ? and o.completed_at >= ? and o.completed_at < ?`,
    [company, week.from, week.until],
  );
  return rows[0] ?? { done: 0, right: 0, hours: null };
};

const WHOLE = 100;

export const homeCards: readonly HomeCard[] = [
  {
    id: 'work.unassigned',
    section: 'waiting',
    icon: 'person_add',
    capabilities: ['dispatching'],
    list: { collection: 'work_orders', filter: () => UNASSIGNED_ORDERS, sort: '-created_at' },
  },
  {
    id: 'work.overdue',
    section: 'late',
    icon: 'alarm',
    tone: 'alarm',
    capabilities: WATCHING,
    list: { collection: 'work_orders', filter: () => OVERDUE_ORDERS, sort: 'scheduled_start' },
  },
  {
    id: 'work.blocked',
    section: 'late',
    icon: 'report',
    tone: 'alarm',
    capabilities: WATCHING,
    list: { collection: 'work_orders', filter: () => BLOCKED_ORDERS, sort: 'status_changed_at' },
  },
  {
    id: 'work.ownOverdue',
    section: 'late',
    icon: 'alarm',
    tone: 'alarm',
    capabilities: SELLING,
    list: {
      collection: 'work_orders',
      filter: ({ user }) => (user ? overdueOrdersMadeBy(user) : null),
      sort: 'scheduled_start',
    },
  },
  {
    id: 'work.own',
    section: 'today',
    icon: 'assignment_ind',
    capabilities: SELLING,
    list: {
      collection: 'work_orders',
      filter: ({ user }) => (user ? ordersMadeBy(user) : null),
      sort: '-created_at',
    },
  },
  {
    id: 'work.atWork',
    section: 'today',
    icon: 'engineering',
    capabilities: WATCHING,
    list: { collection: 'work_orders', filter: () => ORDERS_AT_WORK, sort: 'scheduled_start' },
  },
  {
    id: 'work.completedToday',
    section: 'today',
    icon: 'task_alt',
    capabilities: WATCHING,
    list: {
      collection: 'work_orders',
      filter: ({ today }) => ordersCompletedIn(today),
      sort: '-completed_at',
    },
  },
  {
    id: 'work.doneInWeek',
    section: 'figures',
    icon: 'done_all',
    capabilities: ['audit-read'],
    list: {
      collection: 'work_orders',
      filter: ({ week }) => ordersCompletedIn(week),
      sort: '-completed_at',
    },
  },
  {
    id: 'work.lateInWeek',
    section: 'figures',
    icon: 'timer_off',
    capabilities: ['audit-read'],
    list: {
      collection: 'work_orders',
      filter: ({ week }) => ({
        _and: [...ordersCompletedIn(week)._and, { kpi_result: { _in: ['late', 'exceeded'] } }],
      }),
      sort: '-completed_at',
    },
  },
  {
    id: 'work.hoursToDone',
    section: 'figures',
    icon: 'avg_pace',
    capabilities: ['audit-read'],
    figure: { unit: 'hours', value: async (scope) => (await weekOf(scope)).hours },
  },
  {
    id: 'work.firstTimeRight',
    section: 'figures',
    icon: 'verified',
    capabilities: ['audit-read'],
    figure: {
      unit: 'percent',
      value: async (scope) => {
        const { done, right } = await weekOf(scope);
        return done === 0 ? null : Math.round((right / done) * WHOLE);
      },
    },
  },
];
