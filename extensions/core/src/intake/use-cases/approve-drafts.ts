import { requireCapability } from '../../platform/actor.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible } from '../../platform/errors.ts';
import { applyReschedule } from '../apply-reschedule.ts';
import { applyUpdate } from '../apply-update.ts';
import { loadCodeBook } from '../code-book.ts';
import { decideDraft, type Decision } from '../decide.ts';
import { approvalRefused, type RefusedDraft } from '../errors.ts';
import { findOrdersByKey } from '../find-orders.ts';
import { makeOrders, prepareFromDraft, type Prepared } from '../make-orders.ts';
import type { DraftOrigin } from '../order-sources.ts';
import { lockDrafts, type DraftRow } from '../repository.ts';

export type ApprovedDraft = { draft: string; order: string; kind: 'new' | 'existing' };

const loadOrigins = async (
  ctx: UseCaseContext,
  drafts: readonly DraftRow[],
): Promise<Map<string, DraftOrigin>> => {
  const ids = [...new Set(drafts.map(({ session }) => session))];
  const rows = (await ctx
    .trx('parse_sessions')
    .whereIn('id', ids)
    .select('id', 'source', 'file', 'file_name', 'file_sha256', 'snapshot')) as DraftOrigin[];
  return new Map(rows.map((row) => [row.id, row]));
};

const decideAll = async (
  ctx: UseCaseContext,
  company: string,
  drafts: readonly DraftRow[],
): Promise<Decision[]> => {
  const keys = drafts.filter(({ status }) => status !== 'approved').map((row) => row.natural_key);
  const orders = await findOrdersByKey(ctx.trx, company, keys, { lock: true });
  return drafts.map((draft) =>
    decideDraft(draft, (draft.natural_key && orders.get(draft.natural_key)) || null),
  );
};

/** Two drafts of one approval may name the same work: the first makes it. */
const refuseTwins = (prepared: readonly Prepared[]): RefusedDraft[] => {
  const first = new Map<string, string>();
  return prepared.flatMap(({ draft, row }) => {
    if (row.natural_key === null) return [];
    const twin = first.get(row.natural_key);
    if (!twin) {
      first.set(row.natural_key, draft.id);
      return [];
    }
    const message = 'Another draft of this approval is the same work.';
    return [{ draft: draft.id, code: 'INTAKE_SAME_WORK_TWICE', message, twin }];
  });
};

const markApproved = async (
  ctx: UseCaseContext,
  approved: readonly ApprovedDraft[],
): Promise<void> => {
  if (approved.length === 0) return;
  await ctx.trx.raw(
    `update parse_drafts d
     set status = 'approved', work_order = a."order", decided_at = ?, decided_by = ?,
         claimed_by = null, claimed_at = null, updated_at = ?, updated_by = ?
     from json_to_recordset(?::json) as a(draft uuid, "order" uuid)
     where d.id = a.draft`,
    [ctx.now, ctx.actor.userId, ctx.now, ctx.actor.userId, JSON.stringify(approved)],
  );
  await noteChange(ctx, {
    collection: 'parse_drafts',
    action: 'update',
    ids: approved.map(({ draft }) => draft),
    revisions: false,
  });
};

const approveCompany = async (
  ctx: UseCaseContext,
  company: string,
  drafts: readonly DraftRow[],
): Promise<ApprovedDraft[]> => {
  requireCapability(ctx.actor, company, 'intake-review');
  const origins = await loadOrigins(ctx, drafts);
  const codes = await loadCodeBook(ctx.trx, company);
  const decisions = await decideAll(ctx, company, drafts);
  const refused: RefusedDraft[] = [];
  const prepared: Prepared[] = [];
  for (const decision of decisions) {
    if (decision.kind === 'refuse') refused.push(decision.refused);
    if (decision.kind !== 'make') continue;
    const origin = origins.get(decision.draft.session);
    if (!origin) throw new Error(`Draft ${decision.draft.id} has no session`);
    const made = prepareFromDraft(decision.draft, origin, codes);
    if ('refused' in made) refused.push(made.refused);
    else prepared.push({ draft: decision.draft, row: made.row });
  }
  refused.push(...refuseTwins(prepared));
  if (refused.length > 0) throw approvalRefused(refused);

  await makeOrders(ctx, prepared, origins);
  const orderOf = new Map(prepared.map(({ draft, row }) => [draft.id, row.id]));
  for (const decision of decisions) {
    if (decision.kind !== 'move' && decision.kind !== 'change') continue;
    const { draft, order, match } = decision;
    if (decision.kind === 'change') await applyUpdate(ctx, order, draft, match.diff);
    else await applyReschedule(ctx, order, { start: String(match.diff[0]?.to), draft: draft.id });
  }
  const all = decisions.map((decision): ApprovedDraft => {
    if (decision.kind === 'refuse') throw new Error('Refused drafts were dealt with above');
    const { draft } = decision;
    const made = orderOf.get(draft.id);
    if (made) return { draft: draft.id, order: made, kind: 'new' };
    const existing = 'order' in decision ? decision.order.id : draft.work_order;
    return { draft: draft.id, order: String(existing), kind: 'existing' };
  });
  const fresh = new Set(
    decisions.flatMap((decision) =>
      decision.kind === 'refuse' || decision.kind === 'done' ? [] : [decision.draft.id],
    ),
  );
  await markApproved(
    ctx,
    all.filter(({ draft }) => fresh.has(draft)),
  );
  return all;
};

/**
 * Makes work orders of drafts, all or none. A draft that was approved before answers with the
 * order it made then. Results are in the order of `ids`.
 */
export const approveDrafts = async (
  ctx: UseCaseContext,
  { ids }: { ids: readonly string[] },
): Promise<ApprovedDraft[]> => {
  const drafts = await lockDrafts(ctx.trx, ids);
  const found = new Set(drafts.map(({ id }) => id));
  const absent = ids.find((id) => !found.has(id));
  if (absent !== undefined) throw notVisible('parse_drafts', absent);
  const results = new Map<string, ApprovedDraft>();
  for (const company of new Set(drafts.map((draft) => draft.company))) {
    const own = drafts.filter((draft) => draft.company === company);
    for (const result of await approveCompany(ctx, company, own)) results.set(result.draft, result);
  }
  return ids.flatMap((id) => results.get(id) ?? []);
};
