import type { Knex } from 'knex';
import { UNPAID_STATUSES } from '../../../domain/billing/index.ts';
import { type Actor, companiesWithCapability } from '../platform/actor.ts';
import type { UnpaidList } from './page-shapes.ts';

const MOST = 200;

export type UnpaidFilter = {
  company?: string | undefined;
  search?: string | undefined;
  overdue?: boolean | undefined;
};

const FOUND = `
from invoices i join companies c on c.id = i.company
where i.status = any(:statuses)
  and (:all or i.company = any(:companies::uuid[]))
  and (:company::uuid is null or i.company = :company::uuid)
  and (:search::text is null or i.number ilike :search or i.bill_to_name ilike :search
    or i.submission_id ilike :search)`;

const TODAY = '(now() at time zone c.time_zone)::date';

/** Invoices that wait to be paid where the actor bills, the longest overdue first, and their sums. */
export const listUnpaid = async (
  knex: Knex,
  actor: Actor,
  { company, search, overdue = false }: UnpaidFilter,
): Promise<UnpaidList> => {
  const companies = companiesWithCapability(actor, 'billing');
  const bindings = {
    statuses: [...UNPAID_STATUSES],
    all: companies === 'all',
    companies: companies === 'all' ? [] : companies,
    company: company ?? null,
    search: search ? `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%` : null,
    most: MOST,
  };
  const [invoices, totals] = await Promise.all([
    knex.raw<{ rows: { row: UnpaidList['invoices'][number] }[] }>(
      `select jsonb_build_object('id', i.id, 'number', i.number, 'status', i.status,
         'company', i.company, 'companyName', c.name, 'billTo', i.bill_to_name,
         'issuedOn', i.issued_on, 'dueOn', i.due_on, 'daysOverdue', ${TODAY} - i.due_on,
         'totalMinor', i.total_minor, 'openMinor', i.open_minor, 'currency', i.currency) as row
       ${FOUND} ${overdue ? `and i.due_on < ${TODAY}` : ''} order by i.due_on, i.id limit :most`,
      bindings,
    ),
    knex.raw<{ rows: { row: UnpaidList['totals'][number] }[] }>(
      `select jsonb_build_object('currency', i.currency, 'count', count(*),
         'totalMinor', sum(i.open_minor)::bigint,
         'overdueCount', count(*) filter (where i.due_on < ${TODAY}),
         'overdueMinor', coalesce(sum(i.open_minor) filter (where i.due_on < ${TODAY}), 0)::bigint) as row
       ${FOUND} group by i.currency order by i.currency`,
      bindings,
    ),
  ]);
  return {
    invoices: invoices.rows.map(({ row }) => row),
    totals: totals.rows.map(({ row }) => row),
  };
};
