import {
  CALIBRATION_DUE_SOON,
  CHECK_OVERDUE,
  DOWN_PIECES,
  PIECES_OUT,
} from '../../../extensions/domain/equipment/lists.ts';
import { CONDITIONS, WHEREABOUTS } from '../../../extensions/domain/equipment/choices.ts';
import {
  boolean,
  choice,
  date,
  defineCollection,
  file,
  instant,
  moneyMinor,
  reference,
  string,
} from '../../dsl.ts';
import { grant, OFFICE } from '../access.ts';
import { currency, name, notes } from '../fields.ts';

export const equipment = defineCollection({
  name: 'equipment',
  domain: 'equipment',
  label: 'Equipment',
  singular: 'Piece of equipment',
  note: 'A piece that work is done with or on: a tool, an instrument, a machine.',
  icon: 'construction',
  tenancy: 'company',
  display: '{{code}} · {{name}}',
  list: {
    columns: [
      ...['code', 'name', 'category', 'condition', 'whereabouts', 'holder_name'],
      ...['calibration_due_on', 'inspection_due_on', 'site'],
    ],
    sort: 'code',
  },
  bookmarks: [
    {
      title: 'Check overdue',
      icon: 'event_busy',
      color: 'var(--theme--danger)',
      filter: CHECK_OVERDUE,
    },
    { title: 'Check due soon', icon: 'event_upcoming', filter: CALIBRATION_DUE_SOON },
    { title: 'Out', icon: 'output', filter: PIECES_OUT },
    { title: 'Down', icon: 'report', color: 'var(--theme--danger)', filter: DOWN_PIECES },
  ],
  tracking: 'all',
  versioned: true,
  groups: [
    { key: 'piece', label: 'Piece', icon: 'construction' },
    { key: 'checks', label: 'Condition and checks', icon: 'fact_check' },
    { key: 'purchase', label: 'Purchase', icon: 'receipt_long', closed: true },
  ],
  searchable: ['code', 'name', 'serial_no', 'label_code', 'model'],
  fields: {
    code: string({
      length: 64,
      group: 'piece',
      note: 'Number on the piece, unique in the company; given by the pattern of the category when empty.',
    }),
    name: name('Name that people use.', { group: 'piece' }),
    category: reference('equipment_categories', {
      required: true,
      group: 'piece',
      note: 'What kind of piece it is.',
    }),
    manufacturer: string({ length: 120, group: 'piece', note: 'Who made it.' }),
    model: string({ length: 120, group: 'piece', note: 'Model as the maker calls it.' }),
    serial_no: string({
      length: 64,
      label: 'Serial number',
      group: 'piece',
      note: 'Serial number of the maker, unique in the category.',
    }),
    label_code: string({
      length: 32,
      group: 'piece',
      note: 'What the printed QR code says; made by the database when empty.',
    }),
    site: reference('sites', {
      onDelete: 'set null',
      label: 'Home site',
      group: 'piece',
      note: 'Where it belongs when nobody has it.',
    }),
    location: string({
      length: 120,
      group: 'piece',
      note: 'Room, shelf or machine hall at the site.',
    }),
    photo: file({ group: 'piece', note: 'Picture of the piece.' }),
    notes: notes('Anything worth knowing.', { group: 'piece' }),
    condition: choice(CONDITIONS, {
      required: true,
      default: 'good',
      group: 'checks',
      note: 'State of the piece; damaged, in repair and lost count as down.',
    }),
    is_down: boolean({
      readonly: true,
      label: 'Down',
      group: 'checks',
      note: 'It cannot be worked with; written by the database from the condition.',
    }),
    calibration_due_on: date({
      label: 'Calibration due on',
      group: 'checks',
      note: 'Day by which it must be calibrated again.',
    }),
    inspection_due_on: date({
      label: 'Inspection due on',
      group: 'checks',
      note: 'Day by which it must be inspected again.',
    }),
    whereabouts: choice(WHEREABOUTS, {
      required: true,
      default: 'in',
      readonly: true,
      group: 'checks',
      note: 'Whether somebody has it.',
    }),
    holder_name: string({
      length: 120,
      readonly: true,
      label: 'Who has it',
      group: 'checks',
      note: 'Who checked it out.',
    }),
    due_back_at: instant({ readonly: true, group: 'checks', note: 'When it is expected back.' }),
    retired_on: date({ group: 'checks', note: 'Day from which it is not used any more.' }),
    purchased_on: date({ group: 'purchase', note: 'Day on which it was bought.' }),
    warranty_until: date({ group: 'purchase', note: 'Last day of the warranty.' }),
    purchase_minor: moneyMinor({
      label: 'Purchase price',
      group: 'purchase',
      note: 'What it cost, in minor units.',
    }),
    currency: currency({ group: 'purchase' }),
  },
  unique: [
    ['company', 'code'],
    ['company', 'label_code'],
    ['company', 'category', 'serial_no'],
  ],
  indexes: [
    ['company', 'calibration_due_on'],
    ['company', 'inspection_due_on'],
    ['company', 'whereabouts', 'due_back_at'],
  ],
  access: grant({ read: OFFICE, full: ['admin'] }),
});
