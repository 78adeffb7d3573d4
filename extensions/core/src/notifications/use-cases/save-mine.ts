import { newId } from '../../../../domain/kernel/ids.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { forbidden, refusal } from '../../platform/errors.ts';
import type { NotifyingCompany } from '../company.ts';
import { type KindWish, type Mine, readMine, type Times } from './read-mine.ts';

export type MineInput = { times: Times; kinds: readonly KindWish[] };

/**
 * Writes how the caller wants to hear of things in a company. What waits already goes as it was planned.
 *
 * Errors: NOTIFICATION_QUIET_BOTH (422).
 */
export const saveMine = async (
  ctx: UseCaseContext,
  company: NotifyingCompany,
  { times, kinds }: MineInput,
): Promise<Mine> => {
  const { userId: person } = ctx.actor;
  if (!person) throw forbidden();
  if ((times.quietFrom === null) !== (times.quietUntil === null))
    throw refusal('NOTIFICATION_QUIET_BOTH', 422, {}, { field: 'times.quietUntil' });
  const stamps = { created_at: ctx.now, updated_at: ctx.now };
  const owner = { company: company.id, person };
  await ctx
    .trx('notification_times')
    .insert({
      ...{ id: newId(), ...owner, ...stamps, time_zone: times.timeZone },
      ...{ quiet_from: times.quietFrom, quiet_until: times.quietUntil },
      digest_at: times.digestAt,
    })
    .onConflict(['company', 'person'])
    .merge(['time_zone', 'quiet_from', 'quiet_until', 'digest_at', 'updated_at']);
  if (kinds.length > 0)
    await ctx
      .trx('notification_wishes')
      .insert(
        kinds.map(({ kind, mail, inbox }) => ({
          ...{ id: newId(), ...owner, ...stamps, kind, mail, is_noted: inbox },
        })),
      )
      .onConflict(['company', 'person', 'kind'])
      .merge(['mail', 'is_noted', 'updated_at']);
  return await readMine(ctx.trx, company, person);
};
