import { buildStates, buildTransitions } from '../build.ts';
import {
  blockedFrom,
  cancelFrom,
  closeUnbilled,
  invoicing,
  OFFICE,
  ON_SITE,
  READY_TO_VISIT,
  resumeTo,
} from '../simple-steps.ts';
import { perJob } from '../price-list.ts';
import type { LifecycleSeed, WayOfWorking, WorkTypeSeed } from '../types.ts';
import { TASK_TEMPLATES } from './task-templates.ts';

export const MAINTENANCE_LIFECYCLE: LifecycleSeed = {
  code: 'MAINTENANCE_JOB',
  name: 'Maintenance job',
  states: buildStates([
    { code: 'Open', category: 'new' },
    { code: 'Planned', category: 'scheduled' },
    { code: 'InProgress', category: 'in_progress', name: 'In progress' },
    { code: 'Blocked', category: 'blocked', name: 'On hold', icon: 'pause_circle' },
    { code: 'Completed', category: 'done' },
    { code: 'Accepted', category: 'done', icon: 'thumb_up' },
    { code: 'Invoiced', category: 'done', icon: 'receipt_long' },
    { code: 'Closed', category: 'closed' },
    { code: 'Cancelled', category: 'cancelled' },
  ]),
  transitions: buildTransitions([
    {
      from: 'Open',
      to: 'Planned',
      label: 'Plan',
      personas: OFFICE,
      guards: READY_TO_VISIT,
      primary: true,
    },
    {
      from: 'Planned',
      to: 'InProgress',
      label: 'Start work',
      personas: ON_SITE,
      needs: 'position',
      primary: true,
    },
    {
      from: 'InProgress',
      to: 'Completed',
      label: 'Complete the job',
      personas: ON_SITE,
      guards: [
        { name: 'photosRequired' },
        { name: 'signatureTaken' },
        { name: 'solutionWritten' },
        { name: 'noOpenBlockers' },
        { name: 'allTasksDone' },
        { name: 'required_forms_submitted' },
      ],
      effects: ['closeVisit'],
      primary: true,
    },
    {
      from: 'Completed',
      to: 'Accepted',
      label: 'Accept the work',
      personas: OFFICE,
      primary: true,
    },
    closeUnbilled('Completed', 'Closed'),
    ...invoicing({ from: 'Accepted', invoiced: 'Invoiced', closed: 'Closed' }),
    {
      from: 'Completed',
      to: 'InProgress',
      label: 'Send back',
      personas: OFFICE,
      reason: true,
    },
    blockedFrom('Planned'),
    blockedFrom('InProgress'),
    resumeTo('InProgress', 'Go on', true),
    resumeTo('Planned', 'Resolve and plan again'),
    cancelFrom('Open'),
    cancelFrom('Planned'),
    cancelFrom('Blocked'),
  ]),
};

const PHOTO = { category: 'completion', label: 'the finished work', min: 1 };

const workType = (
  input: Pick<WorkTypeSeed, 'code' | 'name' | 'evidence_policy' | 'default_duration_minutes'>,
): WorkTypeSeed => ({
  ...input,
  parent: null,
  lifecycle: MAINTENANCE_LIFECYCLE.code,
  required_fields: ['customer_name', 'address_text'],
});

/** A maintenance firm with its own jobs. */
export const MAINTENANCE: Omit<WayOfWorking, 'blockerReasons'> = {
  lifecycles: [MAINTENANCE_LIFECYCLE],
  workTypes: [
    workType({
      code: 'INSPECTION',
      name: 'Inspection',
      default_duration_minutes: 60,
      evidence_policy: { photos: [PHOTO] },
    }),
    workType({
      code: 'CORRECTIVE',
      name: 'Corrective maintenance',
      default_duration_minutes: 120,
      evidence_policy: { photos: [PHOTO], solution: true, signature: true },
    }),
    workType({
      code: 'PREVENTIVE',
      name: 'Preventive maintenance',
      default_duration_minutes: 90,
      evidence_policy: { photos: [PHOTO], signature: true },
    }),
  ],
  taskTemplates: TASK_TEMPLATES,
  kpiProfiles: [],
  partners: [],
  ratesOf: null,
  rateCards: [
    perJob('INSPECTION', 180, 'Inspection'),
    perJob('CORRECTIVE', 280, 'Corrective maintenance, call-out'),
    perJob('PREVENTIVE', 220, 'Preventive maintenance visit'),
  ],
  hasPlant: false,
};
