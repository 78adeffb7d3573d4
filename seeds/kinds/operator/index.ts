import { STANDBY_PORT } from '../approvals.ts';
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

export const OPERATOR_LIFECYCLE: LifecycleSeed = {
  code: 'OPERATOR_JOB',
  name: 'Operator job',
  states: buildStates([
    { code: 'Requested', category: 'new' },
    { code: 'Scheduled', category: 'scheduled' },
    { code: 'EnRoute', category: 'dispatched', name: 'En route' },
    { code: 'OnSite', category: 'in_progress', name: 'On site' },
    { code: 'Blocked', category: 'blocked' },
    { code: 'Done', category: 'done', name: 'Work done' },
    { code: 'ToInvoice', category: 'done', name: 'To be invoiced', icon: 'request_quote' },
    { code: 'Invoiced', category: 'done', icon: 'receipt_long' },
    { code: 'Closed', category: 'closed' },
    { code: 'Cancelled', category: 'cancelled' },
  ]),
  transitions: buildTransitions([
    {
      from: 'Requested',
      to: 'Scheduled',
      label: 'Schedule',
      personas: ['admin', 'manager', 'dispatcher'],
      guards: READY_TO_VISIT,
      primary: true,
    },
    {
      from: 'Scheduled',
      to: 'EnRoute',
      label: 'Set off',
      personas: ON_SITE,
      needs: 'position',
      primary: true,
    },
    {
      from: 'EnRoute',
      to: 'OnSite',
      label: 'Arrive',
      personas: ON_SITE,
      needs: 'position',
      primary: true,
    },
    {
      from: 'OnSite',
      to: 'Done',
      label: 'Finish the work',
      personas: ON_SITE,
      guards: [
        { name: 'splitterAssigned' },
        { name: 'standbyApproved' },
        { name: 'serialNumbersValidated' },
        { name: 'photosRequired' },
        { name: 'signatureTaken' },
        { name: 'solutionWritten' },
        { name: 'noOpenBlockers' },
      ],
      effects: ['closeVisit'],
      primary: true,
    },
    {
      from: 'Done',
      to: 'ToInvoice',
      label: 'Release for invoicing',
      personas: OFFICE,
      primary: true,
    },
    closeUnbilled('Done', 'Closed'),
    ...invoicing({ from: 'ToInvoice', invoiced: 'Invoiced', closed: 'Closed' }),
    {
      from: 'Done',
      to: 'Scheduled',
      label: 'Visit again',
      personas: OFFICE,
      reason: true,
      guards: READY_TO_VISIT,
    },
    blockedFrom('Scheduled'),
    blockedFrom('EnRoute'),
    blockedFrom('OnSite'),
    resumeTo('OnSite', 'Go on', true),
    resumeTo('Scheduled', 'Resolve and visit again'),
    cancelFrom('Requested'),
    cancelFrom('Scheduled'),
    cancelFrom('Blocked'),
  ]),
};

const workType = (
  input: Pick<WorkTypeSeed, 'code' | 'name' | 'evidence_policy' | 'default_duration_minutes'>,
): WorkTypeSeed => ({
  ...input,
  parent: null,
  lifecycle: OPERATOR_LIFECYCLE.code,
  required_fields: ['customer_name', 'phones', 'address_text'],
});

/** A fibre operator that installs and repairs its own network. */
export const OPERATOR: Omit<WayOfWorking, 'blockerReasons'> = {
  lifecycles: [OPERATOR_LIFECYCLE],
  workTypes: [
    workType({
      code: 'INSTALLATION',
      name: 'Installation',
      default_duration_minutes: 120,
      evidence_policy: {
        photos: [{ category: 'completion', label: 'the finished installation', min: 1 }],
        signature: true,
        serial: true,
        splitter: true,
      },
    }),
    workType({
      code: 'REPAIR',
      name: 'Repair',
      default_duration_minutes: 90,
      evidence_policy: {
        photos: [{ category: 'completion', label: 'the repaired place', min: 1 }],
        solution: true,
      },
    }),
    workType({
      code: 'RECOVERY',
      name: 'Equipment recovery',
      default_duration_minutes: 30,
      evidence_policy: { signature: true },
    }),
  ],
  kpiProfiles: [
    {
      clock: 'job',
      from_state: 'EnRoute',
      to_state: 'Done',
      target_minutes: 150,
      warn_percent: 80,
      work_type: null,
      installation_method: null,
      pause_categories: ['blocked'],
      effective_from: null,
      effective_to: null,
    },
  ],
  partners: [],
  ratesOf: null,
  rateCards: [
    perJob('INSTALLATION', 200, 'Installation of the service'),
    perJob('REPAIR', 80, 'Repair visit'),
    perJob('RECOVERY', 50, 'Recovery of equipment'),
  ],
  approvals: [STANDBY_PORT],
  hasPlant: true,
};
