import { defineDomain } from '../platform/domain.ts';
import { flagCompanyHandler, flagOverdue } from './background/flag-overdue.ts';
import { crew, tasks as tasksFact } from './facts.ts';
import { fieldCommands } from './field-commands.ts';
import { homeCards } from './home-cards.ts';
import { routes } from './routes.ts';

export const tasks = defineDomain({
  name: 'tasks',
  homeCards,
  routes,
  facts: { tasks: tasksFact, crew },
  fieldCommands,
  background: [flagOverdue, flagCompanyHandler],
  schedules: [{ id: 'flag-overdue', topic: flagOverdue.topic, pattern: '0 0 * * *', zone: 'each' }],
  capabilities: ['tasks-edit', 'task-templates', 'orders-edit-own', 'orders-edit-assigned'],
  constraintErrors: {
    order_crew_one_lead: { code: 'TASKS_CREW_ONE_LEAD', status: 409, fields: ['is_lead'] },
    lifecycles_one_of_tasks: { code: 'TASKS_LIFECYCLE_TAKEN', status: 409, fields: ['is_active'] },
  },
  studioModules: [{ id: 'fieldwright-tasks', place: 'first' }],
});
