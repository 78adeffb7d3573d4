/**
 * Every state of a row that waits for the platform, and when it has waited long enough. A row whose
 * message is still on its way is left alone until `atMostHours`. States that end by themselves are not
 * here: claims and leases of mailboxes carry their end, jobs are looked after by the worker's sweep.
 */
export type Deadline = {
  collection: string;
  /** Rows that wait, as SQL over `row`. */
  waits: string;
  /** When the waiting began, as SQL. */
  since: string;
  minutes: number;
  atMostHours: number;
  /** Whether an outbox message is about the row, as SQL over `o` and `row`. */
  message: string;
  /** What the row becomes; its reason stands where its user looks. */
  becomes: Readonly<Record<string, string>>;
};

const NEVER_READ = 'It was never read: the work on it was lost. Send it again.';

export const DEADLINES: readonly Deadline[] = [
  {
    collection: 'parse_sessions',
    waits: `row.status in ('pending', 'processing')`,
    since: 'row.received_at',
    minutes: 60,
    atMostHours: 48,
    message: `o.topic = 'intake.read-files' and jsonb_exists(o.payload->'sessions', row.id::text)`,
    becomes: {
      status: 'failed',
      parse_outcome: 'ParseError',
      failure_class: 'PARSE_ERROR',
      error_code: 'READ_EXPIRED',
      error_message: NEVER_READ,
    },
  },
  {
    collection: 'mails',
    waits: `row.state = 'pending'`,
    since: 'row.created_at',
    minutes: 60,
    atMostHours: 48,
    message: `o.topic = 'intake.read-mail' and o.payload->>'mail' = row.id::text`,
    becomes: {
      state: 'error',
      reason_code: 'READ_EXPIRED',
      reason_message: 'The mail was never read: the work on it was lost. Read it again.',
    },
  },
  {
    collection: 'invoices',
    waits: `row.pdf_status in ('pending', 'rendering')`,
    since: 'coalesce(row.updated_at, row.created_at)',
    // Lost printings are asked for again for seven days.
    minutes: 8 * 24 * 60,
    atMostHours: 9 * 24,
    message: `o.topic = 'billing.render-invoice' and o.payload->>'invoice' = row.id::text`,
    becomes: {
      pdf_status: 'failed',
      pdf_error: 'The invoice was not printed within eight days. Print it again.',
    },
  },
];
