import type { Knex } from 'knex';
import { systemActor } from '../platform/actor.ts';
import { noteChange } from '../platform/audit.ts';
import { inTransaction } from '../platform/context.ts';
import { eachAlone, refusalOf } from '../platform/each-alone.ts';
import { actOnItem } from './actions/index.ts';
import { approveDrafts, autoApprove } from '../intake/index.ts';

type Of = { mail: string; requestId: string };

const sessionsOf = async (knex: Knex, mail: string): Promise<string[]> => {
  const rows = await knex('parse_sessions').where({ mail }).select<{ id: string }[]>('id');
  return rows.map(({ id }) => id);
};

/** The partner gives notice and sends the form with it: his form moves the visit. */
const approveNotices = async (knex: Knex, { mail, requestId }: Of): Promise<void> => {
  const rows = await knex('parse_drafts as d')
    .join('parse_sessions as s', (on) => on.on('s.id', 'd.session').on('s.company', 'd.company'))
    .where({ 's.mail': mail, 'd.status': 'valid', 'd.match_kind': 'reschedule' })
    .select<{ id: string }[]>('d.id');
  await eachAlone(rows, ({ id }) =>
    inTransaction(knex, systemActor('parser', requestId), (ctx) =>
      approveDrafts(ctx, { ids: [id] }),
    ).catch((error: unknown) => {
      // The slot is taken, or the order changed meanwhile: a person sees why when he approves.
      refusalOf(error);
      return knex('parse_drafts').where({ id, status: 'valid' }).update({ status: 'needs_review' });
    }),
  );
};

/** The item waits for a person, who reads why. */
const leaveOpen = (knex: Knex, id: string, requestId: string, error: unknown): Promise<void> => {
  const { code, message } = refusalOf(error);
  return inTransaction(knex, systemActor('parser', requestId), async (ctx) => {
    await ctx
      .trx('inbox_items')
      .where({ id, status: 'open' })
      .update({ reason_code: code, reason_message: message, updated_at: ctx.now });
    await noteChange(ctx, {
      collection: 'inbox_items',
      action: 'update',
      ids: [id],
      revisions: false,
    });
  });
};

/**
 * What the items of these sessions ask for; one that waits for a person is left to him. One that fails
 * keeps none of the others from being done.
 */
export const actOnItems = async (
  knex: Knex,
  { sessions, requestId }: { sessions: readonly string[]; requestId: string },
): Promise<void> => {
  const items = await knex('inbox_items')
    .whereIn('session', [...sessions])
    .where({ status: 'open' })
    .whereNull('reason_code')
    .orderBy(['created_at', 'id'])
    .select<{ id: string }[]>('id');
  await eachAlone(items, ({ id }) =>
    inTransaction(knex, systemActor('parser', requestId), (ctx) => actOnItem(ctx, id)).catch(
      (error: unknown) => leaveOpen(knex, id, requestId, error),
    ),
  );
};

/**
 * What follows from a mail that is read and whose sender is trusted: approvals that need no person,
 * and what its items ask for. Each is done once, so that it may be begun again after a crash.
 */
export const followUp = async (
  knex: Knex,
  { mail, requestId, isNotice }: Of & { isNotice: boolean },
): Promise<void> => {
  const sessions = await sessionsOf(knex, mail);
  await autoApprove(knex, { sessions, requestId });
  if (isNotice) await approveNotices(knex, { mail, requestId });
  await actOnItems(knex, { sessions, requestId });
};
