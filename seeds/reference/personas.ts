import {
  CAPABILITIES,
  type Capability,
  PERSONA_CHOICES,
  type ShippedPersona,
} from '../../extensions/domain/organisation/index.ts';

/** A persona as an installation is given it; from then on the row decides. */
export type PersonaSeed = {
  code: string;
  label: string;
  note: string;
  icon: string;
  may_use_studio: boolean;
  home: string | null;
  capabilities: readonly string[];
};

type Words = {
  note: string;
  icon: string;
  studio?: false;
  home?: string;
  capabilities: readonly Capability[];
};

const PERSONAS: Record<ShippedPersona, Words> = {
  admin: {
    note: 'Sets up the company and invites people.',
    icon: 'manage_accounts',
    capabilities: CAPABILITIES.filter((capability) => capability !== 'field-work'),
  },
  manager: {
    note: 'Runs operations and approves.',
    icon: 'supervisor_account',
    capabilities: [
      'orders-read',
      'orders-create',
      'tasks-edit',
      'task-templates',
      'orders-transition',
      'orders-override',
      'order-documents',
      'master-data',
      'intake-review',
      'intake-profiles',
      'dispatching',
      'visit-links',
      'docket-review',
      'ports-allocate',
      'ports-approve-standby',
      'billing',
      'payments',
      'secrets-reveal',
      'plant',
      'addresses',
      'sign-ups',
      'sales',
      'prices',
      'provisioning',
      'provisioning-profiles',
      'background-operate',
      'analytics-read',
      'audit-read',
      'leave-request',
      'leave-decide',
      'calendar',
    ],
  },
  dispatcher: {
    note: 'Plans visits and assigns technicians.',
    icon: 'event_available',
    capabilities: [
      'orders-read',
      'orders-create',
      'tasks-edit',
      'orders-transition',
      'dispatching',
      'visit-links',
      'docket-review',
      'ports-allocate',
      'secrets-reveal',
      'provisioning',
      'leave-request',
      'calendar',
    ],
  },
  intake: {
    note: 'Reviews what comes in and makes orders.',
    icon: 'move_to_inbox',
    capabilities: [
      'orders-read',
      'orders-create',
      'orders-transition',
      'intake-review',
      'leave-request',
      'calendar',
    ],
  },
  finance: {
    note: 'Invoices and keeps rates.',
    icon: 'receipt_long',
    capabilities: [
      'orders-read',
      'orders-transition',
      'billing',
      'payments',
      'master-data',
      'background-operate',
      'leave-request',
      'calendar',
    ],
  },
  warehouse: {
    note: 'Keeps stock and equipment.',
    icon: 'warehouse',
    capabilities: ['orders-read', 'stock', 'leave-request', 'calendar'],
  },
  technician: {
    note: 'Does visits, on the phone.',
    icon: 'engineering',
    studio: false,
    home: '/portal',
    capabilities: [
      'field-work',
      'orders-edit-assigned',
      'ports-allocate',
      'orders-transition',
      'secrets-reveal',
      'leave-request',
    ],
  },
  sales: {
    note: 'Takes in jobs and looks after those.',
    icon: 'storefront',
    capabilities: [
      'sign-ups',
      'orders-read',
      'orders-create',
      'orders-edit-own',
      'sales',
      'leave-request',
    ],
  },
  integrator: {
    note: 'A program that reads and creates orders.',
    icon: 'api',
    studio: false,
    capabilities: ['orders-read', 'orders-create'],
  },
  auditor: {
    note: 'Reads everything, changes nothing.',
    icon: 'policy',
    capabilities: ['orders-read', 'analytics-read', 'audit-read', 'calendar'],
  },
};

/** The personas of every installation. Their rights in collections follow from the model. */
export const SHIPPED: readonly PersonaSeed[] = PERSONA_CHOICES.map(({ value, label }) => {
  const { note, icon, studio = true, home = null, capabilities } = PERSONAS[value];
  return { code: value, label, note, icon, may_use_studio: studio, home, capabilities };
});
