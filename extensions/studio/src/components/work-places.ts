import type { Capability } from '../../../domain/organisation/capabilities.ts';
import type { CompanyKind } from '../../../domain/organisation/choices.ts';
import { isLeftOut } from '../../../domain/organisation/places.ts';
import { VALUERS } from '../../../domain/work/telecom-fields.ts';
import type { WordKey } from '../language/words.ts';

/** A list of rows, shown to whoever may read them or, where he would only look on, change them. */
type ListEntry = { collection: string; needs?: 'read' | 'update' };
/** A page of ours, shown to whoever has the capability in some company. */
type PageEntry = {
  collection?: never;
  to: string;
  icon: string;
  words: WordKey;
  capability: Capability;
  /** Kinds of company that it is for; every kind when absent. */
  kinds?: readonly CompanyKind[];
};
export type Entry = ListEntry | PageEntry;

/** Kept by few and read by many: only those who keep it need the way there. */
const kept = (...collections: string[]): ListEntry[] =>
  collections.map((collection) => ({ collection, needs: 'update' }));
const lists = (...collections: string[]): ListEntry[] =>
  collections.map((collection) => ({ collection }));

export const GROUPS: readonly { words: WordKey; entries: readonly Entry[] }[] = [
  {
    words: 'home.work',
    entries: [
      {
        to: '/fieldwright-dispatch',
        icon: 'view_timeline',
        words: 'names.dispatch',
        capability: 'dispatching',
      },
      {
        to: '/fieldwright-dispatch/series',
        icon: 'event_repeat',
        words: 'names.series',
        capability: 'dispatching',
      },
      { to: '/intake', icon: 'move_to_inbox', words: 'names.intake', capability: 'intake-review' },
      ...lists('work_orders'),
      {
        to: '/fieldwright-orders',
        icon: 'checklist',
        words: 'names.manyOrders',
        capability: 'orders-transition',
      },
      {
        to: '/fieldwright-messages',
        icon: 'forum',
        words: 'names.messages',
        capability: 'orders-read',
      },
      {
        to: '/fieldwright-tasks',
        icon: 'task_alt',
        words: 'names.tasks',
        capability: 'orders-read',
      },
      {
        to: '/fieldwright-forms',
        icon: 'assignment',
        words: 'names.forms',
        capability: 'orders-read',
      },
      {
        to: '/fieldwright-calendar',
        icon: 'calendar_month',
        words: 'names.calendar',
        capability: 'leave-request',
      },
      ...lists('appointments', 'reschedules', 'blockers', 'dockets'),
      {
        to: '/fieldwright-equipment',
        icon: 'construction',
        words: 'names.equipment',
        capability: 'orders-read',
      },
    ],
  },
  {
    words: 'home.plant',
    entries: [
      ...lists('buildings', 'splitters', 'splitter_ports'),
      ...kept('splitter_types', 'service_locations'),
      {
        to: '/fieldwright-network',
        icon: 'account_tree',
        words: 'names.network',
        capability: 'orders-read',
        kinds: ['operator'],
      },
      {
        to: '/fieldwright-addresses',
        icon: 'home_pin',
        words: 'names.addresses',
        capability: 'orders-read',
        kinds: ['operator'],
      },
      {
        to: '/fieldwright-sales',
        icon: 'storefront',
        words: 'names.sales',
        capability: 'sales',
        kinds: ['operator'],
      },
      {
        to: '/fieldwright-sign-ups',
        icon: 'how_to_reg',
        words: 'names.signUps',
        capability: 'sign-ups',
        kinds: ['operator'],
      },
      {
        to: '/fieldwright-modems',
        icon: 'router',
        words: 'names.modems',
        capability: 'provisioning',
        kinds: ['operator'],
      },
    ],
  },
  {
    words: 'home.money',
    entries: [
      {
        to: '/fieldwright-invoicing',
        icon: 'request_quote',
        words: 'names.invoicing',
        capability: 'billing',
      },
      ...lists('invoices', 'rate_cards'),
      ...kept('tax_codes'),
    ],
  },
  {
    words: 'home.people',
    entries: [
      {
        to: '/fieldwright-people',
        icon: 'groups',
        words: 'names.people',
        capability: 'company-setup',
      },
      {
        to: '/fieldwright-leave',
        icon: 'beach_access',
        words: 'names.leave',
        capability: 'leave-request',
      },
      {
        to: '/fieldwright-notifications',
        icon: 'notifications_active',
        words: 'names.notifications',
        capability: 'leave-request',
      },
      ...kept('teams', 'absences', 'holidays'),
      ...lists('technicians', 'customers', 'clients', 'partner_groups', 'partners'),
      ...lists('banks', 'bank_branches'),
      ...kept('property_types'),
      {
        to: '/fieldwright-master-data',
        icon: 'upload_file',
        words: 'names.masterData',
        capability: 'master-data',
        kinds: VALUERS,
      },
    ],
  },
  {
    words: 'home.setUp',
    entries: [
      ...kept('companies', 'sites', 'work_types', 'lifecycles', 'kpi_profiles', 'blocker_reasons'),
      {
        to: '/fieldwright-tasks/templates',
        icon: 'checklist',
        words: 'names.taskTemplates',
        capability: 'task-templates',
      },
      ...kept('document_templates', 'mailboxes', 'parser_profiles'),
      {
        to: '/fieldwright-analytics',
        icon: 'monitoring',
        words: 'names.analytics',
        capability: 'analytics-read',
      },
      {
        to: '/fieldwright-activity',
        icon: 'manage_history',
        words: 'names.activity',
        capability: 'audit-read',
      },
      {
        to: '/fieldwright-background',
        icon: 'engineering',
        words: 'names.background',
        capability: 'background-operate',
      },
    ],
  },
];

/** What orders are called in companies of one kind; elsewhere they are orders. */
export const ORDERS_CALLED: Partial<Record<CompanyKind, { many: WordKey; one: WordKey }>> = {
  professional: { many: 'names.assignments', one: 'names.assignment' },
  maintenance: { many: 'names.jobs', one: 'names.job' },
};

/** By what a company may leave it out. */
export const keyOf = (entry: Entry): string => entry.collection ?? entry.to;

type Seen = {
  isPlatformAdmin: boolean;
  companies: readonly {
    kind: CompanyKind;
    capabilities: readonly string[];
    hiddenPlaces: readonly string[];
  }[];
};

/** What stands in the navigation of a person: what he may, in companies that use it. */
export const shownEntries = (
  entries: readonly Entry[],
  seen: Seen | null,
  mayInList: (collection: string, needs: 'read' | 'update') => boolean,
): Entry[] =>
  entries.filter((entry) => {
    const companies = seen?.companies ?? [];
    if (seen && !seen.isPlatformAdmin && isLeftOut(keyOf(entry), companies)) return false;
    if (entry.collection !== undefined) return mayInList(entry.collection, entry.needs ?? 'read');
    if (!seen) return false;
    const { capability, kinds } = entry;
    return (
      (seen.isPlatformAdmin ||
        companies.some(({ capabilities: own }) => own.includes(capability))) &&
      (!kinds || companies.some(({ kind }) => kinds.includes(kind)))
    );
  });
