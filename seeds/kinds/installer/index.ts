import { STANDBY_PORT } from '../approvals.ts';
import { buildStates } from '../build.ts';
import { INSTALLER_BLOCKER_REASONS } from './blockers.ts';
import { INSTALLER_KPI_PROFILES } from './kpi.ts';
import { INSTALLER_PARTNERS } from './partners.ts';
import { INSTALLER_RATES } from './rate-cards.ts';
import { INSTALLER_TRANSITIONS } from './transitions.ts';
import { INSTALLER_WORK_TYPES } from './work-types.ts';
import type { LifecycleSeed, WayOfWorking } from '../types.ts';

export const INSTALLER_LIFECYCLE: LifecycleSeed = {
  code: 'INSTALLER',
  name: 'Partner work order',
  states: buildStates([
    { code: 'Pending', category: 'new' },
    { code: 'Assigned', category: 'scheduled' },
    { code: 'OnTheWay', category: 'dispatched', name: 'On the way' },
    { code: 'MetCustomer', category: 'in_progress', name: 'Met customer' },
    { code: 'OrderCompleted', category: 'done', name: 'Order completed' },
    { code: 'DocketsReceived', category: 'done', name: 'Dockets received', icon: 'description' },
    { code: 'DocketsVerified', category: 'done', name: 'Dockets verified', icon: 'fact_check' },
    { code: 'DocketsUploaded', category: 'done', name: 'Dockets uploaded', icon: 'cloud_done' },
    { code: 'ReadyForInvoice', category: 'done', name: 'Ready for invoice', icon: 'request_quote' },
    { code: 'Invoiced', category: 'done', icon: 'receipt_long' },
    { code: 'SubmittedToPortal', category: 'done', name: 'Submitted to portal', icon: 'outbox' },
    { code: 'Completed', category: 'closed' },
    { code: 'Blocker', category: 'blocked', name: 'Blocked' },
    {
      code: 'ReschedulePendingApproval',
      category: 'blocked',
      name: 'Reschedule pending approval',
      icon: 'event_repeat',
    },
    { code: 'DocketsRejected', category: 'done', name: 'Dockets rejected', icon: 'unpublished' },
    { code: 'Rejected', category: 'done', name: 'Invoice rejected', icon: 'money_off' },
    { code: 'Reinvoice', category: 'done', name: 'Reinvoice', icon: 'published_with_changes' },
    { code: 'Cancelled', category: 'cancelled' },
  ]),
  transitions: INSTALLER_TRANSITIONS,
};

/** An installer contractor: partner orders, dockets, partner invoices. */
export const INSTALLER: WayOfWorking = {
  lifecycles: [INSTALLER_LIFECYCLE],
  workTypes: INSTALLER_WORK_TYPES,
  blockerReasons: INSTALLER_BLOCKER_REASONS,
  kpiProfiles: INSTALLER_KPI_PROFILES,
  partners: INSTALLER_PARTNERS,
  ratesOf: 'TIME',
  rateCards: INSTALLER_RATES,
  approvals: [STANDBY_PORT],
  hasPlant: true,
};
