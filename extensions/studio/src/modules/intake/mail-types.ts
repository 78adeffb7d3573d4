import type { Answer } from '../../../../../packages/client/src/index.ts';
import type { MailState } from '../../../../domain/mail/choices.ts';

export type MailEntry = {
  id: string;
  mailbox: string | null;
  mailboxName: string | null;
  source: string;
  from: string | null;
  subject: string | null;
  kind: string | null;
  state: MailState;
  reasonCode: string | null;
  reason: string | null;
  isVip: boolean | null;
  receivedAt: string;
};
export type MailPage = {
  mails: MailEntry[];
  next: string | null;
  counts: Partial<Record<MailState, number>>;
};

export type MailView = MailEntry & {
  company: string;
  /** The company's. */
  timeZone: string;
  fromName: string | null;
  envelopeFrom: string | null;
  messageId: string | null;
  sentAt: string | null;
  parsedAt: string | null;
  ruleName: string | null;
  text: string | null;
  attachments: { name: string; type: string; size?: number; from?: string | null }[];
  hasRaw: boolean;
  rawSize: number | null;
  rawExpiresAt: string | null;
  rawRemovedAt: string | null;
  sessions: {
    id: string;
    fileName: string;
    status: string;
    errorCode: string | null;
    error: string | null;
  }[];
  drafts: {
    id: string;
    status: string;
    matchKind: string;
    serviceId: string | null;
    customer: string | null;
    workOrder: string | null;
    workOrderNumber: string | null;
  }[];
  items: {
    id: string;
    kind: string;
    status: string;
    summary: string | null;
    reason: string | null;
    workOrder: string | null;
    workOrderNumber: string | null;
    effect: { message?: string } | null;
  }[];
};

type Trouble = { code: string; message: string };
export type Health = {
  days: number;
  mailboxes: {
    id: string;
    name: string;
    kind: string;
    isActive: boolean;
    lastContactAt: string | null;
    lastMailAt: string | null;
    error: Trouble | null;
    trouble: Trouble | null;
    seen: number;
    pending: number;
    parsed: number;
    processed: number;
    skipped: number;
    ignored: number;
    errors: number;
    reasons: Record<string, number>;
    arrivalToDraftSeconds: { p50: number | null; p95: number | null };
  }[];
  profiles: {
    company: string;
    code: string;
    name: string;
    drafts: number;
    errorRate: number | null;
    needsReviewShare: number | null;
    driftWarnings: number;
    lastDriftAt: string | null;
    trouble: Trouble | null;
  }[];
};

export type Register = Answer<'get', '/email/register'>;
