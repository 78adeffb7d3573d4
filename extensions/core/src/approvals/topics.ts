import { defineTopic } from '../platform/topics.ts';

export type Why = 'asked' | 'reminded' | 'escalated' | 'forwarded';

/** Tells those who decide, by mail and in the application. */
export const tellApprovers = defineTopic<{ request: string; step: number; why: Why }>(
  'approvals.tell-approvers',
);
export const tellRequester = defineTopic<{ request: string }>('approvals.tell-requester');
/** What time asks of open requests: reminders, escalations, ends. */
export const watchRequests = defineTopic('approvals.watch-requests');
