import type { OwnPersonaSeed } from '../types.ts';

/** What whoever works in the Studio needs beside his own lists. */
const HOME = [
  'companies',
  'directus_folders',
  'directus_users',
  'directus_presets',
  'directus_dashboards',
  'directus_panels',
] as const;
const AT_HOME = [...HOME, 'directus_files'] as const;
const EVERYTHING = ['create', 'read', 'update', 'delete'] as const;

/** Beside administrator, operations manager and finance, which every company has. */
export const PERSONAS: readonly OwnPersonaSeed[] = [
  {
    label: 'Human resources',
    note: 'Keeps people, leave, holidays and working hours.',
    icon: 'diversity_3',
    may_use_studio: true,
    home: null,
    acts_as: null,
    capabilities: ['leave-request', 'leave-decide', 'leave-manage', 'calendar'],
    rights: [
      // Certificates are opened where leave is decided; invoices are not for this persona.
      { from: 'admin', collections: HOME, actions: EVERYTHING },
      { from: 'dispatcher', collections: ['directus_files'], actions: EVERYTHING },
      {
        from: 'admin',
        collections: [
          'memberships',
          'sites',
          'leave_requests',
          'leave_ledger',
          'meetings',
          'meeting_people',
        ],
      },
      {
        from: 'admin',
        collections: ['leave_types', 'employments', 'holidays', 'absences', 'technician_hours'],
        actions: EVERYTHING,
      },
      { from: 'admin', collections: ['teams', 'technicians'], actions: ['read', 'update'] },
    ],
  },
  {
    label: 'Assistant valuer',
    note: 'Prepares assignments and reports in the office.',
    icon: 'edit_document',
    may_use_studio: true,
    home: null,
    acts_as: 'technician',
    capabilities: [
      'orders-read',
      'orders-create',
      'orders-transition',
      'leave-request',
      'calendar',
    ],
    rights: [
      { from: 'dispatcher', collections: AT_HOME, actions: EVERYTHING },
      {
        from: 'dispatcher',
        collections: [
          'work_orders',
          'customers',
          'clients',
          'banks',
          'bank_branches',
          'property_types',
          'order_documents',
          'order_messages',
          'message_mentions',
          'buildings',
          'service_locations',
          'appointments',
          'technicians',
          'teams',
          'work_types',
          'lifecycles',
          'lifecycle_states',
          'evidence',
          'work_order_events',
          'work_order_files',
          'holidays',
          'meetings',
          'meeting_people',
        ],
      },
      {
        from: 'dispatcher',
        collections: ['work_orders', 'customers', 'clients', 'work_order_files'],
        actions: ['create', 'update'],
      },
    ],
  },
  {
    label: 'Field valuer',
    note: 'Visits sites and reports from there, on the phone.',
    icon: 'home_pin',
    may_use_studio: false,
    home: '/portal',
    acts_as: 'technician',
    capabilities: ['field-work', 'orders-transition', 'leave-request'],
    rights: [],
  },
  {
    label: 'Employee',
    note: 'Has a calendar, takes leave and is in nobody’s way.',
    icon: 'person',
    may_use_studio: true,
    home: null,
    acts_as: null,
    capabilities: ['leave-request', 'calendar'],
    rights: [
      { from: 'auditor', collections: HOME, actions: EVERYTHING },
      // Nothing but what he has uploaded himself.
      { from: 'technician', collections: ['directus_files'], actions: ['read'] },
      { from: 'dispatcher', collections: ['directus_files'], actions: ['create'] },
      { from: 'auditor', collections: ['holidays', 'teams', 'meetings', 'meeting_people'] },
    ],
  },
];
