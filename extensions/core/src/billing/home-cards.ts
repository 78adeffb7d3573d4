import {
  LATE_INVOICES,
  REJECTED_INVOICES,
  UNPAID_INVOICES,
  UNPRINTED_INVOICES,
} from '../../../domain/billing/lists.ts';
import type { Filter, HomeCard, HomeScope } from '../platform/home.ts';

const BILLING = ['billing'] as const;

type Step = { lifecycle: string; states: string[] };

/** Orders in a state from which the company's lifecycle makes an invoice. */
const readyToBill = async ({ knex, company }: HomeScope): Promise<Filter | null> => {
  const { rows } = await knex.raw<{ rows: Step[] }>(
    `select lifecycle, array_agg(distinct from_state) as states from lifecycle_transitions
     where company = ? and command = 'invoice.create' group by lifecycle`,
    [company],
  );
  if (rows.length === 0) return null;
  return {
    _or: rows.map(({ lifecycle, states }) => ({
      _and: [{ lifecycle: { _eq: lifecycle } }, { status: { _in: states } }],
    })),
  };
};

export const homeCards: readonly HomeCard[] = [
  {
    id: 'billing.ready',
    section: 'waiting',
    icon: 'request_quote',
    capabilities: BILLING,
    list: {
      collection: 'work_orders',
      filter: readyToBill,
      sort: 'completed_at',
      page: '/fieldwright-invoicing',
    },
  },
  {
    id: 'billing.unpaid',
    section: 'waiting',
    icon: 'hourglass_top',
    capabilities: ['billing', 'audit-read'],
    list: { collection: 'invoices', filter: () => UNPAID_INVOICES, sort: 'due_on' },
  },
  {
    id: 'billing.late',
    section: 'late',
    icon: 'alarm',
    tone: 'alarm',
    capabilities: ['billing', 'audit-read'],
    list: { collection: 'invoices', filter: () => LATE_INVOICES, sort: 'due_on' },
  },
  {
    id: 'billing.rejected',
    section: 'late',
    icon: 'money_off',
    tone: 'alarm',
    capabilities: ['billing', 'audit-read'],
    list: { collection: 'invoices', filter: () => REJECTED_INVOICES, sort: '-issued_on' },
  },
  {
    id: 'billing.unprinted',
    section: 'late',
    icon: 'print_error',
    tone: 'alarm',
    capabilities: BILLING,
    list: { collection: 'invoices', filter: () => UNPRINTED_INVOICES, sort: '-issued_on' },
  },
];
