import type { TaskTemplateSeed } from '../types.ts';

const AT_VISIT = { workType: 'PREVENTIVE', state: 'Planned' } as const;

/** What a maintenance firm does at every planned service. */
export const TASK_TEMPLATES: readonly TaskTemplateSeed[] = [
  {
    ...AT_VISIT,
    title: 'Isolate and tag the unit',
    instructions: 'Switch off, lock and hang up the tag before anything is opened.',
    offset: 30,
    minutes: 15,
    points: ['Power is off', 'The lock is on', 'The tag hangs'],
    photos: 0,
  },
  {
    ...AT_VISIT,
    title: 'Clean and replace the filters',
    instructions: null,
    offset: 60,
    minutes: 35,
    points: ['Old filters are taken along', 'The housing is clean'],
    photos: 1,
  },
  {
    ...AT_VISIT,
    title: 'Take the readings and start again',
    instructions: 'Write the readings into the solution.',
    offset: 90,
    minutes: 20,
    points: ['Pressure', 'Temperature', 'No leak after ten minutes'],
    photos: 1,
  },
];
