import type { Knex } from 'knex';
import { finding } from '../../../../domain/intake/index.ts';
import { systemActor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/context.ts';
import { eachAlone, refusalOf } from '../../platform/each-alone.ts';
import { approveDrafts } from './approve-drafts.ts';

/** What stands in the way is written to the draft, which then waits for a person. */
const leaveForReview = (knex: Knex, draft: string, message: string): Promise<unknown> =>
  knex('parse_drafts')
    .where({ id: draft })
    .update({
      status: 'needs_review',
      warnings: JSON.stringify([finding('AUTO_APPROVAL_FAILED', { message })]),
    });

/**
 * Approves valid drafts of profiles that allow it, each on its own. Only new orders and
 * reschedules: a changed order is looked at by a person.
 */
export const autoApprove = async (
  knex: Knex,
  { sessions, requestId }: { sessions: readonly string[]; requestId: string },
): Promise<void> => {
  const ready = await knex('parse_drafts as d')
    .join('parser_profiles as p', 'p.id', 'd.profile')
    .whereIn('d.session', [...sessions])
    .where({ 'd.status': 'valid', 'p.auto_approve': true })
    .whereIn('d.match_kind', ['new', 'reschedule'])
    .orderBy('d.position')
    .select<{ id: string }[]>('d.id');
  const actor = systemActor('parser', requestId);
  await eachAlone(ready, ({ id }) =>
    inTransaction(knex, actor, (ctx) => approveDrafts(ctx, { ids: [id] })).catch((error: unknown) =>
      leaveForReview(knex, id, refusalOf(error).message),
    ),
  );
};
