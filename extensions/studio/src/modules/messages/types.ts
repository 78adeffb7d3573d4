export type Person = { id: string; name: string };
export type ThreadMessage = {
  id: string;
  audience: 'internal' | 'client';
  text: string;
  by: string | null;
  isByMail: boolean;
  photo: string | null;
  mail: string | null;
  mailTo: string | null;
  mailState: 'waiting' | 'sent' | 'failed' | 'received' | null;
  mentions: Person[];
  at: string;
  editedAt: string | null;
  isWithdrawn: boolean;
  isMine: boolean;
  canEdit: boolean;
  canWithdraw: boolean;
};
/** The answer of `GET /api/orders/:id/messages`. */
export type Thread = {
  readAt: string | null;
  unread: number;
  isMentioned: boolean;
  isCut: boolean;
  messages: ThreadMessage[];
  people: Person[];
  addresses: { address: string; name: string }[];
  can: { write: boolean; writeToClient: boolean };
};
export type InboxThread = {
  order: string;
  number: string;
  customerName: string | null;
  company: string;
  unread: number;
  isMentioned: boolean;
  last: { text: string; by: string | null; at: string } | null;
};
