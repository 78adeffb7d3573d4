import { defineDomain } from '../platform/domain.ts';
import { flagOverdue } from './background/flag-overdue.ts';
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
  background: [flagOverdue],
  schedules: [{ id: 'flag-overdue', topic: flagOverdue.topic, pattern: '0 0 * * *', zone: 'each' }],
  capabilities: ['tasks-edit', 'task-templates', 'orders-edit-own', 'orders-edit-assigned'],
  studioModules: [{ id: 'fieldwright-tasks', place: 'first' }],
});
