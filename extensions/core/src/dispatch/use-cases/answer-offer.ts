import type { Knex } from 'knex';
import { type Actor, hasCapability, systemActor } from '../../platform/actor.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible, refusal } from '../../platform/errors.ts';
import { lockOrder } from '../../lifecycle/index.ts';
import type { OfferRow } from '../offers/offer-rows.ts';
import { assignTechnician } from './assign-technician.ts';

export type OfferAnswer = { offer: string; order: string; state: 'accepted' | 'declined' };

/** The offer, when it is made to the person who asks; FORBIDDEN where it is not or is not there. */
export const ownOffer = async (knex: Knex, actor: Actor, id: string): Promise<OfferRow> => {
  const row = await knex('offers as f')
    .join('technicians as t', 't.id', 'f.technician')
    .where({ 'f.id': id, 't.user': actor.userId, 't.is_active': true })
    .first<OfferRow | undefined>('f.*');
  if (!row || !hasCapability(actor, row.company, 'field-work')) throw notVisible('offers', id);
  return row;
};

/** Why it cannot be answered any more: who has the work, or that time is over. */
const gone = async (ctx: UseCaseContext, { company, id, work_order }: OfferRow) => {
  const taken = await ctx
    .trx('offers as f')
    .join('technicians as t', 't.id', 'f.technician')
    .where({ 'f.company': company, 'f.work_order': work_order, 'f.state': 'accepted' })
    .whereNot('f.id', id)
    .orderBy('f.answered_at', 'desc')
    .first<{ name: string } | undefined>('t.name');
  return taken
    ? refusal('DISPATCH_OFFER_GONE.taken', 409, { name: taken.name }, { item: id })
    : refusal('DISPATCH_OFFER_GONE', 409, {}, { item: id });
};

/**
 * Accepts or declines an offer. Acceptance is one update that only the first can make; the visit is
 * published to him in the same transaction and the others' offers end.
 *
 * Errors: FORBIDDEN for an offer that is not his, DISPATCH_OFFER_GONE (409), DISPATCH_OVERLAP.
 */
export const answerOffer = async (
  ctx: UseCaseContext,
  { offer: id, state }: { offer: string; state: OfferAnswer['state'] },
): Promise<OfferAnswer> => {
  const offer = await ownOffer(ctx.trx, ctx.actor, id);
  await lockOrder(ctx, offer.work_order);
  const changed = await ctx
    .trx('offers')
    .where({ id, state: 'open' })
    .where('expires_at', '>', ctx.now)
    .update({ state, answered_at: ctx.now, updated_at: ctx.now, updated_by: ctx.actor.userId });
  if (changed === 0) throw await gone(ctx, offer);
  await noteChange(ctx, { collection: 'offers', action: 'update', ids: [id] });
  if (state === 'accepted') {
    // The dispatcher's word is in the offer; the technician takes him by it.
    const actor = { ...systemActor('portal', ctx.requestId), userId: ctx.actor.userId };
    await assignTechnician(
      { ...ctx, actor },
      {
        order: offer.work_order,
        technician: offer.technician,
        startsAt: offer.starts_at,
        endsAt: offer.ends_at,
      },
    );
  }
  return { offer: id, order: offer.work_order, state };
};
