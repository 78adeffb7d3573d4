/** How far a batch of invoices is, is asked for while somebody looks on. */
export const migration = {
  name: '600-invoice-batches',
  phase: 'after',
  sql: `
    create index outbox_invoice_batch_idx on fieldwright.outbox ((payload->>'batch'), company)
      where topic = 'billing.create-invoice';
  `,
} as const;
