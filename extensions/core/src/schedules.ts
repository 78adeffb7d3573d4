import type { Schedule } from './platform/job.ts';

/** Everything that runs by the clock. Each tick becomes an ordinary job, written once. */
export const SCHEDULES: readonly Schedule[] = [
  {
    id: 'clean-outbox',
    topic: 'platform.clean-outbox',
    pattern: '30 3 * * *',
    zone: 'platform',
  },
  {
    id: 'sweep-invoices',
    topic: 'billing.sweep-invoices',
    pattern: '*/15 * * * *',
    zone: 'platform',
  },
  {
    id: 'snapshot-cleanup',
    topic: 'intake.snapshot-cleanup',
    pattern: '0 3 * * *',
    zone: 'platform',
  },
];
