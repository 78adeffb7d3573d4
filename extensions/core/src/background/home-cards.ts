import type { HomeCard, PlatformCard } from '../platform/home.ts';
import { readHealth } from './health.ts';
import { countFailed } from './repository.ts';

const FAILED = '/fieldwright-background/failed';

export const homeCards: readonly HomeCard[] = [
  {
    id: 'background.failed',
    section: 'late',
    icon: 'sync_problem',
    tone: 'alarm',
    capabilities: ['background-operate'],
    figure: {
      unit: 'count',
      page: FAILED,
      value: ({ knex, company }) => countFailed(knex, company),
    },
  },
];

export const platformCards: readonly PlatformCard[] = [
  {
    id: 'background.failedAnywhere',
    icon: 'sync_problem',
    tone: 'alarm',
    page: FAILED,
    value: (knex) => countFailed(knex, 'all'),
  },
  {
    id: 'background.unwell',
    icon: 'monitor_heart',
    tone: 'alarm',
    page: '/fieldwright-background',
    value: async (knex) =>
      Object.values((await readHealth(knex)).checks).filter((check) => check !== 'ok').length,
  },
];
