import {
  BOOKING_STATES,
  CONDITIONS,
  DOCUMENT_KINDS,
  READING_REASONS,
  SERVICE_KINDS,
  SERVICE_RESULTS,
} from '../../../extensions/domain/equipment/choices.ts';
import {
  boolean,
  choice,
  date,
  decimal,
  defineCollection,
  file,
  instant,
  reference,
  string,
  user,
} from '../../dsl.ts';
import { grant, OFFICE, READ_BY_OFFICE } from '../access.ts';
import { name, notes } from '../fields.ts';

const piece = () => reference('equipment', { required: true, readonly: true, note: 'The piece.' });
const clientRef = (note = 'The device’s id of the command; sending it twice counts once.') =>
  string({ length: 64, readonly: true, hidden: true, label: 'Client reference', note });
const FIGURE = { precision: 14, scale: 3 };

export const equipmentDocuments = defineCollection({
  name: 'equipment_documents',
  domain: 'equipment',
  label: 'Documents of equipment',
  singular: 'Document of equipment',
  note: 'A file that belongs to a piece: manual, certificate, warranty.',
  icon: 'description',
  tenancy: 'company',
  display: '{{title}}',
  list: { columns: ['equipment', 'kind', 'title', 'created_at'], sort: '-created_at' },
  tracking: 'all',
  fields: {
    equipment: reference('equipment', { required: true, onDelete: 'cascade', note: 'The piece.' }),
    kind: choice(DOCUMENT_KINDS, {
      required: true,
      default: 'other',
      note: 'What kind of document.',
    }),
    title: string({ length: 200, required: true, note: 'Name that people use.' }),
    file: file({ required: true, onDelete: 'restrict', note: 'The file.' }),
  },
  indexes: [['company', 'equipment']],
  access: grant({ read: OFFICE, full: ['admin'] }),
});

export const equipmentServices = defineCollection({
  name: 'equipment_services',
  domain: 'equipment',
  label: 'Services of equipment',
  singular: 'Service of equipment',
  note: 'What was done to a piece: service, inspection, calibration or repair, with its result.',
  icon: 'build',
  tenancy: 'company',
  display: '{{equipment.code}} · {{kind}} · {{done_on}}',
  list: {
    columns: ['equipment', 'kind', 'done_on', 'result', 'done_by', 'next_due_on'],
    sort: '-done_on',
  },
  tracking: 'all',
  fields: {
    equipment: piece(),
    kind: choice(SERVICE_KINDS, { required: true, readonly: true, note: 'What was done.' }),
    done_on: date({ required: true, readonly: true, note: 'Day on which it was done.' }),
    result: choice(SERVICE_RESULTS, {
      required: true,
      readonly: true,
      note: 'What came out of it.',
    }),
    done_by: string({ length: 120, readonly: true, note: 'Person or laboratory that did it.' }),
    remark: notes('What was found and done.', { readonly: true }),
    certificate: file({ readonly: true, onDelete: 'restrict', note: 'Certificate or report.' }),
    next_due_on: date({ readonly: true, note: 'Day by which it is due again.' }),
    work_order: reference('work_orders', {
      readonly: true,
      note: 'The order in which it was done.',
    }),
    client_ref: clientRef(),
  },
  unique: [['company', 'client_ref']],
  indexes: [['company', 'equipment', 'done_on']],
  access: READ_BY_OFFICE,
});

export const meters = defineCollection({
  name: 'meters',
  domain: 'equipment',
  label: 'Meters',
  singular: 'Meter',
  note: 'What is counted on a piece: hours of operation, kilometres, cycles.',
  icon: 'speed',
  tenancy: 'company',
  display: '{{equipment.code}} · {{name}}',
  list: { columns: ['equipment', 'name', 'unit', 'last_value', 'last_read_at'], sort: 'name' },
  tracking: 'all',
  fields: {
    equipment: reference('equipment', { required: true, note: 'The piece.' }),
    name: name('Name that people use.'),
    unit: string({ length: 16, required: true, note: 'Unit that is counted in, such as h or km.' }),
    rolls_over_at: decimal({
      ...FIGURE,
      note: 'Figure after which the meter begins at nought again.',
    }),
    last_value: decimal({ ...FIGURE, readonly: true, note: 'Latest reading.' }),
    last_read_at: instant({ readonly: true, note: 'When it was last read.' }),
    total: decimal({
      ...FIGURE,
      readonly: true,
      required: true,
      default: 0,
      note: 'Use since the first reading, over exchanges of the meter.',
    }),
  },
  unique: [['company', 'equipment', 'name']],
  access: grant({ read: OFFICE, full: ['admin'] }),
});

export const meterReadings = defineCollection({
  name: 'meter_readings',
  domain: 'equipment',
  label: 'Meter readings',
  singular: 'Meter reading',
  note: 'What a meter showed at a moment. A reading is never changed: a correction is another one.',
  icon: 'speed',
  tenancy: 'company',
  display: '{{meter.name}} · {{value}}',
  list: { columns: ['meter', 'value', 'read_at', 'reason', 'reader_name'], sort: '-read_at' },
  tracking: 'activity',
  appendOnly: true,
  fields: {
    meter: reference('meters', { required: true, readonly: true, note: 'The meter.' }),
    value: decimal({ ...FIGURE, required: true, readonly: true, note: 'What it showed.' }),
    read_at: instant({ required: true, readonly: true, note: 'When it was read.' }),
    reason: choice(READING_REASONS, {
      readonly: true,
      note: 'Why it is lower than the one before; empty where it is not.',
    }),
    total: decimal({
      ...FIGURE,
      required: true,
      readonly: true,
      note: 'Use since the first reading, over exchanges of the meter.',
    }),
    reader_name: string({ length: 120, readonly: true, label: 'Read by', note: 'Who read it.' }),
    remark: notes('What the reader says to it.', { readonly: true }),
    client_ref: clientRef(),
  },
  unique: [['company', 'client_ref']],
  indexes: [['company', 'meter', 'read_at']],
  access: READ_BY_OFFICE,
});

