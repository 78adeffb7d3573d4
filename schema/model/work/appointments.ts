import { COMING_VISITS, DRAFT_VISITS } from '../../../extensions/domain/work/lists.ts';
import { APPOINTMENT_STATUSES } from '../../../extensions/domain/work/choices.ts';
import { boolean, choice, defineCollection, instant, reference } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';
import { notes } from '../fields.ts';

const PLANNED = [
  'work_order',
  'technician',
  'starts_at',
  'ends_at',
  'window_start',
  'window_end',
  'may_overlap',
  'is_pinned',
  'notes',
] as const;

/** Drafts are planned by hand; publishing and what is published go through commands. */
const planner = {
  create: { fields: PLANNED },
  read: true,
  update: { fields: PLANNED, filter: { status: { _eq: 'draft' } } },
  delete: { filter: { status: { _eq: 'draft' } } },
} as const;

export const appointments = defineCollection({
  name: 'appointments',
  domain: 'work',
  label: 'Appointments',
  singular: 'Appointment',
  note: 'One visit, planned or published, of one technician. Published visits of a technician do not overlap. A draft may stand beside the published visit of the same order: the plan that publishing puts in its place.',
  icon: 'event',
  tenancy: 'company',
  display: '{{work_order.number}} · {{starts_at}}',
  list: {
    columns: ['work_order', 'technician', 'status', 'starts_at', 'ends_at'],
    sort: '-starts_at',
  },
  bookmarks: [
    { title: 'Coming visits', icon: 'event_upcoming', filter: COMING_VISITS, sort: 'starts_at' },
    { title: 'Drafts of visits', icon: 'edit_calendar', filter: DRAFT_VISITS, sort: 'starts_at' },
  ],
  tracking: 'all',
  events: {
    named: [
      {
        field: 'status',
        to: {
          draft: 'withdrawn',
          published: 'published',
          completed: 'completed',
          cancelled: 'cancelled',
        },
      },
    ],
  },
  versioned: true,
  words: {
    labels: { Pinned: ['Dipin', 'Épinglée'] },
    texts: {
      'Neither the planner nor a plan of many moves it.': [
        'Perancang dan rancangan berkumpulan tidak mengalihkannya.',
        'Ni l’optimiseur ni un plan de plusieurs visites ne la déplace.',
      ],
    },
  },
  fields: {
    work_order: reference('work_orders', { required: true, note: 'The order.' }),
    technician: reference('technicians', { note: 'Who goes; needed to publish.' }),
    status: choice(APPOINTMENT_STATUSES, {
      required: true,
      default: 'draft',
      readonly: true,
      note: 'Only published visits reach the technician.',
    }),
    published_at: instant({ readonly: true, note: 'When it was published.' }),
    starts_at: instant({ required: true, note: 'Planned start.' }),
    ends_at: instant({ required: true, note: 'Planned end.' }),
    window_start: instant({
      label: 'Arrival from',
      note: 'Start of the arrival window promised to the customer.',
    }),
    window_end: instant({ label: 'Arrival until', note: 'End of the arrival window.' }),
    may_overlap: boolean({ note: 'May stand beside another published visit of the technician.' }),
    is_pinned: boolean({
      label: 'Pinned',
      note: 'Neither the planner nor a plan of many moves it.',
    }),
    notes: notes('For the technician.'),
  },
  indexes: [
    ['company', 'technician', 'starts_at'],
    ['company', 'starts_at'],
    ['company', 'work_order'],
  ],
  access: {
    ...grant({ read: [...OFFICE, 'integrator'] }),
    admin: planner,
    manager: planner,
    dispatcher: planner,
  },
});
