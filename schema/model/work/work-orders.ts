import {
  BLOCKED_ORDERS,
  ORDERS_WITHOUT_DOCKET,
  OVERDUE_ORDERS,
  UNASSIGNED_ORDERS,
} from '../../../extensions/domain/work/lists.ts';
import { STATE_CATEGORIES, KPI_RESULTS } from '../../../extensions/domain/lifecycle/choices.ts';
import {
  INSTALLATION_METHODS,
  ORDER_CATEGORIES,
  PRIORITIES,
  RELOCATION_TYPES,
  SERVICE_ID_TYPES,
  SOURCE_KINDS,
} from '../../../extensions/domain/work/choices.ts';
import {
  FIBRE_KINDS,
  TELECOM_FIELDS,
  VALUERS,
} from '../../../extensions/domain/work/telecom-fields.ts';
import {
  choice,
  date,
  defineCollection,
  instant,
  integer,
  json,
  link,
  reference,
  string,
  text,
  type FieldDefinition,
} from '../../dsl.ts';
import { CODE, TAGS, notes } from '../fields.ts';
import { workOrderAccess } from './work-order-access.ts';

const identity: Record<string, FieldDefinition> = {
  number: string({
    length: 32,
    required: true,
    default: '',
    readonly: true,
    note: "The company's own number, e.g. WO-2026-00001; given by the database.",
  }),
  work_type: reference('work_types', { required: true, note: 'What kind of work; a leaf type.' }),
  priority: choice(PRIORITIES, { required: true, default: 'normal', note: 'How urgent it is.' }),
  site: reference('sites', { note: 'The site that does the work.' }),
  partner_group: reference('partner_groups', {
    note: 'The operator that sent the work; it is billed.',
  }),
  client: reference('clients', {
    note: 'Who gave the work and is billed, where no partner group is.',
  }),
  bank_branch: reference('bank_branches', {
    kinds: VALUERS,
    note: 'The branch that gave the instruction.',
  }),
  property_type: reference('property_types', { kinds: VALUERS, note: 'What is valued.' }),
  partner: reference('partners', { note: 'The channel through which the work came.' }),
  order_category: choice(ORDER_CATEGORIES, {
    length: 32,
    allowOther: true,
    note: 'Technology; with type and method the key to rates.',
  }),
  installation_method: choice(INSTALLATION_METHODS, {
    length: 32,
    allowOther: true,
    note: 'Condition of the place; usually that of the building.',
  }),
};

const references: Record<string, FieldDefinition> = {
  service_id: string({ length: 64, note: "The partner's id of the service, e.g. TBBNA900001G." }),
  service_id_type: choice(SERVICE_ID_TYPES, { note: 'Whose id it is.' }),
  wo_number: string({
    length: 64,
    label: 'Partner work order',
    note: "The partner's number of the order.",
  }),
  ticket_id: string({ length: 64, label: 'Trouble ticket', note: 'TTKT number of a fault.' }),
  awo_number: string({
    length: 64,
    label: 'Assurance order',
    note: 'AWO number, with its prefix.',
  }),
  nis_code: string({ length: 16, label: 'NIS code', note: 'Site code of a wholesale order.' }),
  work_order_url: link({
    label: 'Link at the partner',
    note: 'Where the partner keeps the order.',
  }),
};

const status: Record<string, FieldDefinition> = {
  status: string({
    length: 64,
    required: true,
    default: '',
    interface: 'fieldwright-lifecycle',
    display: 'fieldwright-state',
    width: 'full',
    note: 'Code of the state in the lifecycle. Changed by the steps that the lifecycle allows.',
  }),
  status_category: choice(STATE_CATEGORIES, {
    required: true,
    default: 'new',
    readonly: true,
    note: 'The stable meaning of the status; written by the database.',
  }),
  status_changed_at: instant({ readonly: true, note: 'When the status last changed.' }),
  status_reason: string({ readonly: true, note: 'Why, when the step asked for a reason.' }),
  lifecycle: reference('lifecycles', {
    readonly: true,
    note: 'The lifecycle it follows; that of the work type when it was made.',
  }),
  kpi_due_at: instant({
    readonly: true,
    label: 'KPI due',
    note: 'When the running KPI clock reaches its target.',
  }),
  kpi_result: choice(KPI_RESULTS, {
    readonly: true,
    label: 'KPI result',
    note: 'How the job clock ended.',
  }),
  reschedule_count: integer({
    required: true,
    default: 0,
    readonly: true,
    note: 'How often the appointment was moved.',
  }),
  completed_at: instant({ readonly: true, note: 'When the work on site was completed.' }),
};

