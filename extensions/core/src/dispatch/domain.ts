import { defineDomain } from '../platform/domain.ts';
import { defineApprovable } from '../platform/approvable.ts';
import { each } from '../platform/order-slots.ts';
import * as reschedule from './effects/reschedule.ts';
import { cancelVisits, closeVisit } from './effects/visit.ts';
import { appointment, pendingReschedule } from './facts.ts';
import { expireOffers } from './offers/expire-offers.ts';
import { planCompanySeries, planSeries } from './series/plan-series.ts';
import { reassign } from './reassign-approval.ts';
import { isOfOrder, moveVisit, type MoveInput } from './reschedule-approval.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { assignTechnician } from './use-cases/assign-technician.ts';
import { decideReschedule } from './use-cases/decide-reschedule.ts';
import { registerHooks } from './hooks.ts';
import { routes } from './routes.ts';
import { homeCards } from './home-cards.ts';

const moveNow = (ctx: UseCaseContext, input: MoveInput) =>
  isOfOrder(input) ? assignTechnician(ctx, input) : decideReschedule(ctx, input);

export const dispatch = defineDomain({
  name: 'dispatch',
  homeCards,
  routes,
  hooks: [registerHooks],
  facts: { pendingReschedule, appointment },
  effects: {
    openReschedule: each(reschedule.openReschedule),
    decideReschedule: each(reschedule.decideReschedule),
    dropReschedule: each(reschedule.dropReschedule),
    closeVisit,
    cancelVisits,
  },
  approvable: [
    defineApprovable({ ...reassign, run: (ctx, input) => assignTechnician(ctx, input) }),
    defineApprovable({ ...moveVisit, run: moveNow }),
  ],
  background: [expireOffers, planCompanySeries, planSeries],
  schedules: [
    { id: 'expire-offers', topic: expireOffers.topic, pattern: '*/5 * * * *', zone: 'platform' },
    { id: 'plan-series', topic: planSeries.topic, pattern: '20 * * * *', zone: 'platform' },
  ],
  capabilities: ['dispatching'],
  constraintErrors: {
    reschedules_one_pending: {
      code: 'WORK_RESCHEDULE_PENDING',
      status: 409,
      fields: ['work_order'],
    },
    offers_one_open: { code: 'DISPATCH_OFFER_OPEN', status: 409, fields: ['technician'] },
    appointments_one_draft: {
      code: 'DISPATCH_HAS_DRAFT',
      status: 409,
      fields: ['work_order'],
    },
    appointments_one_published: {
      code: 'DISPATCH_HAS_VISIT',
      status: 409,
      fields: ['work_order'],
    },
    absences_no_overlap: {
      code: 'DISPATCH_ABSENCE_OVERLAP',
      status: 409,
      fields: ['starts_at', 'ends_at'],
    },
    appointments_no_overlap: {
      code: 'DISPATCH_OVERLAP',
      status: 409,
      fields: ['technician', 'starts_at'],
    },
  },
});
