import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { assertAllOwn } from '../../platform/own-row.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Decision } from '../decide.ts';
import { approvalRefused } from '../errors.ts';
import { makeOrders, type Prepared } from '../make-orders.ts';
import { planApproval, type Accepted } from '../plan-approval.ts';
import { lockDrafts, type DraftRow } from '../repository.ts';

export type ApprovedDraft = { draft: string; order: string; kind: 'new' | 'existing' };
type Outcome = ApprovedDraft & { refused: unknown[] | null };

const markApproved = async (ctx: UseCaseContext, outcomes: readonly Outcome[]): Promise<void> => {
  if (outcomes.length === 0) return;
  await ctx.trx.raw(
    `update parse_drafts d
     set status = 'approved', work_order = a."order", refused_changes = a.refused,
         decided_at = ?, decided_by = ?, claimed_by = null, claimed_at = null,
         updated_at = ?, updated_by = ?
     from json_to_recordset(?::json) as a(draft uuid, "order" uuid, refused json)
     where d.id = a.draft`,
    [ctx.now, ctx.actor.userId, ctx.now, ctx.actor.userId, JSON.stringify(outcomes)],
  );
  await noteChange(ctx, {
    collection: 'parse_drafts',
    action: 'update',
    ids: outcomes.map(({ draft }) => draft),
    revisions: false,
  });
};

const outcomesOf = (
  decisions: readonly Decision[],
  prepared: readonly Prepared[],
): { all: Outcome[]; fresh: Outcome[] } => {
  const made = new Map(prepared.map(({ draft, row }) => [draft.id, row.id]));
  const results = decisions.map((decision) => {
    if (decision.kind === 'refuse') throw new Error('Refused drafts were dealt with before');
    const { draft } = decision;
    const order = made.get(draft.id);
    const existing = 'order' in decision ? decision.order.id : draft.work_order;
    const refused = 'changes' in decision ? decision.changes.refused : [];
    const outcome: Outcome = {
      draft: draft.id,
      order: String(order ?? existing),
      kind: order ? 'new' : 'existing',
      refused: refused.length > 0 ? refused : null,
    };
    return { outcome, isFresh: decision.kind !== 'done' };
  });
  return {
    all: results.map(({ outcome }) => outcome),
    fresh: results.filter(({ isFresh }) => isFresh).map(({ outcome }) => outcome),
  };
};

const approveCompany = async (
  ctx: UseCaseContext,
  company: string,
  drafts: readonly DraftRow[],
  accept: Accepted | undefined,
): Promise<Outcome[]> => {
  const plan = await planApproval(ctx, company, drafts, { accept, lock: true });
  const { decisions, prepared, refused, origins } = plan;
  if (refused.length > 0) throw approvalRefused(refused);
  await makeOrders(ctx, prepared, origins);
  for (const decision of decisions)
    if (decision.kind === 'move' || decision.kind === 'change') await applyChanges(ctx, decision);
  const { all, fresh } = outcomesOf(decisions, prepared);
  await markApproved(ctx, fresh);
  return all;
};

/**
 * Makes work orders of drafts, all or none. Of an update only the accepted differences are written.
 * A draft that was approved before answers with the order it made then. Results are in the order
 * of `ids`.
 */
export const approveDrafts = async (
  ctx: UseCaseContext,
  { ids, accept }: { ids: readonly string[]; accept?: Accepted | undefined },
): Promise<ApprovedDraft[]> => {
  const drafts = await lockDrafts(ctx, ids);
  assertAllOwn(ctx.actor, drafts, {
    collection: 'parse_drafts',
    ids,
    capability: 'intake-review',
  });
  const results = new Map<string, ApprovedDraft>();
  for (const company of new Set(drafts.map((draft) => draft.company))) {
    const own = drafts.filter((draft) => draft.company === company);
    for (const { draft, order, kind } of await approveCompany(ctx, company, own, accept))
      results.set(draft, { draft, order, kind });
  }
  return ids.flatMap((id) => results.get(id) ?? []);
};
