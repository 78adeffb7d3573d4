/** Lists of invoices that people come back to, as Directus filters. */
export const UNPAID_INVOICES = { _and: [{ status: { _in: ['issued', 'sent'] } }] };
export const LATE_INVOICES = {
  _and: [{ status: { _in: ['issued', 'sent'] } }, { due_on: { _lt: '$NOW' } }],
};
export const REJECTED_INVOICES = { _and: [{ status: { _eq: 'rejected' } }] };
export const UNPRINTED_INVOICES = { _and: [{ pdf_status: { _eq: 'failed' } }] };