export const equipmentBookings = defineCollection({
  name: 'equipment_bookings',
  domain: 'equipment',
  label: 'Equipment bookings',
  singular: 'Equipment booking',
  note: 'A piece that is kept for a job from one moment to another.',
  icon: 'event_available',
  tenancy: 'company',
  display: '{{equipment.code}} · {{work_order.number}}',
  list: {
    columns: ['equipment', 'work_order', 'task', 'starts_at', 'ends_at', 'state'],
    sort: '-starts_at',
  },
  tracking: 'all',
  fields: {
    equipment: piece(),
    work_order: reference('work_orders', { required: true, readonly: true, note: 'The job.' }),
    task: reference('tasks', {
      readonly: true,
      onDelete: 'set null',
      note: 'The task of the job that needs it.',
    }),
    starts_at: instant({ required: true, readonly: true, note: 'From when it is kept.' }),
    ends_at: instant({ required: true, readonly: true, note: 'Until when it is kept.' }),
    state: choice(BOOKING_STATES, {
      required: true,
      default: 'booked',
      readonly: true,
      note: 'Whether it holds.',
    }),
    is_exclusive: boolean({
      readonly: true,
      default: true,
      label: 'One booking at a time',
      note: 'Nobody else can have it in this time; from the category when it was booked.',
    }),
    is_overdue: boolean({
      readonly: true,
      label: 'Check overdue',
      note: 'It was booked although a check is overdue by then.',
    }),
    client_ref: clientRef(),
  },
  unique: [['company', 'client_ref']],
  indexes: [
    ['company', 'work_order'],
    ['company', 'equipment', 'starts_at'],
  ],
  access: READ_BY_OFFICE,
});

export const equipmentCheckouts = defineCollection({
  name: 'equipment_checkouts',
  domain: 'equipment',
  label: 'Check-outs',
  singular: 'Check-out',
  note: 'Somebody takes a piece and brings it back. At most one is open for a piece.',
  icon: 'output',
  tenancy: 'company',
  display: '{{equipment.code}} · {{holder_name}}',
  list: {
    columns: ['equipment', 'holder_name', 'out_at', 'due_back_at', 'in_at', 'in_condition'],
    sort: '-out_at',
  },
  tracking: 'all',
  fields: {
    equipment: piece(),
    technician: reference('technicians', { readonly: true, note: 'The technician who has it.' }),
    holder: user({ readonly: true, note: 'The account of who has it.' }),
    holder_name: string({
      length: 120,
      required: true,
      readonly: true,
      label: 'Who has it',
      note: 'Name of who has it.',
    }),
    work_order: reference('work_orders', { readonly: true, note: 'The job for which it is out.' }),
    out_at: instant({ required: true, readonly: true, note: 'When it was taken.' }),
    out_condition: choice(CONDITIONS, {
      required: true,
      readonly: true,
      note: 'State in which it was taken.',
    }),
    due_back_at: instant({ readonly: true, note: 'When it is expected back.' }),
    in_at: instant({ readonly: true, note: 'When it came back; empty while it is out.' }),
    in_condition: choice(CONDITIONS, { readonly: true, note: 'State in which it came back.' }),
    in_by: string({
      length: 120,
      readonly: true,
      label: 'Taken back by',
      note: 'Who took it back.',
    }),
    remark: notes('What was said when it came back.', { readonly: true }),
    client_ref: clientRef(),
    in_client_ref: string({
      length: 64,
      readonly: true,
      hidden: true,
      label: 'Client reference of the return',
      note: 'The device’s id of the return; sending it twice counts once.',
    }),
  },
  unique: [
    ['company', 'client_ref'],
    ['company', 'in_client_ref'],
  ],
  indexes: [['company', 'equipment', 'out_at']],
  access: READ_BY_OFFICE,
});

export const equipmentDowntimes = defineCollection({
  name: 'equipment_downtimes',
  domain: 'equipment',
  label: 'Downtimes',
  singular: 'Downtime',
  note: 'From when to when a piece could not be worked with; written by the database from its condition.',
  icon: 'report',
  tenancy: 'company',
  display: '{{equipment.code}} · {{starts_at}}',
  list: { columns: ['equipment', 'condition', 'starts_at', 'ends_at'], sort: '-starts_at' },
  tracking: 'none',
  events: false,
  hidden: true,
  fields: {
    equipment: reference('equipment', {
      required: true,
      readonly: true,
      onDelete: 'cascade',
      note: 'The piece.',
    }),
    condition: choice(CONDITIONS, {
      required: true,
      readonly: true,
      note: 'State of the piece that began it.',
    }),
    starts_at: instant({ required: true, readonly: true, note: 'When it began.' }),
    ends_at: instant({ readonly: true, note: 'When it was over; empty while it lasts.' }),
  },
  indexes: [['company', 'equipment', 'starts_at']],
  access: READ_BY_OFFICE,
});
