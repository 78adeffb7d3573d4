import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible, saidIn } from '../../platform/errors.ts';
import { assertAllOwn } from '../../platform/own-row.ts';
import { boardCompany } from '../board/company.ts';
import { findDrafts, type PublishScope } from '../board/find-drafts.ts';
import { lockPlan } from '../board/lock-plan.ts';
import { type Published, publishAll } from '../board/publish-all.ts';
import type { Planned } from '../board/publish-one.ts';
import { changesOf, type VisitChange } from '../board/visit-changes.ts';

export type PublishVisitsInput = PublishScope & {
  company?: string | undefined;
  dryRun: boolean;
  /** Why, where the lifecycle's step asks for it. */
  reason?: string | null | undefined;
};
export type PublishVisitsAnswer = {
  published: number;
  changes: VisitChange[];
  problems: ({ order: string; number: string } & ReturnType<typeof saidIn>)[];
};

const UNDO = Symbol('a trial is undone');

/** Does it and undoes it again: what a trial says is what will be. */
const onTrial = async <T>(
  ctx: UseCaseContext,
  run: (ctx: UseCaseContext) => Promise<T>,
): Promise<T> => {
  let result: { value: T } | undefined;
  try {
    await ctx.trx.transaction(async (trx) => {
      result = { value: await run({ ...ctx, trx, afterCommit: () => undefined }) };
      throw UNDO;
    });
  } catch (error) {
    if (error !== UNDO || !result) throw error;
  }
  return (result as { value: T }).value;
};

/**
 * The company of the visits that are named, else the one that was asked for. Throws FORBIDDEN for a
 * visit that is not there, of another company than the rest, or where the actor does not dispatch.
 */
const companyMeant = async (
  ctx: UseCaseContext,
  { company, appointments }: PublishVisitsInput,
): Promise<string | undefined> => {
  if (!appointments) return company;
  const rows = await ctx
    .trx('appointments')
    .whereIn('id', appointments as string[])
    .select<{ id: string; company: string }[]>('id', 'company');
  assertAllOwn(ctx.actor, rows, {
    collection: 'appointments',
    ids: appointments,
    capability: 'dispatching',
  });
  const [first] = rows;
  const other = rows.find((row) => row.company !== first?.company);
  if (other) throw notVisible('appointments', other.id);
  return first?.company;
};

/**
 * Publishes plans: those that are named, of a day, of a technician. Each is done alone, and one that
 * cannot be leaves the others. With `dryRun` nothing is kept and nobody hears of it.
 */
export const publishVisits = async (
  ctx: UseCaseContext,
  input: PublishVisitsInput,
): Promise<PublishVisitsAnswer> => {
  const meant = await companyMeant(ctx, input);
  const company = await boardCompany(ctx.trx, ctx.actor, meant);
  const found = await findDrafts(ctx, company, input);
  if (found.length === 0) return { published: 0, changes: [], problems: [] };
  const { cases, open } = await lockPlan(
    ctx,
    found.map(({ order }) => order),
  );
  const plans = found.flatMap(({ order }): Planned[] => {
    const { draft, published } = open.get(order) ?? {};
    return draft ? [{ order, draft, published }] : [];
  });
  const numberOf = (order: string): string => cases.get(order)?.order.number ?? '';
  const publish = (inside: UseCaseContext): Promise<Published> =>
    publishAll(inside, plans, input.reason ?? null);
  const { done, problems } = input.dryRun ? await onTrial(ctx, publish) : await publish(ctx);
  return {
    published: done.length,
    changes: await changesOf(ctx, done, numberOf),
    problems: problems.map(({ planned: { order }, refusal }) => ({
      order,
      number: numberOf(order),
      ...saidIn(refusal),
    })),
  };
};
