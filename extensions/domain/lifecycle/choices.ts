import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';
import { STATE_LOOK } from './state-look.ts';

/** The stable meaning behind a state's label; reports and boards group by it. */
export const STATE_CATEGORIES = choices(
  { value: 'new', label: 'New', ...STATE_LOOK.new },
  { value: 'scheduled', label: 'Scheduled', ...STATE_LOOK.scheduled },
  { value: 'dispatched', label: 'Dispatched', ...STATE_LOOK.dispatched },
  { value: 'in_progress', label: 'In progress', ...STATE_LOOK.in_progress },
  { value: 'blocked', label: 'Blocked', ...STATE_LOOK.blocked },
  { value: 'done', label: 'Done', ...STATE_LOOK.done },
  { value: 'closed', label: 'Closed', ...STATE_LOOK.closed },
  { value: 'cancelled', label: 'Cancelled', ...STATE_LOOK.cancelled },
);
export type StateCategory = ValueOf<typeof STATE_CATEGORIES>;

/** What a lifecycle is for. */
export const LIFECYCLE_ENTITIES = choices(
  { value: 'work_order', label: 'Orders' },
  { value: 'task', label: 'Tasks' },
);
export type LifecycleEntity = ValueOf<typeof LIFECYCLE_ENTITIES>;

/** What a transition asks the person for besides a reason. */
export const TRANSITION_NEEDS = choices(
  { value: 'none', label: 'Nothing' },
  { value: 'blocker', label: 'A blocker report' },
  { value: 'reschedule', label: 'A proposed appointment' },
  { value: 'position', label: 'The position of the device' },
);
export type TransitionNeeds = ValueOf<typeof TRANSITION_NEEDS>;

/**
 * What a step stands for beyond its states. A command of dockets, invoices or intake looks for the step
 * that carries it, so that a company may name and order its states as it likes.
 */
export const TRANSITION_COMMANDS = choices(
  { value: 'docket.receive', label: 'A docket comes in' },
  { value: 'docket.verify', label: 'The docket is verified' },
  { value: 'docket.reject', label: 'The docket is rejected' },
  { value: 'docket.upload', label: 'The docket is uploaded' },
  { value: 'task.start', label: 'Work on a task begins' },
  { value: 'task.finish', label: 'A task is finished' },
  { value: 'task.reopen', label: 'A task is opened again' },
  { value: 'task.skip', label: 'A task is skipped' },
  { value: 'invoice.create', label: 'The order is invoiced' },
  { value: 'invoice.submit', label: 'The invoice is submitted' },
  { value: 'invoice.reject', label: 'The invoice is rejected' },
  { value: 'invoice.correct', label: 'A rejected invoice is corrected' },
  { value: 'invoice.resubmit', label: 'A corrected invoice is sent again' },
  { value: 'invoice.withdraw', label: 'A rejected invoice is given up' },
);
export type TransitionCommand = ValueOf<typeof TRANSITION_COMMANDS>;

export const KPI_CLOCKS = choices(
  { value: 'job', label: 'Job' },
  { value: 'docket', label: 'Docket' },
);
export type KpiClock = ValueOf<typeof KPI_CLOCKS>;

export const KPI_RESULTS = choices(
  { value: 'on_time', label: 'On time', color: COLOR.success },
  { value: 'late', label: 'Late', color: COLOR.warning },
  { value: 'exceeded', label: 'Exceeded', color: COLOR.danger },
  { value: 'excused', label: 'Excused', color: COLOR.muted },
);
export type KpiResult = ValueOf<typeof KPI_RESULTS>;

export const BLOCKER_CATEGORIES = choices(
  { value: 'customer', label: 'Customer' },
  { value: 'building', label: 'Building' },
  { value: 'network', label: 'Network' },
  { value: 'technical', label: 'Technical' },
  { value: 'technician', label: 'Technician' },
  { value: 'weather', label: 'Weather' },
  { value: 'other', label: 'Other' },
);
export type BlockerCategory = ValueOf<typeof BLOCKER_CATEGORIES>;

