import { defineCollection, reference } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';

export const taskDependencies = defineCollection({
  name: 'task_dependencies',
  domain: 'work',
  label: 'Dependencies of tasks',
  singular: 'Dependency of a task',
  note: 'A task that waits for another one of the same order.',
  icon: 'account_tree',
  tenancy: 'company',
  display: '{{task.title}} · {{depends_on.title}}',
  tracking: 'activity',
  hidden: true,
  fields: {
    work_order: reference('work_orders', {
      required: true,
      readonly: true,
      note: 'The order of both.',
    }),
    task: reference('tasks', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The task that waits.',
    }),
    depends_on: reference('tasks', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The task that is done first.',
    }),
  },
  unique: [['company', 'task', 'depends_on']],
  indexes: [['company', 'depends_on']],
  access: READ_BY_OFFICE,
});
