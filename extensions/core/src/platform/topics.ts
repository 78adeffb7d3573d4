/**
 * Every message a use case may leave in the outbox, named as an order to the worker. The worker
 * refuses to start unless each has exactly one handler in `src/handlers.ts`.
 */
export const TOPICS = [
  'billing.create-invoice',
  'billing.render-invoice',
  'billing.sweep-invoices',
  'platform.clean-outbox',
  'platform.end-stuck',
  'intake.file-cleanup',
  'intake.mail-cleanup',
  'intake.read-files',
  'intake.read-mail',
  'intake.remove-file',
  'intake.snapshot',
  'intake.snapshot-cleanup',
  'intake.watch-mailboxes',
  'organisation.send-invitation',
  'organisation.write-out-personas',
  'work.render-docket',
] as const;

export type Topic = (typeof TOPICS)[number];
