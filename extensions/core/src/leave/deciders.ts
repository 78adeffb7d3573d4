import { type Actor, hasCapability } from '../platform/actor.ts';
import { refusal } from '../platform/errors.ts';
import type { LeaveRequest } from './requests.ts';

/** Whoever decides for the company, and whoever leads the person. */
export const mayDecide = (actor: Actor, company: string, manager: string | null): boolean =>
  hasCapability(actor, company, 'leave-decide') ||
  (manager !== null && actor.userId === manager && hasCapability(actor, company, 'leave-request'));

/**
 * Nobody decides about his own leave, nor about one that he asked for in somebody's name.
 *
 * Errors: LEAVE_OWN_REQUEST (403).
 */
export const assertNotOwn = (actor: Actor, request: LeaveRequest): void => {
  const { userId } = actor;
  if (userId === null) return;
  if (userId === request.person || userId === request.createdBy)
    throw refusal('LEAVE_OWN_REQUEST', 403, {}, { collection: 'leave_requests', item: request.id });
};
