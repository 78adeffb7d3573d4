import type { DiffEntry } from '../../../domain/intake/index.ts';
import { appendEvent } from '../lifecycle/index.ts';
import { noteChange } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { countryOf, withPhones } from '../platform/phones.ts';
import { storeSecrets } from '../work/index.ts';
import { applyReschedule } from './apply-reschedule.ts';
import type { Decision } from './decide.ts';
import { secretsOf, toColumns } from './repository.ts';

const APPOINTMENT = 'appointment_requested_at';

const byField = (changes: readonly DiffEntry[]) =>
  Object.fromEntries(changes.map(({ field, from, to }) => [field, { from, to }]));

/**
 * Writes the accepted differences into the order; the history keeps both values of each, also of
 * those that were refused. Passwords come along with an update unless all of it was refused.
 */
export const applyChanges = async (
  ctx: UseCaseContext,
  { kind, order, draft, changes }: Extract<Decision, { kind: 'move' | 'change' }>,
): Promise<void> => {
  const { accepted, refused } = changes;
  const fields = accepted.filter(({ field }) => field !== APPOINTMENT);
  if (fields.length > 0) {
    await ctx
      .trx('work_orders')
      .where({ id: order.id })
      .update({
        ...toColumns(
          withPhones(
            'work_orders',
            Object.fromEntries(fields.map(({ field, to }) => [field, to])),
            await countryOf(ctx.trx, order.company),
          ),
        ),
        updated_at: ctx.now,
        updated_by: ctx.actor.userId,
      });
    await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: [order.id] });
  }
  if (fields.length > 0 || refused.length > 0)
    await appendEvent(ctx, {
      company: order.company,
      work_order: order.id,
      kind: 'updated',
      data: {
        draft: draft.id,
        changes: byField(fields),
        ...(refused.length > 0 ? { refused: byField(refused) } : {}),
      },
    });
  if (kind === 'change' && accepted.length > 0)
    await storeSecrets(ctx, { company: order.company, order: order.id, secrets: secretsOf(draft) });
  const moved = accepted.find(({ field }) => field === APPOINTMENT);
  if (moved)
    await applyReschedule(ctx, order, { start: String(moved.to), note: `Draft ${draft.id}` });
};
