import {
  createInvoiceHandler,
  renderInvoiceHandler,
  sweepInvoicesHandler,
} from './billing/index.ts';
import { renderDocketHandler } from './dockets/index.ts';
import { jobs as intake } from './intake/background/index.ts';
import { cleanOutbox, endStuck } from './background/index.ts';
import { sendInvitationHandler } from './organisation/invitations/send-invitation-in-background.ts';
import { writeOutPersonas } from './organisation/personas/write-out-in-background.ts';
import type { BackgroundHandler } from './platform/background.ts';

/** Every job of the worker; `platform/topics.ts` lists what they are called. */
export const HANDLERS: readonly BackgroundHandler[] = [
  cleanOutbox,
  endStuck,
  createInvoiceHandler,
  renderInvoiceHandler,
  sweepInvoicesHandler,
  renderDocketHandler,
  sendInvitationHandler,
  writeOutPersonas,
  ...intake,
];
