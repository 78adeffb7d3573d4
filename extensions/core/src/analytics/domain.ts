import { defineDomain } from '../platform/domain.ts';
import { countJobs } from './background/count-jobs.ts';
import { planChanged, planRecent } from './background/plan-counts.ts';
import { routes } from './routes.ts';

export const analytics = defineDomain({
  name: 'analytics',
  routes,
  background: [planChanged, planRecent, countJobs],
  schedules: [
    { id: 'count-changed', topic: planChanged.topic, pattern: '3/5 * * * *', zone: 'platform' },
    { id: 'count-recent', topic: planRecent.topic, pattern: '15 0 * * *', zone: 'each' },
  ],
  capabilities: ['analytics-read'],
  studioModules: [{ id: 'fieldwright-analytics', place: 'last' }],
});
