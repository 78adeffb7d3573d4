import type { MailKind } from '../../../../domain/intake/choices.ts';
import type { InboxItemStatus } from '../../../../domain/mail/choices.ts';

/** Answers of `/api/email/items*` as this module uses them. */
export type Reason = { code: string; message: string };
export type InboxItem = {
  id: string;
  company: string;
  kind: MailKind;
  status: InboxItemStatus;
  summary: string | null;
  serviceId: string | null;
  reason: Reason | null;
  effect: string | null;
  workOrder: { id: string; number: string; status: string } | null;
  building: { id: string; name: string } | null;
  mail: { id: string; from: string | null; subject: string | null; sentAt: string } | null;
  decidedAt: string | null;
  decisionNote: string | null;
  version: number;
  createdAt: string;
};
export type ItemPage = {
  items: InboxItem[];
  nextCursor: string | null;
  counts: {
    status: Partial<Record<InboxItemStatus, number>>;
    kind: Partial<Record<MailKind, number>>;
  };
};
export type OrderCandidate = { id: string; number: string; stateName: string };
export type BuildingCandidate = {
  id: string;
  name: string;
  postcode: string | null;
  score: number;
};
export type Possible = {
  status: InboxItemStatus;
  message?: string;
  reason?: Reason;
  candidates?: (OrderCandidate | BuildingCandidate)[];
};
export type OrderFacts = {
  id: string;
  number: string;
  stateName: string;
  statusCategory: string;
  serviceId: string | null;
  woNumber: string | null;
  customerName: string | null;
  addressText: string | null;
  scheduledStart: string | null;
  requestedAt: string | null;
  workType: string | null;
  technician: string | null;
  askedStart: string | null;
};
export type MailFacts = {
  from: string | null;
  fromName: string | null;
  subject: string | null;
  text: string | null;
  attachments: { name: string; type?: string; size?: number }[] | null;
  sentAt: string | null;
  receivedAt: string;
  isVip: boolean;
};
export type ItemDetail = Omit<InboxItem, 'mail'> & {
  values: Record<string, unknown>;
  sources: Record<string, { lines?: string[] } | undefined>;
  timeZone: string;
  mail: MailFacts | null;
  session: { id: string; profile: string | null } | null;
  order: OrderFacts | null;
  possible: Possible | null;
};
export type ItemChoice = {
  workOrder?: string;
  building?: string;
  start?: string;
  decision?: 'approved' | 'rejected';
};
