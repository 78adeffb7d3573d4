import type { InboxItemStatus, InboxReason } from '../../../../domain/mail/index.ts';
import type { MailKind } from '../../../../domain/intake/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { RowOf, Rows } from '../../platform/tables.ts';

export type ItemRow = RowOf<
  'inbox_items',
  {
    kind: MailKind;
    status: InboxItemStatus;
    values: Record<string, unknown>;
    sources: Record<string, unknown>;
    effect: Record<string, unknown> | null;
  }
>;

export type MailRow = Pick<
  Rows['mails'],
  | 'id'
  | 'message_id'
  | 'in_reply_to'
  | 'from_address'
  | 'subject'
  | 'sent_at'
  | 'received_at'
  | 'text'
>;

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
