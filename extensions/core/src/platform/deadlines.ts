import { say } from '../../../domain/words/index.ts';

/**
 * Every state of a row that waits for the platform, and when it has waited long enough. A row whose
 * message is still on its way is left alone until `atMostHours`. A new state that waits belongs here or,
 * when it ends otherwise, into `ENDS_OTHERWISE`; a test compares both with the model.
 */
export type Deadline = {
  collection: string;
  /** The field that says so, and its values for rows that wait. */
  field: string;
  values: readonly string[];
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
    field: 'status',
    values: ['pending', 'processing'],
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
    field: 'state',
    values: ['pending'],
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
    field: 'pdf_status',
    values: ['pending', 'rendering'],
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
  {
    collection: 'quotes',
    field: 'pdf_status',
    values: ['pending', 'rendering'],
    // Empty for a draft, which nobody prints.
    since: 'row.sent_at',
    minutes: 60,
    atMostHours: 48,
    message: `o.topic = 'quotes.render' and o.payload->>'quote' = row.id::text`,
    becomes: {
      pdf_status: 'failed',
      pdf_error: 'The quote was not printed within two days. Make a new revision and send that.',
    },
  },
  {
    collection: 'credit_notes',
    field: 'pdf_status',
    values: ['pending', 'rendering'],
    since: 'coalesce(row.updated_at, row.created_at)',
    minutes: 60,
    atMostHours: 48,
    message: `o.topic = 'billing.render-credit-note' and o.payload->>'note' = row.id::text`,
    becomes: {
      pdf_status: 'failed',
      pdf_error: 'The credit note was not printed within an hour. Print it again.',
    },
  },
  {
    collection: 'address_imports',
    field: 'state',
    values: ['waiting', 'running'],
    since: 'coalesce(row.updated_at, row.created_at)',
    minutes: 60,
    atMostHours: 48,
    message: `o.topic = 'addresses.import' and o.payload->>'id' = row.id::text`,
    becomes: {
      state: 'refused',
      // The moment at which the database reads it.
      finished_at: 'now',
      problems: JSON.stringify([say('ADDRESS_IMPORT_FAILED')]),
    },
  },
  {
    collection: 'order_messages',
    field: 'mail_state',
    values: ['waiting'],
    since: 'row.created_at',
    minutes: 60,
    atMostHours: 48,
    message: `o.topic = 'messages.mail-message' and o.payload->>'message' = row.id::text`,
    becomes: { mail_state: 'failed' },
  },
];

/** A state that looks as if it waited for the platform; or one outside the model's choices. */
export type EndsOtherwise = {
  table: string;
  field: string;
  values: readonly string[];
  because: string;
};

const A_PERSON = 'A person decides; lists and figures show what waits.';

export const ENDS_OTHERWISE: readonly EndsOtherwise[] = [
  { table: 'approval_requests', field: 'status', values: ['pending'], because: A_PERSON },
  {
    table: 'customer_devices',
    field: 'state',
    values: ['waiting', 'working'],
    because: 'A modem may be plugged in whenever its customer likes; the look at the ACS goes on.',
  },
  {
    table: 'provisioning_runs',
    field: 'state',
    values: ['waiting', 'running'],
    because: 'The look at the ACS takes up every run that is due or whose worker died.',
  },
  {
    table: 'provisioning_steps',
    field: 'state',
    values: ['pending', 'running'],
    because: 'Each goes on with its run, which fails after its last try.',
  },
  {
    table: 'charges',
    field: 'state',
    values: ['pending'],
    because: 'The sweep asks the processor again until it answers; staff may cancel it.',
  },
  { table: 'invoices', field: 'status', values: ['draft'], because: A_PERSON },
  { table: 'quotes', field: 'status', values: ['draft'], because: A_PERSON },
  {
    table: 'sign_ups',
    field: 'state',
    values: ['started'],
    because: 'A lead stays until staff call or mark it as lost; its port is freed by its own end.',
  },
  { table: 'price_overrides', field: 'state', values: ['asked'], because: A_PERSON },
  { table: 'appointments', field: 'status', values: ['draft'], because: A_PERSON },
  { table: 'reschedules', field: 'status', values: ['pending'], because: A_PERSON },
  { table: 'parser_profiles', field: 'status', values: ['draft'], because: A_PERSON },
  { table: 'parse_drafts', field: 'status', values: ['pending'], because: A_PERSON },
  { table: 'inbox_items', field: 'status', values: ['open'], because: A_PERSON },
  { table: 'leave_requests', field: 'state', values: ['asked'], because: A_PERSON },
  { table: 'form_versions', field: 'status', values: ['draft'], because: A_PERSON },
  { table: 'form_answers', field: 'status', values: ['started'], because: A_PERSON },
  {
    table: 'notification_deliveries',
    field: 'state',
    values: ['waiting', 'sending'],
    because: 'A schedule wakes it every minute; tries are counted and end as failed.',
  },
  {
    table: 'offers',
    field: 'state',
    values: ['open'],
    because: 'It has its own end, which acceptance asks for; a schedule writes it down.',
  },
  {
    table: 'fieldwright.background_work',
    field: 'state',
    values: ['queued', 'running', 'retrying'],
    because: 'The sweep of the worker brings lost jobs back; attempts are counted.',
  },
  {
    table: 'fieldwright.idempotency_keys',
    field: 'status',
    values: [],
    because: 'A key without an answer is taken over after a minute, and removed after seven days.',
  },
  {
    table: 'parse_drafts',
    field: 'claimed_at',
    values: [],
    because: 'A claim counts for some minutes only; nobody needs to end it.',
  },
  {
    table: 'parse_sessions',
    field: 'snapshot',
    values: [],
    because:
      'A session without a picture is whole; the job that makes it ends in the list of jobs.',
  },
  {
    table: 'dockets',
    field: 'file',
    values: [],
    because:
      'A docket that is generated is asked for again by hand; its job ends in the list of jobs.',
  },
];
