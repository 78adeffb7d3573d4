import type { Knex } from 'knex';
import { type InvoiceStatus, invoiceSteps } from '../../../domain/billing/index.ts';
import { type Actor, hasCapability } from '../platform/actor.ts';
import { assertOwn } from '../platform/own-row.ts';
import type { InvoicePage } from './page-shapes.ts';

/** Who sees a company's invoices as a whole. */
const READERS = ['billing', 'audit-read'] as const;
const MOST_HISTORY = 200;
/** What was asked for longer ago is lost, or was never asked for: history that was brought in. */
const PRINTED_WITHIN = '15 minutes';

const LINES = `
  select coalesce(jsonb_agg(jsonb_build_object(
      'position', l.position, 'description', l.description, 'serviceId', l.service_id,
      'reference', l.reference, 'building', l.building_name, 'quantity', l.quantity,
      'unitPriceMinor', l.unit_price_minor, 'amountMinor', l.amount_minor,
      'taxMinor', l.tax_minor, 'taxName', t.name,
      'creditedMinor', (select coalesce(sum(c.amount_minor), 0)::bigint from credit_note_lines c
        where c.company = l.company and c.invoice_line = l.id),
      'order', case when o.id is not null then jsonb_build_object('id', o.id, 'number', o.number) end,
      'rateCard', l.rate_card) order by l.position), '[]')
  from invoice_lines l
  left join tax_codes t on t.id = l.tax_code
  left join work_orders o on o.id = l.work_order and o.company = l.company
  where l.company = i.company and l.invoice = i.id`;

const TAXES = `
  select coalesce(jsonb_agg(to_jsonb(s) order by s.name nulls last), '[]') from (
    select t.name, t.rate_basis_points as "basisPoints", sum(l.amount_minor)::bigint as "baseMinor",
      sum(l.tax_minor)::bigint as "taxMinor"
    from invoice_lines l left join tax_codes t on t.id = l.tax_code
    where l.company = i.company and l.invoice = i.id group by t.id, t.name, t.rate_basis_points) s`;

const PAYMENTS = `
  select coalesce(jsonb_agg(jsonb_build_object(
      'id', p.id, 'paidOn', p.paid_on, 'amountMinor', p.amount_minor, 'reference', p.reference,
      'reversedAt', p.reversed_at, 'reverseReason', p.reverse_reason)
    order by p.paid_on, p.created_at, p.id), '[]')
  from payments p where p.company = i.company and p.invoice = i.id`;

const CREDIT_NOTES = `
  select coalesce(jsonb_agg(jsonb_build_object(
      'id', n.id, 'number', n.number, 'issuedOn', n.issued_on, 'reason', n.reason,
      'totalMinor', n.total_minor, 'pdf', n.pdf, 'pdfStatus', n.pdf_status,
      'pdfError', n.pdf_error) order by n.year, n.sequence), '[]')
  from credit_notes n where n.company = i.company and n.invoice = i.id`;

/** A person is named to those of a company where he is a member; others did it for the platform. */
const HISTORY = `
  select coalesce(jsonb_agg(to_jsonb(h) order by h.id desc), '[]') from (
    select e.id, e.kind, e.occurred_at as at, e.source,
      nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), '') as by,
      e.after->>'submission_id' as "submissionId", e.after->>'reject_reason' as reason,
      e.after->>'payment_reference' as "paymentReference",
      (e.after->>'paid_minor')::bigint - (e.before->>'paid_minor')::bigint as "paidMinor",
      (e.after->>'credited_minor')::bigint - (e.before->>'credited_minor')::bigint as "creditedMinor", e.after->>'pdf_error' as error
    from fieldwright.domain_events e
    left join directus_users u on u.id = e.actor_user and exists (
      select from memberships m where m."user" = u.id and m.company = i.company)
    where e.subject = i.id and e.company = i.company and e.collection = 'invoices'
    order by e.id desc limit ${MOST_HISTORY}) h`;

const PAGE = `
select i.company, i.status, jsonb_build_object(
    'id', i.id, 'version', i.version, 'number', i.number, 'status', i.status,
    'company', jsonb_build_object('id', c.id, 'name', c.name, 'timeZone', c.time_zone),
    'billTo', jsonb_build_object(
      'kind', case when i.partner_group is not null then 'partner_group'
        when i.client is not null then 'client' else 'customer' end,
      'id', coalesce(i.partner_group, i.client, i.customer), 'name', i.bill_to_name,
      'address', i.bill_to->>'address', 'email', i.bill_to->>'email',
      'taxNo', i.bill_to->>'taxNo'),
    'issuedOn', i.issued_on, 'dueOn', i.due_on, 'termsDays', i.terms_days,
    'today', (now() at time zone c.time_zone)::date,
    'currency', i.currency, 'subtotalMinor', i.subtotal_minor, 'taxMinor', i.tax_minor,
    'totalMinor', i.total_minor, 'paidMinor', i.paid_minor,
    'creditedMinor', i.credited_minor, 'openMinor', i.open_minor, 'notes', i.notes,
    'isPrinting', (i.pdf_status in ('pending', 'rendering')
      and coalesce(i.updated_at, i.created_at) > now() - interval '${PRINTED_WITHIN}')
      or exists (select from credit_notes n where n.company = i.company and n.invoice = i.id
        and n.pdf_status in ('pending', 'rendering')
        and coalesce(n.updated_at, n.created_at) > now() - interval '${PRINTED_WITHIN}'),
    'pdf', i.pdf, 'pdfStatus', i.pdf_status, 'pdfError', i.pdf_error,
    'submissionId', i.submission_id, 'submittedAt', i.submitted_at,
    'rejectReason', i.reject_reason, 'paidOn', i.paid_on, 'paymentReference', i.payment_reference,
    'lines', (${LINES}), 'payments', (${PAYMENTS}), 'creditNotes', (${CREDIT_NOTES}), 'taxes', (${TAXES}), 'history', (${HISTORY})) as page
from invoices i join companies c on c.id = i.company
where i.id = ?`;

type Row = { company: string; status: InvoiceStatus; page: Omit<InvoicePage, 'steps' | 'mayBill'> };

/** All that the invoice's page shows, and the steps that the caller may take. */
export const readInvoice = async (knex: Knex, actor: Actor, id: string): Promise<InvoicePage> => {
  const { rows } = await knex.raw<{ rows: Row[] }>(PAGE, [id]);
  const [row] = rows;
  assertOwn(actor, row, { collection: 'invoices', id, capability: READERS });
  const mayBill = hasCapability(actor, row.company, 'billing');
  return { ...row.page, mayBill, steps: mayBill ? invoiceSteps(row.status) : [] };
};
