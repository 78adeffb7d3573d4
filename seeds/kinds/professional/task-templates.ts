import type { TaskTemplateSeed } from '../types.ts';

const OF_VALUATION = { workType: 'VALUATION', photos: 0 } as const;
const DAY = 24 * 60;

/** From the visit to a report that somebody else has read. */
export const TASK_TEMPLATES: readonly TaskTemplateSeed[] = [
  {
    ...OF_VALUATION,
    state: 'SiteVisit',
    title: 'Measure and photograph the property',
    instructions: 'Outside, every room, and whatever lowers the value.',
    offset: 90,
    minutes: 60,
    points: ['The boundary is found', 'Every room is measured', 'The neighbourhood is noted'],
    photos: 2,
  },
  {
    ...OF_VALUATION,
    state: 'Processing',
    title: 'Find comparable sales',
    instructions: null,
    offset: 2 * DAY,
    minutes: 120,
    points: ['At least three of the last twelve months'],
  },
  {
    ...OF_VALUATION,
    state: 'Processing',
    title: 'Write the report',
    instructions: null,
    offset: 4 * DAY,
    minutes: 180,
    points: ['Figures are checked by a second person'],
  },
];
