import { PERSONA_CHOICES } from '../../../extensions/domain/organisation/choices.ts';
import { choice, defineCollection, reference, user } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';

export const taskAssignees = defineCollection({
  name: 'task_assignees',
  domain: 'work',
  label: 'Assignees of tasks',
  singular: 'Assignee of a task',
  note: 'Who was given a task by name: a technician, another person, or everybody with a persona.',
  icon: 'assignment_ind',
  tenancy: 'company',
  display: '{{task.title}} · {{technician.name}}',
  tracking: 'activity',
  hidden: true,
  fields: {
    task: reference('tasks', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The task.',
    }),
    technician: reference('technicians', { readonly: true, note: 'The technician.' }),
    person: user({ readonly: true, note: 'The person, where no technician is meant.' }),
    persona: choice(PERSONA_CHOICES, {
      readonly: true,
      allowOther: true,
      interface: 'fieldwright-personas',
      note: 'Everybody with this persona.',
    }),
  },
  unique: [
    ['company', 'task', 'technician'],
    ['company', 'task', 'person'],
    ['company', 'task', 'persona'],
  ],
  indexes: [
    ['company', 'technician', 'task'],
    ['company', 'person', 'task'],
  ],
  access: READ_BY_OFFICE,
});
