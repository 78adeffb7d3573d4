import { CHECK_OVERDUE, OUT_TOO_LONG } from '../../../domain/equipment/index.ts';
import type { HomeCard } from '../platform/home.ts';

const KEEPERS = ['equipment'] as const;

export const homeCards: readonly HomeCard[] = [
  {
    id: 'equipment.checkOverdue',
    section: 'late',
    icon: 'event_busy',
    tone: 'alarm',
    capabilities: KEEPERS,
    list: {
      collection: 'equipment',
      filter: () => CHECK_OVERDUE,
      sort: 'code',
      page: '/fieldwright-equipment?show=overdue',
    },
  },
  {
    id: 'equipment.outTooLong',
    section: 'late',
    icon: 'output',
    tone: 'alarm',
    capabilities: KEEPERS,
    list: {
      collection: 'equipment',
      filter: () => OUT_TOO_LONG,
      sort: 'due_back_at',
      page: '/fieldwright-equipment?show=late',
    },
  },
];
