import type { InboxItemStatus, InboxReason } from '../../../../domain/mail/index.ts';
import type { MailKind } from '../../../../domain/intake/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';

export type ItemRow = {
  id: string;
  company: string;
  kind: MailKind;
  status: InboxItemStatus;
  mail: string | null;
  session: string | null;
  summary: string | null;
  values: Record<string, unknown>;
  sources: Record<string, unknown>;
  service_id: string | null;
  work_order: string | null;
  building: string | null;
  reason_code: string | null;
  reason_message: string | null;
  effect: Record<string, unknown> | null;
  consumed_by: string | null;
  decided_at: Date | null;
  decided_by: string | null;
  decision_note: string | null;
  version: number;
  created_at: Date;
};

export type MailRow = {
  id: string;
  message_id: string | null;
  in_reply_to: string | null;
  from_address: string | null;
  subject: string | null;
  sent_at: Date | null;
  received_at: Date;
  text: string | null;
};

/** What a person settled where the mail left it open; empty when the rules act by themselves. */
export type Choice = {
  workOrder?: string | null;
  /** `new`: none of the known ones. */
  building?: string | null;
  /** ISO instant of the slot that holds. */
  start?: string | null;
  decision?: 'approved' | 'rejected' | null;
};

export type ActionRun = {
  item: ItemRow;
  mail: MailRow | null;
  choice: Choice;
  /** IANA name of the company's zone. */
  timeZone: string;
  /** ISO 3166 alpha-2 code of the company's country. */
  country: string;
  /** For the history: which mail and which item asked for it. */
  origin: { inboxItem: string; mail: string | null; messageId: string | null };
  /** The same in a sentence. */
  note: string;
  /** The order once it is found, so that it is known also when a rule then refuses. */
  about: { workOrder: string | null };
};

export type Outcome = {
  building?: string | null;
  /** Values that were found out on the way. */
  values?: Record<string, unknown>;
} & (
  | {
      status: 'applied' | 'stored' | 'dismissed';
      /** `message` says in words what was done; the rest is for machines. */
      effect: { message: string; [detail: string]: unknown };
      reason?: InboxReason;
    }
  | { status: 'open'; reason: InboxReason; candidates?: readonly unknown[] }
);

/** Does what a mail of one kind asks for, in the caller's transaction, or says why not. */
export type Action = (ctx: UseCaseContext, run: ActionRun) => Promise<Outcome>;