const customer: Record<string, FieldDefinition> = {
  customer: reference('customers', {
    note: 'The customer record; billed where neither a partner group nor a client is.',
  }),
  customer_name: string({ note: 'Name as the request gave it.' }),
  contact_person: string({ note: 'Whom to ask for on site.' }),
  email: string({ label: 'E-mail', note: "The customer's mail address." }),
  phones: json({
    shape: 'texts',
    ...TAGS,
    default: [],
    note: "Telephone numbers, with the country's code, first the best.",
  }),
};

const place: Record<string, FieldDefinition> = {
  building: reference('buildings', { note: 'The building; its splitters can be used.' }),
  service_location: reference('service_locations', { note: 'The addressable place.' }),
  address_text: text({
    interface: 'input-multiline',
    label: 'Address',
    note: 'The whole address as the request gave it.',
  }),
  address: json({
    shape: 'object',
    ...CODE,
    label: 'Address parts',
    note: 'block, level, unit, street, area, postcode, city, state.',
  }),
  relocation_type: choice(RELOCATION_TYPES, { note: 'Inside the unit or from another place.' }),
  old_address: json({
    shape: 'object',
    ...CODE,
    note: 'Where the service was before an outdoor relocation.',
  }),
};

const planning: Record<string, FieldDefinition> = {
  appointment_requested_at: instant({
    label: 'Requested appointment',
    note: 'Start that the partner or customer asked for.',
  }),
  technician: reference('technicians', {
    readonly: true,
    interface: 'fieldwright-assign',
    width: 'full',
    note: 'Who is assigned now; follows the published appointment.',
  }),
  due_at: instant({
    label: 'Due',
    note: 'Day by which the whole order is to be done; without it the visit counts.',
  }),
  overdue_since: date({
    readonly: true,
    note: 'First day on which it was past its date; empty when it is not.',
  }),
  scheduled_start: instant({ readonly: true, note: 'Start of the published appointment.' }),
  scheduled_end: instant({ readonly: true, note: 'End of the published appointment.' }),
};

const service: Record<string, FieldDefinition> = {
  package_name: string({ label: 'Package', note: 'Plan as the partner names it.' }),
  bandwidth_mbps: integer({ label: 'Bandwidth (Mbps)', note: 'Speed sold.' }),
  contract_months: integer({ note: 'Length of the contract.' }),
  login_id: string({
    label: 'Login',
    note: "The customer's login; passwords are kept as secrets.",
  }),
  network: json({ shape: 'object', ...CODE, note: 'wanIp, lanIp, gateway, subnetMask.' }),
  voip: json({ ...CODE, label: 'VoIP', note: 'Lines with number; passwords are kept as secrets.' }),
  equipment: json({ ...CODE, note: 'Devices and materials that the form ticks.' }),
};

const plant: Record<string, FieldDefinition> = {
  splitter_port: reference('splitter_ports', {
    readonly: true,
    note: 'The port attached now; by the allocate command.',
  }),
  onu_serial: string({
    length: 32,
    label: 'ONU serial',
    note: 'Serial number of the terminal that was fitted.',
  }),
  onu_model: string({ length: 64, label: 'ONU model', note: 'Model of the terminal.' }),
  splitter_candidates: json({
    ...CODE,
    note: 'Splitters that the form names; the technician reports the one used.',
  }),
};

const assurance: Record<string, FieldDefinition> = {
  issue: text({ interface: 'input-multiline', note: 'The fault as reported.' }),
  solution: text({ interface: 'input-multiline', note: 'What was done about it.' }),
};

const texts: Record<string, FieldDefinition> = {
  remarks: notes("The partner's remarks."),
  internal_notes: notes('For the office only.'),
  sales_contact: json({ ...CODE, note: 'Salesperson at the partner: name, email, phone.' }),
};

const billing: Record<string, FieldDefinition> = {
  docket_number: string({ length: 64, note: 'Number on the signed docket.' }),
  invoice: reference('invoices', {
    readonly: true,
    onDelete: 'set null',
    note: 'The invoice that bills it.',
  }),
};

const origin: Record<string, FieldDefinition> = {
  source_kind: choice(SOURCE_KINDS, {
    required: true,
    default: 'manual',
    readonly: true,
    note: 'How it came to be.',
  }),
  natural_key: string({
    readonly: true,
    note: 'What makes two requests the same; unique among orders that are not cancelled.',
  }),
  source: json({
    ...CODE,
    readonly: true,
    default: {},
    note: 'Where it came from: ref, parseSession, parseDraft, fileName, fileSha256.',
  }),
};

const { status: currentStatus, ...clock } = status as Record<string, FieldDefinition> & {
  status: FieldDefinition;
};

const isTelecom = (key: string): boolean => TELECOM_FIELDS.some((field) => field === key);

const inGroup = (group: string, fields: Record<string, FieldDefinition>) =>
  Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [
      key,
      { ...field, group, ...(isTelecom(key) && { kinds: FIBRE_KINDS }) },
    ]),
  );

