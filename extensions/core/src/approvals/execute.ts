import { watchedOf } from '../../../domain/approvals/index.ts';
import { sayActor, sayActorAgain } from '../platform/acting.ts';
import { type Actor, companiesOf } from '../platform/actor.ts';
import { heldIn } from '../platform/approvable.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { inSavepoint } from '../platform/each-alone.ts';
import { type DomainError, refusal, saidIn } from '../platform/errors.ts';
import { writeRequest } from './ask.ts';
import { digestOf } from './digest.ts';
import { gate } from './gate.ts';
import { actorOfUser, namesOf } from './people.ts';
import { closeRequest, writeDecision } from './requests.ts';
import type { Table } from './take-seat.ts';

export type Executed =
  | { status: 'approved' }
  | { status: 'voided' | 'failed'; refusal: DomainError };

/** Part of a transaction in somebody else's name. */
const actingAs = async <T>(
  ctx: UseCaseContext,
  actor: Actor,
  run: (ctx: UseCaseContext) => Promise<T>,
): Promise<T> => {
  const before = await sayActor(ctx.trx, actor);
  const result = await run({ ...ctx, actor });
  await sayActorAgain(ctx.trx, before);
  return result;
};

const requesterOf = async (ctx: UseCaseContext, { row }: Table): Promise<Actor | null> => {
  if (!row.requested_by) return null;
  const { source, requestId } = ctx.actor;
  const actor = await actorOfUser(ctx.trx, row.requested_by, {
    ...{ source, requestId, via: `approval ${row.id}` },
  });
  if (!actor) return null;
  return actor.isPlatformAdmin || companiesOf(actor).includes(row.company) ? actor : null;
};

const endAs = async (
  ctx: UseCaseContext,
  { row, approvable, input }: Table,
  status: 'voided' | 'failed',
  why: DomainError,
): Promise<Executed> => {
  await writeDecision(ctx, row, { decision: status, comment: why.message, door: 'system' });
  await closeRequest(ctx, row, status, why);
  await approvable.dropped?.(ctx, input as never, 'ended', why.message);
  return { status, refusal: why };
};

/** What would change now is asked for anew, in the name of who asked, where it still has to be. */
const askAgain = async (ctx: UseCaseContext, table: Table, actor: Actor): Promise<Executed> => {
  const { row, approvable, input } = table;
  const params = { record: row.record_label };
  const only = refusal('APPROVAL_CHANGED.only', 409, params, { item: row.id });
  const tried = await inSavepoint(ctx, (inner) =>
    actingAs(inner, actor, async (as) => {
      await gate(as, approvable, input, (run) => approvable.run(run, input as never));
      throw only;
    }),
  );
  const command = 'refusal' in tried ? heldIn(tried.refusal) : undefined;
  if (!command) return await endAs(ctx, table, 'voided', only);
  const why = refusal('APPROVAL_CHANGED', 409, params, { item: row.id });
  const ended = await endAs(ctx, table, 'voided', why);
  const again = await inSavepoint(ctx, (inner) =>
    actingAs(inner, actor, (as) => writeRequest(as, command, { replaces: row.id })),
  );
  if ('refusal' in again || !('refusal' in ended)) return ended;
  const { id } = again.value.approval;
  return {
    ...ended,
    refusal: refusal('APPROVAL_CHANGED', 409, params, { item: row.id, approval: id }),
  };
};

/** Names of those who approved, for the history, and who was the last of them. */
const approversOf = async (
  ctx: UseCaseContext,
  id: string,
): Promise<{ by: string[]; lastBy: string | null }> => {
  const rows = await ctx
    .trx('approval_decisions')
    .where({ request: id, decision: 'approved' })
    .orderBy('sequence')
    .select<{ approver: string | null }[]>('approver');
  const names = await namesOf(
    ctx.trx,
    rows.map(({ approver }) => approver),
  );
  const by = [...new Set(rows.map(({ approver }) => names.get(approver ?? '') ?? '–'))];
  return { by, lastBy: rows.at(-1)?.approver ?? null };
};

/**
 * Everybody has approved: the command runs as whoever asked, in this transaction. What stands in its way
 * closes the request and says why; the approvals are kept.
 */
export const execute = async (ctx: UseCaseContext, table: Table): Promise<Executed> => {
  const { row, approvable, input, record } = table;
  const params = { record: row.record_label };
  if (!record) return await endAs(ctx, table, 'voided', refusal('APPROVAL_DELETED', 409, params));
  const requester = await requesterOf(ctx, table);
  if (!requester) {
    const names = await namesOf(ctx.trx, [row.requested_by]);
    const name = names.get(row.requested_by ?? '') ?? '–';
    return await endAs(ctx, table, 'voided', refusal('APPROVAL_REQUESTER_LEFT', 409, { name }));
  }
  if (digestOf(watchedOf(approvable.fields, record.values)) !== row.watched_hash)
    return await askAgain(ctx, table, requester);
  const { by, lastBy } = await approversOf(ctx, row.id);
  const approval = { request: row.id, by, lastBy };
  const actor = { ...requester, via: `${requester.via ?? ''} by ${by.join(', ')}`, approval };
  const done = await inSavepoint(ctx, (inner) =>
    actingAs(inner, actor, (as) => approvable.run(as, input as never)),
  );
  if ('refusal' in done) {
    const said = { said: [saidIn(done.refusal)] };
    return await endAs(ctx, table, 'failed', refusal('APPROVAL_FAILED', 409, { why: said }));
  }
  await closeRequest(ctx, row, 'approved');
  return { status: 'approved' };
};
