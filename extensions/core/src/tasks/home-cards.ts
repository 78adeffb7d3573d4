import type { HomeCard } from '../platform/home.ts';

const OPEN = ['new', 'scheduled', 'dispatched', 'in_progress', 'blocked'];

export const homeCards: readonly HomeCard[] = [
  {
    id: 'tasks.overdue',
    section: 'late',
    icon: 'running_with_errors',
    tone: 'alarm',
    capabilities: ['tasks-edit'],
    list: {
      collection: 'tasks',
      filter: () => ({ _and: [{ overdue_since: { _nnull: true } }] }),
      sort: 'due_at',
    },
  },
  {
    id: 'tasks.ordersOverdue',
    section: 'late',
    icon: 'event_busy',
    tone: 'alarm',
    capabilities: ['tasks-edit'],
    list: {
      collection: 'work_orders',
      filter: () => ({ _and: [{ overdue_since: { _nnull: true } }] }),
      sort: 'overdue_since',
    },
  },
  {
    id: 'tasks.today',
    section: 'today',
    icon: 'task_alt',
    capabilities: ['tasks-edit'],
    list: {
      collection: 'tasks',
      filter: ({ today }) => ({
        _and: [
          { status_category: { _in: OPEN } },
          { due_at: { _gte: today.from } },
          { due_at: { _lt: today.until } },
        ],
      }),
      sort: 'due_at',
    },
  },
];
