import type { UseCaseContext } from '../platform/context.ts';
import type { DomainEvent, EventSubscriber } from '../platform/events.ts';
import { openCharge } from './use-cases/open-charge.ts';

/** The technician's work is confirmed, by whichever step and door: the subscription is active. */
export const subscriptionActivated: EventSubscriber = {
  name: 'payments.subscription-activated',
  kinds: ['subscription.activated'],
  handle: async (ctx: UseCaseContext, { company, subject }: DomainEvent) => {
    if (company !== null) await openCharge(ctx, { company, subscription: subject });
  },
};
