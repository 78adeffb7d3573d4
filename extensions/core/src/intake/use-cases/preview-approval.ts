import type { Knex } from 'knex';
import type { Actor } from '../../platform/actor.ts';
import { inTransaction, type UseCaseContext } from '../../platform/context.ts';
import { toDomainError } from '../../platform/database-errors.ts';
import { isDomainError } from '../../platform/errors.ts';
import { assertAllOwn } from '../../platform/own-row.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Decision } from '../decide.ts';
import type { RefusedDraft } from '../errors.ts';
import { planApproval, type Accepted } from '../plan-approval.ts';
import { isOpen, readDrafts, type DraftRow } from '../repository.ts';

type Changing = Extract<Decision, { kind: 'move' | 'change' }>;
type Subject = { draft: string; serviceId: string | null; customerName: string | null };

/** Moves and changes are tried, since only the lifecycle and the calendar know; up to so many. */
const MAX_TRIED = 100;

/** Undoes what was tried; it never leaves this file. */
class Undo extends Error {}

const subjectOf = ({ id, service_id, customer_name }: DraftRow): Subject => ({
  draft: id,
  serviceId: service_id,
  customerName: customer_name,
});

/** Tries one change in a savepoint. Returns what refuses it, or null. */
const tryChange = async (ctx: UseCaseContext, decision: Changing): Promise<RefusedDraft | null> => {
  try {
    await ctx.trx.transaction(async (trx) => {
      await applyChanges({ ...ctx, trx, afterCommit: () => undefined }, decision);
      throw new Undo();
    });
    return null;
  } catch (thrown) {
    if (thrown instanceof Undo) return null;
    const error = toDomainError(thrown);
    if (!isDomainError(error)) throw error;
    return { draft: decision.draft.id, code: error.code, message: error.message };
  }
};

const isChanging = (decision: Decision): decision is Changing =>
  decision.kind === 'move' || decision.kind === 'change';

const APPOINTMENT = 'appointment_requested_at';

const movedBy = ({ draft, order, changes }: Changing) =>
  changes.accepted
    .filter(({ field }) => field === APPOINTMENT)
    .map(({ from, to }) => ({
      ...subjectOf(draft),
      order: order.id,
      number: order.number,
      from: order.scheduled_start ?? from,
      to,
    }));

const updatedBy = ({ draft, order, changes }: Changing) => {
  const fields = changes.accepted.filter(({ field }) => field !== APPOINTMENT);
  return fields.length === 0
    ? []
    : [{ ...subjectOf(draft), order: order.id, number: order.number, changes: fields }];
};

/** What the company calls the types of these drafts, by code. */
const typeNames = async (
  { trx }: UseCaseContext,
  company: string,
  drafts: readonly DraftRow[],
): Promise<Map<string, string>> => {
  const codes = [...new Set(drafts.flatMap(({ order_type: code }) => (code ? [code] : [])))];
  const rows = (await trx('work_types')
    .where({ company })
    .whereIn('code', codes)
    .select('code', 'name')) as { code: string; name: string }[];
  return new Map(rows.map(({ code, name }) => [code, name]));
};

const previewCompany = async (
  ctx: UseCaseContext,
  company: string,
  drafts: readonly DraftRow[],
  accept: Accepted | undefined,
) => {
  const plan = await planApproval(ctx, company, drafts, { accept, lock: false });
  const changing = plan.decisions.filter(isChanging);
  const tried: RefusedDraft[] = [];
  for (const decision of changing.slice(0, MAX_TRIED)) {
    const refusal = await tryChange(ctx, decision);
    if (refusal) tried.push(refusal);
  }
  const names = await typeNames(ctx, company, drafts);
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const refused = [...plan.refused, ...tried];
  const isRefused = new Set(refused.map(({ draft }) => draft));
  const stays = changing.filter(({ draft }) => !isRefused.has(draft.id));
  return {
    new: plan.prepared
      .filter(({ draft }) => !isRefused.has(draft.id))
      .map(({ draft }) => ({
        ...subjectOf(draft),
        orderType: draft.order_type,
        orderTypeName: names.get(draft.order_type ?? '') ?? null,
      })),
    moved: stays.flatMap(movedBy),
    updated: stays.flatMap(updatedBy),
    duplicates: plan.decisions.flatMap((decision) =>
      decision.kind === 'same'
        ? [
            {
              ...subjectOf(decision.draft),
              order: decision.order.id,
              number: decision.order.number,
            },
          ]
        : [],
    ),
    done: plan.decisions.flatMap((decision) =>
      decision.kind === 'done' ? [subjectOf(decision.draft)] : [],
    ),
    refused: refused.map((refusal) => ({
      ...refusal,
      ...subjectOf(byId.get(refusal.draft) as DraftRow),
    })),
    untried: Math.max(0, changing.length - MAX_TRIED),
  };
};

type Preview = Awaited<ReturnType<typeof previewCompany>>;
const EMPTY: Preview = {
  new: [],
  moved: [],
  updated: [],
  duplicates: [],
  done: [],
  refused: [],
  untried: 0,
};

const joined = (a: Preview, b: Preview): Preview => ({
  new: [...a.new, ...b.new],
  moved: [...a.moved, ...b.moved],
  updated: [...a.updated, ...b.updated],
  duplicates: [...a.duplicates, ...b.duplicates],
  done: [...a.done, ...b.done],
  refused: [...a.refused, ...b.refused],
  untried: a.untried + b.untried,
});

/**
 * What approving these drafts together would do, and which of them would be refused and why.
 * Nothing is written. `ready` are the drafts that can be approved without the refused ones.
 */
export const previewApproval = async (
  knex: Knex,
  actor: Actor,
  { ids, accept }: { ids: readonly string[]; accept?: Accepted | undefined },
) => {
  const drafts = await readDrafts(knex, ids);
  assertAllOwn(actor, drafts, { collection: 'parse_drafts', ids, capability: 'intake-review' });
  const place = new Map(ids.map((id, index) => [id, index]));
  drafts.sort((a, b) => Number(place.get(a.id)) - Number(place.get(b.id)));
  const preview = await inTransaction(knex, actor, async (ctx) => {
    let all = EMPTY;
    for (const company of new Set(drafts.map((draft) => draft.company))) {
      const own = drafts.filter((draft) => draft.company === company);
      all = joined(all, await previewCompany(ctx, company, own, accept));
    }
    return all;
  });
  const isRefused = new Set(preview.refused.map(({ draft }) => draft));
  const ready = drafts.filter((draft) => isOpen(draft) && !isRefused.has(draft.id));
  return { ...preview, ready: ready.map(({ id }) => id) };
};
