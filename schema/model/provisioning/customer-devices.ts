import { DEVICE_STATES } from '../../../extensions/domain/provisioning/choices.ts';
import { FIBRE_KINDS } from '../../../extensions/domain/work/telecom-fields.ts';
import { choice, defineCollection, instant, json, reference, string, text } from '../../dsl.ts';
import { READ_BY_OFFICE } from '../access.ts';
import { CODE } from '../fields.ts';

export const customerDevices = defineCollection({
  name: 'customer_devices',
  domain: 'provisioning',
  label: 'Modems of customers',
  singular: 'Modem of a customer',
  note: 'A modem at a customer’s place, with what it is to be set to and where that stands.',
  icon: 'router',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{serial}} · {{customer_name}}',
  list: {
    columns: ['serial', 'customer_name', 'state', 'product_class', 'last_inform_at', 'work_order'],
    sort: '-updated_at',
  },
  tracking: 'all',
  versioned: true,
  events: {
    omit: ['last_inform_at'],
    named: [
      {
        field: 'state',
        to: {
          waiting: 'bound',
          active: 'set-up',
          attention: 'needs-attention',
          suspended: 'suspended',
          retired: 'retired',
        },
      },
    ],
  },
  searchable: ['serial', 'mac', 'customer_name', 'wifi_name', 'telephone_number'],
  fields: {
    work_order: reference('work_orders', {
      readonly: true,
      onDelete: 'set null',
      note: 'The order by which it came to the customer.',
    }),
    service_location: reference('service_locations', {
      readonly: true,
      onDelete: 'set null',
      note: 'Where it stands.',
    }),
    customer: reference('customers', {
      readonly: true,
      onDelete: 'set null',
      note: 'Whose it is to use.',
    }),
    customer_name: string({ readonly: true, note: 'Name of the customer.' }),
    role: string({
      length: 32,
      required: true,
      readonly: true,
      default: 'modem',
      note: 'What it is for: the modem, or another terminal of the order.',
    }),
    state: choice(DEVICE_STATES, {
      required: true,
      default: 'prepared',
      readonly: true,
      note: 'Where it stands.',
    }),
    problem: string({
      length: 64,
      readonly: true,
      hidden: true,
      note: 'What is in the way, as a code.',
    }),
    problem_params: json({
      ...CODE,
      readonly: true,
      hidden: true,
      shape: 'object',
      note: 'What the words of it are filled with.',
    }),
    serial: string({
      length: 64,
      readonly: true,
      label: 'Serial number',
      note: 'As it was scanned.',
    }),
    mac: string({
      length: 12,
      readonly: true,
      label: 'MAC address',
      note: 'Twelve hexadecimal digits.',
    }),
    acs_id: string({
      readonly: true,
      hidden: true,
      label: 'Name at the ACS',
      note: 'As the ACS calls it, once it was found.',
    }),
    acs_serial: string({
      length: 64,
      readonly: true,
      label: 'Serial number at the ACS',
      note: 'As the modem reports it.',
    }),
    manufacturer: string({ length: 64, readonly: true, note: 'Who made it.' }),
    product_class: string({ length: 64, readonly: true, note: 'Model as it reports it.' }),
    profile: reference('provisioning_profiles', {
      readonly: true,
      onDelete: 'set null',
      note: 'How it is set up.',
    }),
    wifi_name: string({
      length: 64,
      readonly: true,
      label: 'Wi-Fi name',
      note: 'Name of the network.',
    }),
    telephone_number: string({ length: 32, readonly: true, note: 'Number of the line.' }),
    telephone_user: string({ length: 64, readonly: true, note: 'User at the telephone server.' }),
    telephone_server: string({ length: 128, readonly: true, note: 'Telephone server.' }),
    connection_user: string({ length: 128, readonly: true, note: 'User of the connection.' }),
    bound_at: instant({ readonly: true, note: 'When it was scanned.' }),
    last_inform_at: instant({ readonly: true, note: 'When it last reported to the ACS.' }),
    set_up_at: instant({ readonly: true, note: 'When it was last set up and read back.' }),
    replaces: reference('customer_devices', {
      readonly: true,
      onDelete: 'set null',
      note: 'The modem in whose place it came.',
    }),
  },
  indexes: [
    ['company', 'state'],
    ['company', 'work_order'],
    ['company', 'service_location'],
  ],
  access: READ_BY_OFFICE,
});

export const customerDeviceSecrets = defineCollection({
  name: 'customer_device_secrets',
  domain: 'provisioning',
  label: 'Secrets of modems',
  singular: 'Secret of a modem',
  note: 'A password that a modem is set to, encrypted. Only the reveal command opens it, and logs that it did.',
  icon: 'lock',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{name}}',
  tracking: 'none',
  events: false,
  hidden: true,
  fields: {
    device: reference('customer_devices', {
      required: true,
      onDelete: 'cascade',
      note: 'The modem.',
    }),
    name: string({
      length: 64,
      required: true,
      note: 'Which secret: wifi.password, telephone.password, connection.password.',
    }),
    cipher: text({ required: true, hidden: true, note: 'AES-256-GCM, base64.' }),
  },
  unique: [['company', 'device', 'name']],
  access: {},
});

export const seenModems = defineCollection({
  name: 'seen_modems',
  domain: 'provisioning',
  label: 'Modems that nobody scanned',
  singular: 'Modem that nobody scanned',
  note: 'A modem that reported to the ACS and belongs to no customer yet.',
  icon: 'question_mark',
  tenancy: 'company',
  kinds: FIBRE_KINDS,
  display: '{{serial}} · {{product_class}}',
  list: {
    columns: ['serial', 'manufacturer', 'product_class', 'last_inform_at'],
    sort: '-created_at',
  },
  tracking: 'none',
  events: false,
  fields: {
    acs_id: string({
      required: true,
      readonly: true,
      hidden: true,
      label: 'Name at the ACS',
      note: 'As the ACS calls it.',
    }),
    serial: string({
      length: 64,
      required: true,
      readonly: true,
      label: 'Serial number',
      note: 'As the modem reports it.',
    }),
    manufacturer: string({ length: 64, readonly: true, note: 'Who made it.' }),
    product_class: string({ length: 64, readonly: true, note: 'Model as it reports it.' }),
    first_seen_at: instant({ readonly: true, note: 'When it reported for the first time.' }),
    last_inform_at: instant({ readonly: true, note: 'When it last reported to the ACS.' }),
  },
  unique: [['company', 'acs_id']],
  access: READ_BY_OFFICE,
});
