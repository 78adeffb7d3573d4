import type { ShippedPersona } from '../../extensions/domain/organisation/personas.ts';
import { buildStates, buildTransitions } from './build.ts';
import { OFFICE, ON_SITE } from './simple-steps.ts';
import type { LifecycleSeed } from './types.ts';

const DOERS: readonly ShippedPersona[] = [...new Set([...OFFICE, ...ON_SITE])];

/** What every company's tasks go through at first. */
export const TASK_LIFECYCLE: LifecycleSeed = {
  code: 'TASK',
  name: 'Task',
  entity: 'task',
  states: buildStates([
    { code: 'ToDo', category: 'new', name: 'To do', icon: 'radio_button_unchecked' },
    { code: 'InProgress', category: 'in_progress', name: 'In progress' },
    { code: 'Done', category: 'done', icon: 'check_circle' },
    { code: 'Skipped', category: 'cancelled', icon: 'redo' },
  ]).map((state) => ({ ...state, is_terminal: false })),
  transitions: buildTransitions([
    {
      from: 'ToDo',
      to: 'InProgress',
      command: 'task.start',
      label: 'Start the task',
      personas: DOERS,
      primary: true,
    },
    { from: 'ToDo', to: 'Done', command: 'task.finish', label: 'Finish the task', personas: DOERS },
    {
      from: 'InProgress',
      to: 'Done',
      command: 'task.finish',
      label: 'Finish the task',
      personas: DOERS,
      primary: true,
    },
    {
      from: 'ToDo',
      to: 'Skipped',
      command: 'task.skip',
      label: 'Skip the task',
      personas: OFFICE,
      reason: true,
    },
    {
      from: 'InProgress',
      to: 'Skipped',
      command: 'task.skip',
      label: 'Skip the task',
      personas: OFFICE,
      reason: true,
    },
    {
      from: 'Done',
      to: 'ToDo',
      command: 'task.reopen',
      label: 'Open the task again',
      personas: DOERS,
    },
    {
      from: 'Skipped',
      to: 'ToDo',
      command: 'task.reopen',
      label: 'Open the task again',
      personas: OFFICE,
    },
  ]),
};
