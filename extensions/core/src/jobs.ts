import { createInvoiceJob, renderInvoiceJob, sweepInvoicesJob } from './billing/index.ts';
import { renderDocketJob } from './dockets/index.ts';
import { jobs as intake } from './intake/jobs/index.ts';
import { cleanOutbox, endStuck } from './jobs/index.ts';
import { sendInvitationJob } from './organisation/invitations/send-invitation-job.ts';
import type { JobHandler } from './platform/job.ts';

/** Every job of the worker; `platform/topics.ts` lists what they are called. */
export const JOBS: readonly JobHandler[] = [
  cleanOutbox,
  endStuck,
  createInvoiceJob,
  renderInvoiceJob,
  sweepInvoicesJob,
  renderDocketJob,
  sendInvitationJob,
  ...intake,
];
