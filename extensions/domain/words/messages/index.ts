import type { Text } from '../languages.ts';
import { addressMessages } from './addresses.ts';
import { approvalMessages } from './approvals.ts';
import { billingMessages } from './billing.ts';
import { calendarMessages } from './calendar.ts';
import { dispatchMessages } from './dispatch.ts';
import { equipmentMessages } from './equipment.ts';
import { docketsMessages } from './dockets.ts';
import { fieldMessages } from './field.ts';
import { formMessages } from './forms.ts';
import { formRowMessages } from './form-rows.ts';
import { intakeMessages } from './intake.ts';
import { findingMessages } from './findings.ts';
import { leaveMessages } from './leave.ts';
import { lifecycleMessages } from './lifecycle.ts';
import { lifecycleRowsMessages } from './lifecycle-rows.ts';
import { mailMessages } from './mails.ts';
import { masterDataMessages } from './master-data.ts';
import { notReadMessages } from './not-read.ts';
import { orderDocumentMessages } from './order-documents.ts';
import { notificationMessages } from './notifications.ts';
import { organisationMessages } from './organisation.ts';
import { paymentMessages } from './payments.ts';
import { planningMessages } from './planning.ts';
import { plantMessages } from './plant.ts';
import { plantImportMessages } from './plant-import.ts';
import { platformMessages } from './platform.ts';
import { provisioningMessages } from './provisioning.ts';
import { readingMessages } from './reading.ts';
import { signUpMessages } from './sign-ups.ts';
import { planMessages } from './plans.ts';
import { quoteMessages } from './quotes.ts';
import { taskMessages } from './tasks.ts';
import { threadMessages } from './messages.ts';
import { valueMessages } from './values.ts';
import { visitLinkMessages } from './visit-links.ts';
import { workMessages } from './work.ts';

export { ASK_LABELS, type AskName } from './asks.ts';

const ALL = {
  ...addressMessages,
  ...signUpMessages,
  ...approvalMessages,
  ...mailMessages,
  ...billingMessages,
  ...calendarMessages,
  ...dispatchMessages,
  ...docketsMessages,
  ...equipmentMessages,
  ...fieldMessages,
  ...findingMessages,
  ...formMessages,
  ...formRowMessages,
  ...intakeMessages,
  ...leaveMessages,
  ...lifecycleMessages,
  ...lifecycleRowsMessages,
  ...masterDataMessages,
  ...notReadMessages,
  ...orderDocumentMessages,
  ...notificationMessages,
  ...organisationMessages,
  ...paymentMessages,
  ...planningMessages,
  ...planMessages,
  ...plantMessages,
  ...plantImportMessages,
  ...platformMessages,
  ...provisioningMessages,
  ...quoteMessages,
  ...readingMessages,
  ...taskMessages,
  ...threadMessages,
  ...valueMessages,
  ...visitLinkMessages,
  ...workMessages,
};

/** A code, or `CODE.variant` where a code has several sentences. */
export type MessageKey = keyof typeof ALL;

export const isMessageKey = (text: string): text is MessageKey => Object.hasOwn(ALL, text);

export const MESSAGES: Readonly<Record<MessageKey, Text>> = ALL;
