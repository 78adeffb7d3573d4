import { defineDomain } from '../platform/domain.ts';
import { jobs } from './background/index.ts';
import { registerHooks } from './hooks.ts';
import { routes } from './routes.ts';
import { homeCards } from './home-cards.ts';

export const intake = defineDomain({
  name: 'intake',
  homeCards,
  routes,
  hooks: [registerHooks],
  background: jobs,
  schedules: [
    {
      id: 'snapshot-cleanup',
      topic: 'intake.snapshot-cleanup',
      pattern: '0 3 * * *',
      zone: 'platform',
    },
    { id: 'file-cleanup', topic: 'intake.file-cleanup', pattern: '45 3 * * *', zone: 'platform' },
  ],
  capabilities: ['intake-review', 'intake-profiles'],
  constraintErrors: {
    parser_profiles_one_active: {
      code: 'INTAKE_PROFILE_OVERLAP',
      status: 409,
      fields: ['effective_from', 'effective_to'],
    },
  },
  studioModules: [{ id: 'intake', place: 'first' }],
});
