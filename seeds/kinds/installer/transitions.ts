import type { ShippedPersona } from '../../../extensions/domain/organisation/personas.ts';
import { buildTransitions } from '../build.ts';
import type { TransitionSeed } from '../types.ts';

type Who = readonly (ShippedPersona | 'system')[];

const OFFICE: Who = ['admin', 'manager', 'dispatcher', 'intake'];
const PLANNERS: Who = ['admin', 'manager', 'dispatcher'];
const ON_SITE: Who = ['admin', 'technician'];
const ON_SITE_OR_OFFICE: Who = [...OFFICE, 'technician'];
const BILLING: Who = [...OFFICE, 'finance'];
const OVERRIDERS: Who = ['admin', 'manager'];

const READY_TO_VISIT = [
  { name: 'requiredFields' },
  { name: 'customerContact' },
  { name: 'buildingSelected' },
  { name: 'technicianAssigned' },
  { name: 'appointmentSet' },
];
const PROVEN = [
  { name: 'splitterAssigned' },
  { name: 'standbyApproved' },
  { name: 'serialNumbersValidated' },
  { name: 'photosRequired' },
];

/** On site: from the order's arrival to the finished job. */
const fieldTransitions = buildTransitions([
  {
    from: 'Pending',
    to: 'Assigned',
    label: 'Assign',
    personas: PLANNERS,
    guards: READY_TO_VISIT,
    primary: true,
  },
  {
    from: 'Pending',
    to: 'Cancelled',
    label: 'Cancel the order',
    personas: OFFICE,
    reason: true,
    effects: ['cancelVisits', 'releasePort'],
  },
  {
    from: 'Assigned',
    to: 'OnTheWay',
    label: 'Set off',
    personas: ON_SITE,
    needs: 'position',
    guards: [{ name: 'startWindow', params: { earlyMinutes: 120, warn: true } }],
    primary: true,
  },
  {
    from: 'Assigned',
    to: 'Blocker',
    label: 'Report a blocker',
    personas: ON_SITE_OR_OFFICE,
    needs: 'blocker',
    effects: ['openBlocker'],
  },
  {
    from: 'Assigned',
    to: 'ReschedulePendingApproval',
    label: 'Propose a new slot',
    personas: ['admin', 'dispatcher'],
    reason: true,
    needs: 'reschedule',
    effects: ['openReschedule'],
  },
  {
    from: 'Assigned',
    to: 'Cancelled',
    label: 'Cancel the order',
    personas: OFFICE,
    reason: true,
    effects: ['cancelVisits', 'releasePort'],
  },
  {
    from: 'OnTheWay',
    to: 'MetCustomer',
    label: 'Meet the customer',
    personas: ON_SITE,
    needs: 'position',
    guards: [
      { name: 'timeSanity', params: { after: 'OnTheWay' } },
      { name: 'timeSanity', params: { after: 'OnTheWay', sameDay: true, warn: true } },
    ],
    primary: true,
  },
  {
    from: 'OnTheWay',
    to: 'Blocker',
    label: 'Report a blocker',
    personas: ON_SITE_OR_OFFICE,
    needs: 'blocker',
    effects: ['openBlocker'],
  },
  {
    from: 'MetCustomer',
    to: 'OrderCompleted',
    label: 'Complete the job',
    personas: ON_SITE,
    needs: 'position',
    guards: [
      ...PROVEN,
      { name: 'solutionWritten' },
      { name: 'signatureTaken' },
      { name: 'noOpenBlockers' },
      { name: 'timeSanity', params: { after: 'MetCustomer' } },
    ],
    effects: ['closeVisit'],
    primary: true,
  },
  {
    from: 'MetCustomer',
    to: 'Blocker',
    label: 'Report a blocker',
    personas: ON_SITE_OR_OFFICE,
    needs: 'blocker',
    effects: ['openBlocker'],
  },
]);

/** Work that stands still, and how it goes on. */
const sideTransitions = buildTransitions([
  {
    from: 'Blocker',
    to: 'MetCustomer',
    label: 'Go on with the customer',
    personas: ON_SITE_OR_OFFICE,
    reason: true,
    guards: [{ name: 'timeSanity', params: { after: 'Blocker', sameDay: true, warn: true } }],
    effects: ['resolveBlockers'],
    primary: true,
  },
  {
    from: 'Blocker',
    to: 'Assigned',
    label: 'Resolve and visit again',
    personas: OFFICE,
    reason: true,
    guards: READY_TO_VISIT,
    effects: ['resolveBlockers'],
  },
  {
    from: 'Blocker',
    to: 'ReschedulePendingApproval',
    label: 'Propose a new slot',
    personas: OFFICE,
    reason: true,
    needs: 'reschedule',
    effects: ['openReschedule'],
  },
  {
    from: 'Blocker',
    to: 'Cancelled',
    label: 'Cancel the order',
    personas: OFFICE,
    reason: true,
    effects: ['resolveBlockers', 'cancelVisits', 'releasePort'],
  },
  {
    from: 'Blocker',
    to: 'OrderCompleted',
    label: 'Complete despite the blocker',
    personas: OVERRIDERS,
    reason: true,
    effects: ['resolveBlockers', 'closeVisit'],
    is_override: true,
  },
  {
    from: 'Blocker',
    to: 'DocketsReceived',
    label: 'Take the docket despite the blocker',
    personas: OVERRIDERS,
    reason: true,
    effects: ['resolveBlockers', 'closeVisit'],
    is_override: true,
  },
  {
    from: 'ReschedulePendingApproval',
    to: 'Assigned',
    label: "Enter the partner's answer",
    personas: ['admin', 'dispatcher', 'system'],
    guards: [{ name: 'rescheduleDecided' }],
    effects: ['decideReschedule', 'resolveBlockers'],
    primary: true,
  },
  {
    from: 'ReschedulePendingApproval',
    to: 'Cancelled',
    label: 'Cancel the order',
    personas: ['admin'],
    reason: true,
    effects: ['dropReschedule', 'resolveBlockers', 'cancelVisits', 'releasePort'],
  },
]);

