import type { PlanAnswer } from '../../../../domain/dispatch/index.ts';
import type { Language } from '../../../../domain/words/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { boardCompany } from '../board/company.ts';
import { type PlannedMove, undoOf } from '../board/draft-rows.ts';
import { lockPlan } from '../board/lock-plan.ts';
import { assertNotMoved } from '../board/plan-conflict.ts';
import { assertAllowed, warningsOn } from '../board/plan-warnings.ts';
import { boardVisits } from '../board/visits.ts';
import { writeDrafts } from '../board/write-drafts.ts';
import { checkPlannable, checkSlot, checkTechnicians } from '../plan-checks.ts';

export type PlanInput = {
  moves: readonly PlannedMove[];
  /** False refuses a plan with any warning; true when absent. */
  allowWarnings?: boolean | undefined;
  language: Language;
};

/**
 * Plans visits of one company, all or none: beside what is published, or as drafts. Nobody is told.
 *
 * Errors: DISPATCH_CONFLICT (409, with both states) where a visit is not the one that the person
 * saw, DISPATCH_WORK_BEGUN, DISPATCH_VISIT_LOCKED, DISPATCH_SLOT_INVALID,
 * DISPATCH_TECHNICIAN_UNKNOWN, DISPATCH_REFUSED (422) for rules that the company made refuse.
 */
export const planVisits = async (
  ctx: UseCaseContext,
  { moves, allowWarnings = true, language }: PlanInput,
): Promise<PlanAnswer> => {
  const orders = moves.map(({ order }) => order);
  const plan = await lockPlan(ctx, orders);
  for (const item of plan.cases.values()) checkPlannable(item);
  await assertNotMoved(ctx, plan, moves);
  for (const move of moves) checkSlot(move);
  await checkTechnicians(
    ctx,
    plan.company,
    moves.flatMap(({ technician }) => technician ?? []),
  );
  await writeDrafts(ctx, { company: plan.company, moves, open: plan.open });

  const company = await boardCompany(ctx.trx, ctx.actor, plan.company);
  const visits = await boardVisits(ctx.trx, { company: plan.company, language, orders });
  const warnings = await warningsOn(ctx, company, { visits, language });
  assertAllowed(company, warnings, { allowWarnings });
  const shown = new Set(visits.map(({ order }) => order));
  return {
    visits,
    gone: orders.filter((order) => !shown.has(order)),
    warnings,
    undo: orders.map((order) => undoOf(order, plan.open.get(order) ?? {})),
  };
};
