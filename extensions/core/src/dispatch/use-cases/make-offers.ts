import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { lockPlan } from '../board/lock-plan.ts';
import { withdrawOffers } from '../offers/offer-rows.ts';
import { checkPlannable, checkSlot, checkTechnicians } from '../plan-checks.ts';

export type OffersInput = {
  order: string;
  technicians: readonly string[];
  startsAt: Date;
  endsAt: Date;
  /** At the latest when the visit begins. */
  expiresAt: Date;
};

/**
 * Offers a visit to technicians; the first who accepts has it. Who was offered the order before has
 * the new offer alone. Answers the offers' ids.
 */
export const makeOffers = async (ctx: UseCaseContext, input: OffersInput): Promise<string[]> => {
  const { order, startsAt, endsAt, expiresAt } = input;
  const { company, cases, open } = await lockPlan(ctx, [order]);
  for (const item of cases.values()) checkPlannable(item);
  if (open.get(order)?.published) throw refusal('DISPATCH_HAS_VISIT', 409, {}, { field: 'order' });
  checkSlot(input);
  if (expiresAt <= ctx.now || expiresAt > startsAt)
    throw refusal('DISPATCH_OFFER_EXPIRY', 422, {}, { field: 'expiresAt' });
  const technicians = [...new Set(input.technicians)];
  await checkTechnicians(ctx, company, technicians);
  await withdrawOffers(ctx, { company, orders: [order], technicians });
  return await bulkInsert(ctx, {
    collection: 'offers',
    rows: technicians.map((technician) => ({
      company,
      work_order: order,
      technician,
      starts_at: startsAt,
      ends_at: endsAt,
      expires_at: expiresAt,
      state: 'open',
    })),
  });
};
