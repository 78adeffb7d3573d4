import type { Knex } from 'knex';
import type { Actor } from '../../platform/actor.ts';
import { askedInstead } from '../../platform/approvable.ts';
import { inTransaction, type UseCaseContext } from '../../platform/context.ts';
import { type DomainError, isDomainError, notVisible, saidIn } from '../../platform/errors.ts';
import { assertAllOwn } from '../../platform/own-row.ts';
import { boardCompany } from '../board/company.ts';
import { findDrafts, type FoundDraft, type PublishScope } from '../board/find-drafts.ts';
import { lockPlan } from '../board/lock-plan.ts';
import { type Published, publishAll } from '../board/publish-all.ts';
import { batchesOf } from '../board/publish-batches.ts';
import type { Planned } from '../board/publish-one.ts';
import { changesOf, type VisitChange } from '../board/visit-changes.ts';

export type PublishVisitsInput = PublishScope & {
  company?: string | undefined;
  dryRun: boolean;
  /** Why, where the lifecycle's step asks for it. */
  reason?: string | null | undefined;
};
type Of = { order: string; number: string };
export type PublishVisitsAnswer = {
  published: number;
  changes: VisitChange[];
  problems: (Of & ReturnType<typeof saidIn>)[];
};
type Part = Omit<PublishVisitsAnswer, 'problems'> & {
  problems: (Of & { refusal: DomainError })[];
};

/** How the parts of a publication are run. */
export type PublishRun = {
  /** Takes the turn of the company for one part. */
  inTurn: <T>(company: string, work: () => Promise<T>) => Promise<T>;
  /** Nobody waits for the answer any more. */
  isGone: () => boolean;
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
  knex: Knex,
  actor: Actor,
  { company, appointments }: PublishVisitsInput,
): Promise<string | undefined> => {
  if (!appointments) return company;
  const rows = await knex('appointments')
    .whereIn('id', appointments as string[])
    .select<{ id: string; company: string }[]>('id', 'company');
  assertAllOwn(actor, rows, {
    collection: 'appointments',
    ids: appointments,
    capability: 'dispatching',
  });
  const [first] = rows;
  const other = rows.find((row) => row.company !== first?.company);
  if (other) throw notVisible('appointments', other.id);
  return first?.company;
};

/** One part: its orders are locked until each of its visits is published or refused. */
const publishPart = async (
  ctx: UseCaseContext,
  found: readonly FoundDraft[],
  { dryRun, reason }: PublishVisitsInput,
): Promise<Part> => {
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
    publishAll(inside, plans, reason ?? null);
  const { done, problems } = dryRun ? await onTrial(ctx, publish) : await publish(ctx);
  return {
    published: done.length,
    changes: await changesOf(ctx, done, numberOf),
    problems: problems.map(({ planned: { order }, refusal }) => ({
      ...{ order, number: numberOf(order), refusal },
    })),
  };
};

/** A part that could not be done at all, after others were: its visits stay plans, and say why. */
const partRefused = async (
  knex: Knex,
  found: readonly FoundDraft[],
  refusal: DomainError,
): Promise<Part> => {
  const rows = await knex('work_orders')
    .whereIn(
      'id',
      found.map(({ order }) => order),
    )
    .select<{ order: string; number: string }[]>('id as order', 'number');
  return {
    published: 0,
    changes: [],
    problems: rows.map((row) => ({ ...row, refusal })),
  };
};

/** What was not published, in words; a visit that has to wait for approval is asked for, not on trial. */
const saidOf = async (
  knex: Knex,
  actor: Actor,
  { problems }: Part,
  { dryRun }: PublishVisitsInput,
): Promise<PublishVisitsAnswer['problems']> => {
  const said: PublishVisitsAnswer['problems'] = [];
  for (const { refusal, ...of } of problems)
    said.push({ ...of, ...saidIn(dryRun ? refusal : await askedInstead(knex, actor, refusal)) });
  return said;
};

/**
 * Publishes plans: those that are named, of a day, of a technician. Each is done alone, and one that
 * cannot be leaves the others. They are written in parts of at most 50, each in a transaction and a
 * turn of its own, so that nobody waits for hundreds; what was published stays so when a later part
 * fails. With `dryRun` nothing is kept and nobody hears of it.
 */
export const publishVisits = async (
  knex: Knex,
  actor: Actor,
  input: PublishVisitsInput,
  { inTurn, isGone }: PublishRun,
): Promise<PublishVisitsAnswer> => {
  const meant = await companyMeant(knex, actor, input);
  const company = await boardCompany(knex, actor, meant);
  const answer: PublishVisitsAnswer = { published: 0, changes: [], problems: [] };
  const parts = batchesOf(await findDrafts(knex, company, input));
  for (const [index, part] of parts.entries()) {
    // A trial is for who asked; what is to be published is published also when he left.
    if (input.dryRun && isGone()) break;
    try {
      const one = await inTurn(company.id, () =>
        inTransaction(knex, actor, (ctx) => publishPart(ctx, part, input)),
      );
      answer.published += one.published;
      answer.changes.push(...one.changes);
      answer.problems.push(...(await saidOf(knex, actor, one, input)));
    } catch (error) {
      if (index === 0 || !isDomainError(error)) throw error;
      const refused = await partRefused(knex, part, error);
      answer.problems.push(...(await saidOf(knex, actor, refused, input)));
    }
  }
  return answer;
};