/** Paper after the visit. */
const docketTransitions = buildTransitions([
  {
    from: 'OrderCompleted',
    to: 'DocketsReceived',
    command: 'docket.receive',
    label: 'Receive the docket',
    personas: OFFICE,
    guards: [{ name: 'docketStatus', params: { atLeast: 'received' } }],
    primary: true,
  },
  {
    from: 'DocketsReceived',
    to: 'DocketsVerified',
    command: 'docket.verify',
    label: 'Verify the docket',
    personas: OFFICE,
    guards: [
      { name: 'docketNumber' },
      ...PROVEN,
      { name: 'docketStatus', params: { atLeast: 'verified' } },
    ],
    primary: true,
  },
  {
    from: 'DocketsReceived',
    to: 'DocketsRejected',
    command: 'docket.reject',
    label: 'Reject the docket',
    personas: OFFICE,
    reason: true,
    guards: [{ name: 'docketStatus', params: { is: 'rejected' } }],
  },
  {
    from: 'DocketsRejected',
    to: 'DocketsReceived',
    command: 'docket.receive',
    label: 'Receive the corrected docket',
    personas: OFFICE,
    guards: [{ name: 'docketStatus', params: { atLeast: 'received' } }],
    primary: true,
  },
  {
    from: 'DocketsVerified',
    to: 'DocketsUploaded',
    command: 'docket.upload',
    label: 'Mark the docket as uploaded',
    personas: OFFICE,
    guards: [{ name: 'docketStatus', params: { atLeast: 'uploaded' } }],
    effects: ['advance'],
    primary: true,
  },
  {
    from: 'DocketsUploaded',
    to: 'ReadyForInvoice',
    label: 'Release for invoicing',
    personas: ['admin', 'system'],
    guards: [{ name: 'noOpenBlockers' }, { name: 'photosRequired' }],
    primary: true,
  },
]);

/** Money. */
const billingTransitions = buildTransitions([
  {
    from: 'ReadyForInvoice',
    to: 'Invoiced',
    command: 'invoice.create',
    label: 'Invoice',
    personas: BILLING,
    guards: [{ name: 'invoiceMade' }],
    primary: true,
  },
  {
    from: 'Invoiced',
    to: 'SubmittedToPortal',
    command: 'invoice.submit',
    label: 'Submit to the partner portal',
    personas: [...BILLING, 'system'],
    guards: [{ name: 'submissionIdGiven' }],
    primary: true,
  },
  {
    from: 'Invoiced',
    to: 'Rejected',
    command: 'invoice.reject',
    label: 'Record the rejection',
    personas: [...BILLING, 'system'],
    reason: true,
  },
  {
    from: 'SubmittedToPortal',
    to: 'Rejected',
    command: 'invoice.reject',
    label: 'Record the rejection',
    personas: [...BILLING, 'system'],
    reason: true,
  },
  {
    from: 'Rejected',
    to: 'ReadyForInvoice',
    command: 'invoice.withdraw',
    label: 'Invoice anew',
    personas: BILLING,
    primary: true,
  },
  {
    from: 'Rejected',
    to: 'Reinvoice',
    command: 'invoice.correct',
    label: 'Correct in the portal',
    personas: BILLING,
  },
  {
    from: 'Reinvoice',
    to: 'Invoiced',
    command: 'invoice.resubmit',
    label: 'Resubmit the invoice',
    personas: BILLING,
    guards: [{ name: 'submissionIdGiven', params: { fresh: true } }],
    primary: true,
  },
  {
    from: 'SubmittedToPortal',
    to: 'Completed',
    label: 'Close as paid',
    personas: ['admin', 'finance', 'system'],
    guards: [{ name: 'invoicePaid' }],
    primary: true,
  },
]);

export const INSTALLER_TRANSITIONS: readonly TransitionSeed[] = [
  ...fieldTransitions,
  ...sideTransitions,
  ...docketTransitions,
  ...billingTransitions,
].map((row, index) => ({ ...row, sort: index + 1 }));
