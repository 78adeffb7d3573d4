import type { Schedule } from './platform/background.ts';

/** Everything that runs by the clock. Each tick becomes an ordinary job, written once. */
export const SCHEDULES: readonly Schedule[] = [
  {
    id: 'clean-outbox',
    topic: 'platform.clean-outbox',
    pattern: '30 3 * * *',
    zone: 'platform',
  },
  {
    id: 'end-stuck',
    topic: 'platform.end-stuck',
    pattern: '*/10 * * * *',
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
  { id: 'file-cleanup', topic: 'intake.file-cleanup', pattern: '45 3 * * *', zone: 'platform' },
  { id: 'mail-cleanup', topic: 'intake.mail-cleanup', pattern: '15 3 * * *', zone: 'platform' },
  {
    id: 'write-out-personas',
    topic: 'organisation.write-out-personas',
    pattern: '*/5 * * * *',
    zone: 'platform',
  },
  {
    id: 'watch-mailboxes',
    topic: 'intake.watch-mailboxes',
    pattern: '*/5 * * * *',
    zone: 'platform',
  },
];