/** Before or after the technician has met the customer. */
export const BLOCKER_PHASES = choices(
  { value: 'pre_customer', label: 'Before meeting the customer' },
  { value: 'post_customer', label: 'After meeting the customer' },
  { value: 'both', label: 'Either' },
);
export type BlockerPhase = ValueOf<typeof BLOCKER_PHASES>;

/** On whose record the time lost to a blocker counts. */
export const KPI_OWNERS = choices(
  { value: 'technician', label: 'Technician' },
  { value: 'office', label: 'Office' },
  { value: 'nobody', label: 'Nobody' },
);
export type KpiOwner = ValueOf<typeof KPI_OWNERS>;

/** What happened to a work order; past tense, never removed once used. */
export const EVENT_KINDS = choices(
  { value: 'created', label: 'Created' },
  { value: 'updated', label: 'Updated' },
  { value: 'status_changed', label: 'Status changed' },
  { value: 'assigned', label: 'Assigned' },
  { value: 'unassigned', label: 'Unassigned' },
  { value: 'appointment_published', label: 'Appointment published' },
  { value: 'appointment_cancelled', label: 'Appointment cancelled' },
  { value: 'serial_recorded', label: 'Serial recorded' },
  { value: 'port_attached', label: 'Port attached' },
  { value: 'port_released', label: 'Port released' },
  { value: 'standby_approved', label: 'Standby port approved' },
  { value: 'blocker_reported', label: 'Blocker reported' },
  { value: 'blocker_resolved', label: 'Blocker resolved' },
  { value: 'reschedule_requested', label: 'Reschedule requested' },
  { value: 'reschedule_decided', label: 'Reschedule decided' },
  { value: 'evidence_added', label: 'Evidence added' },
  { value: 'evidence_withdrawn', label: 'Evidence withdrawn' },
  { value: 'materials_recorded', label: 'Materials recorded' },
  { value: 'docket_received', label: 'Docket received' },
  { value: 'docket_verified', label: 'Docket verified' },
  { value: 'docket_rejected', label: 'Docket rejected' },
  { value: 'docket_uploaded', label: 'Docket uploaded' },
  { value: 'invoiced', label: 'Invoiced' },
  { value: 'secret_revealed', label: 'Secret revealed' },
  { value: 'document_added', label: 'Document added' },
  { value: 'document_version', label: 'New version of a document' },
  { value: 'document_changed', label: 'Document changed' },
  { value: 'document_withdrawn', label: 'Document withdrawn' },
  { value: 'document_restored', label: 'Document taken back' },
  { value: 'link_made', label: 'Link given' },
  { value: 'link_revoked', label: 'Link taken back' },
  { value: 'equipment_booked', label: 'Equipment booked' },
  { value: 'equipment_released', label: 'Equipment released' },
  { value: 'modem_prepared', label: 'Modem prepared' },
  { value: 'modem_bound', label: 'Modem scanned' },
  { value: 'modem_set_up', label: 'Modem set up' },
  { value: 'modem_problem', label: 'Modem needs attention' },
  { value: 'modem_retired', label: 'Modem taken out of use' },
  { value: 'maintenance_merged', label: 'Maintenance added' },
  { value: 'task_added', label: 'Task added' },
  { value: 'task_changed', label: 'Task changed' },
  { value: 'task_assigned', label: 'Task assigned' },
  { value: 'task_started', label: 'Task started' },
  { value: 'task_finished', label: 'Task finished' },
  { value: 'task_reopened', label: 'Task opened again' },
  { value: 'task_skipped', label: 'Task skipped' },
  { value: 'crew_changed', label: 'Crew changed' },
  { value: 'form_saved', label: 'Form half-filled' },
  { value: 'form_submitted', label: 'Form submitted' },
  { value: 'note', label: 'Note' },
);
export type EventKind = ValueOf<typeof EVENT_KINDS>;
