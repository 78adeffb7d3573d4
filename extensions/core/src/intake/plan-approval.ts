import { requireCapability } from '../platform/actor.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { claimsOfOthers } from './claims.ts';
import { loadCodeBook } from './code-book.ts';
import { decideDraft, type Decision } from './decide.ts';
import type { RefusedDraft } from './errors.ts';
import { findOrdersByKey } from './find-orders.ts';
import { prepareFromDraft, type Prepared } from './make-orders.ts';
import type { DraftOrigin } from './order-sources.ts';
import type { DraftRow } from './repository.ts';

/** By draft: the fields whose differences the reviewer accepts. Drafts without entry: all. */
export type Accepted = Readonly<Record<string, readonly string[]>>;

export type ApprovalPlan = {
  decisions: Decision[];
  /** Orders to make, in the order of the drafts. */
  prepared: Prepared[];
  refused: RefusedDraft[];
  origins: Map<string, DraftOrigin>;
};

const loadOrigins = async (
  ctx: UseCaseContext,
  drafts: readonly DraftRow[],
): Promise<Map<string, DraftOrigin>> => {
  const ids = [...new Set(drafts.map(({ session }) => session))];
  const rows = (await ctx
    .trx('parse_sessions')
    .whereIn('id', ids)
    .select(
      'id',
      'source',
      'site',
      'file',
      'file_name',
      'file_sha256',
      'snapshot',
    )) as DraftOrigin[];
  return new Map(rows.map((row) => [row.id, row]));
};

/** Two drafts of one approval may name the same work: the first makes or changes it. */
const refuseDuplicates = (
  decisions: readonly Decision[],
  prepared: readonly Prepared[],
): RefusedDraft[] => {
  const keyOf = new Map(prepared.map(({ draft, row }) => [draft.id, row.natural_key]));
  const first = new Map<string, string>();
  return decisions.flatMap((decision) => {
    if (decision.kind === 'refuse') return [];
    const { id } = decision.draft;
    const work = 'changes' in decision ? decision.order.id : keyOf.get(id);
    if (!work) return [];
    const duplicate = first.get(work);
    if (!duplicate) {
      first.set(work, id);
      return [];
    }
    const message = 'Another draft of this approval is the same work.';
    return [{ draft: id, code: 'INTAKE_SAME_WORK_TWICE', message, duplicate }];
  });
};

/**
 * What approving these drafts of one company would do, and what stands against it. Writes nothing;
 * with `lock` the orders concerned stay as they are until the transaction ends.
 */
export const planApproval = async (
  ctx: UseCaseContext,
  company: string,
  drafts: readonly DraftRow[],
  { accept = {}, lock }: { accept?: Accepted | undefined; lock: boolean },
): Promise<ApprovalPlan> => {
  requireCapability(ctx.actor, company, 'intake-review');
  const keys = drafts.filter(({ status }) => status !== 'approved').map((row) => row.natural_key);
  const origins = await loadOrigins(ctx, drafts);
  const codes = await loadCodeBook(ctx.trx, company);
  const claims = await claimsOfOthers(ctx, company, drafts);
  const orders = await findOrdersByKey(ctx.trx, company, keys, { lock });
  const decisions = drafts.map((draft) =>
    decideDraft(draft, {
      order: (draft.natural_key && orders.get(draft.natural_key)) || null,
      accept: accept[draft.id],
      claim: claims.get(draft.id),
    }),
  );
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
  const duplicates = refuseDuplicates(decisions, prepared);
  return { decisions, prepared, refused: [...refused, ...duplicates], origins };
};