export const workOrders = defineCollection({
  name: 'work_orders',
  domain: 'work',
  label: 'Work orders',
  singular: 'Work order',
  note: 'Work to be done for one request at one location.',
  icon: 'assignment',
  tenancy: 'company',
  display: '{{number}} · {{customer_name}}',
  list: {
    columns: [
      'number',
      'customer_name',
      'status',
      'technician',
      'scheduled_start',
      'building',
      'service_id',
    ],
    sort: '-created_at',
    byKind: {
      professional: {
        columns: [
          ...['number', 'client', 'work_type', 'property_type'],
          ...['status', 'technician', 'due_at'],
        ],
        sort: '-created_at',
      },
      maintenance: {
        columns: [
          ...['number', 'customer_name', 'work_type', 'priority'],
          ...['status', 'technician', 'scheduled_start'],
        ],
        sort: '-created_at',
      },
    },
  },
  bookmarks: [
    {
      title: 'Without technician',
      formerly: 'Unassigned',
      icon: 'person_add',
      filter: UNASSIGNED_ORDERS,
    },
    { title: 'Overdue', icon: 'alarm', color: 'var(--theme--danger)', filter: OVERDUE_ORDERS },
    { title: 'Blocked', icon: 'report', color: 'var(--theme--warning)', filter: BLOCKED_ORDERS },
    {
      title: 'Missing dockets',
      icon: 'description',
      filter: ORDERS_WITHOUT_DOCKET,
      kinds: ['installer', 'operator', 'maintenance'],
    },
  ],
  tracking: 'all',
  events: {
    named: [
      {
        field: 'status_category',
        to: {
          new: 'reopened',
          scheduled: 'scheduled',
          dispatched: 'dispatched',
          in_progress: 'started',
          blocked: 'blocked',
          done: 'completed',
          closed: 'closed',
          cancelled: 'cancelled',
        },
      },
      { field: 'status', set: 'moved' },
      { field: 'technician', set: 'assigned', cleared: 'unassigned' },
      { field: 'overdue_since', set: 'overdue' },
    ],
  },
  versioned: true,
  groups: [
    { key: 'progress', label: 'Status', icon: 'flag' },
    { key: 'identity', label: 'Work', icon: 'assignment' },
    { key: 'references', label: 'References', icon: 'tag' },
    { key: 'party', label: 'Customer', icon: 'person' },
    { key: 'place', label: 'Place', icon: 'location_on' },
    { key: 'planning', label: 'Appointment', icon: 'event' },
    { key: 'service_details', label: 'Service', icon: 'wifi', closed: true },
    { key: 'plant', label: 'Splitter and terminal', icon: 'device_hub' },
    { key: 'assurance', label: 'Fault', icon: 'build', closed: true },
    { key: 'texts', label: 'Remarks', icon: 'notes' },
    { key: 'billing', label: 'Docket and invoice', icon: 'receipt_long', closed: true },
    { key: 'clock', label: 'Progress in detail', icon: 'schedule', closed: true },
    { key: 'origin', label: 'Origin', icon: 'input', closed: true },
  ],
  fields: {
    ...inGroup('progress', { status: currentStatus }),
    ...inGroup('identity', identity),
    ...inGroup('references', references),
    ...inGroup('party', customer),
    ...inGroup('place', place),
    ...inGroup('planning', planning),
    ...inGroup('service_details', service),
    ...inGroup('plant', plant),
    ...inGroup('assurance', assurance),
    ...inGroup('texts', texts),
    ...inGroup('billing', billing),
    ...inGroup('clock', clock),
    ...inGroup('origin', origin),
  },
  unique: [['company', 'number']],
  // None on `updated_at`: an update that changes no indexed column rewrites no index, and there are
  // many on this table.
  indexes: [
    ['company', 'created_at', 'id'],
    ['created_at', 'id'],
    ['company', 'status_category', 'scheduled_start'],
    ['company', 'status', 'status_changed_at'],
    ['company', 'technician', 'scheduled_start'],
    ['company', 'scheduled_start', 'id'],
    ['company', 'partner_group', 'created_at'],
    ['company', 'partner', 'created_at'],
    ['company', 'service_id'],
    ['company', 'onu_serial'],
    ['company', 'wo_number'],
    ['company', 'customer'],
    ['company', 'client'],
    ['company', 'bank_branch'],
    ['company', 'property_type'],
    ['company', 'building'],
    ['company', 'invoice'],
    ['company', 'completed_at'],
  ],
  searchable: [
    'number',
    'service_id',
    'wo_number',
    'ticket_id',
    'awo_number',
    'customer_name',
    'address_text',
  ],
  access: workOrderAccess,
});
