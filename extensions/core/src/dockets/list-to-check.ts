import type { Knex } from 'knex';
import { type Actor, companiesWithCapability } from '../platform/actor.ts';
import { type DocketList, TO_CHECK, type ToCheck } from './page-shapes.ts';

const PAGE = 50;
const MOST_COUNTED = 1_000;

export type ToCheckFilter = {
  show: ToCheck;
  company?: string | undefined;
  search?: string | undefined;
  offset: number;
};

const ORDERS = `work_orders o
  join companies c on c.id = o.company
  left join partners p on p.id = o.partner
  left join partner_groups g on g.id = o.partner_group
  left join customers k on k.id = o.customer`;

const OWN = (company: string): string => `(:all or ${company} = any(:companies::uuid[]))
  and (:company::uuid is null or ${company} = :company::uuid)
  and (:search::text is null or o.number ilike :search or o.service_id ilike :search
    or coalesce(o.customer_name, k.name) ilike :search or coalesce(p.name, g.name) ilike :search`;

/** A docket that none came after, of an order that somebody still works for. */
const LAST = `not exists (select from dockets n where n.company = d.company
    and n.work_order = d.work_order and (n.received_at, n.id) > (d.received_at, d.id))
  and o.status_category <> 'cancelled'`;

const hasStep = (command: string): string => `exists (select from lifecycle_transitions t
  where t.company = o.company and t.lifecycle = o.lifecycle and t.from_state = o.status
    and t.command = '${command}')`;

const dockets = (condition: string): string => `from dockets d
  join ${ORDERS.replace('work_orders o', 'work_orders o on o.id = d.work_order')}
  where ${condition} and ${LAST} and ${OWN('d.company')} or d.number ilike :search)`;

const FOUND: Readonly<Record<ToCheck, string>> = {
  waiting: dockets(`d.status = 'received'`),
  rejected: dockets(`d.status = 'rejected'`),
  verified: dockets(`d.status = 'verified' and ${hasStep('docket.upload')}`),
  missing: `from ${ORDERS} left join dockets d on false
    where (o.company, o.lifecycle, o.status) in (
        select t.company, t.lifecycle, t.from_state from lifecycle_transitions t
        where t.command = 'docket.receive')
      and not exists (select from dockets n where n.company = o.company and n.work_order = o.id)
      and ${OWN('o.company')})`,
};

const ROW = `jsonb_build_object('docket', d.id, 'number', d.number,
  'rejectReason', d.reject_reason, 'rejectRemark', d.reject_remark,
  'since', coalesce(d.received_at, o.completed_at, o.status_changed_at),
  'order', o.id, 'orderNumber', o.number, 'company', o.company, 'companyName', c.name,
  'timeZone', c.time_zone, 'partner', coalesce(p.name, g.name),
  'customerName', coalesce(o.customer_name, k.name), 'serviceId', o.service_id,
  'workType', (select jsonb_build_object('name', w.name, 'translations', w.translations)
    from work_types w where w.id = o.work_type),
  'technician', (select t.name from technicians t where t.id = o.technician)) as row`;

const COUNTS = `select ${TO_CHECK.map(
  (show) =>
    `(select count(*)::int from (select 1 ${FOUND[show]} limit ${MOST_COUNTED}) x) as ${show}`,
).join(', ')}`;

/** What waits for those who review dockets: 50 rows from `offset`, the oldest first, and counts. */
export const listToCheck = async (
  knex: Knex,
  actor: Actor,
  { show, company, search, offset }: ToCheckFilter,
): Promise<DocketList> => {
  const companies = companiesWithCapability(actor, 'docket-review');
  const bindings = {
    all: companies === 'all',
    companies: companies === 'all' ? [] : companies,
    company: company ?? null,
    search: search ? `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%` : null,
    most: PAGE + 1,
    offset,
  };
  const [rows, counts] = await Promise.all([
    knex.raw<{ rows: { row: DocketList['rows'][number] }[] }>(
      `select ${ROW} ${FOUND[show]}
       order by coalesce(d.received_at, o.completed_at, o.status_changed_at), o.id
       limit :most offset :offset`,
      bindings,
    ),
    knex.raw<{ rows: [DocketList['counts']] }>(COUNTS, bindings),
  ]);
  return {
    counts: counts.rows[0],
    rows: rows.rows.slice(0, PAGE).map(({ row }) => row),
    hasMore: rows.rows.length > PAGE,
  };
};
