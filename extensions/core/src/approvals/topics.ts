import { defineTopic } from '../platform/topics.ts';

export type Why = 'asked' | 'reminded' | 'escalated' | 'forwarded';

/** Tells those who decide, by mail and in the application. */
export const tellApprovers = defineTopic<{ request: string; step: number; why: Why }>(
  'approvals.tell-approvers',
);
export const tellRequester = defineTopic<{ request: string }>('approvals.tell-requester');
/** One mail to one person: to an approver with the link by which he decides. */
export const mailPerson = defineTopic<{
  request: string;
  user: string;
  step: number;
  why: Why | 'closed';
}>('approvals.mail-person');
/** What time asks of open requests: reminders, escalations, ends. */
export const watchRequests = defineTopic('approvals.watch-requests');
