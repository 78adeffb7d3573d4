import type { Knex } from 'knex';
import { daysProblem, proposalOf, searchProblem } from '../../../../domain/planning/index.ts';
import type { Language } from '../../../../domain/words/index.ts';
import { boardCompany } from '../../dispatch/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { refusal } from '../../platform/errors.ts';
import { assertAllOwn } from '../../platform/own-row.ts';
import { type Explained, explain } from '../explain.ts';
import { readDays } from '../read-days.ts';
import type { Solver } from '../solver.ts';
import { travelSettings } from '../travel-settings.ts';
import type { AskTravel, Travel } from '../travel-source.ts';

export type ProposeInput = {
  /** Without it the first by name in which the actor dispatches. */
  company?: string | undefined;
  /** First local day, `2026-12-01`, and how many. */
  from: string;
  days: number;
  /** Those alone; all active ones without it. */
  technicians?: readonly string[] | null | undefined;
  /** Those alone are planned, what else there is stays; all that wait and all plans without it. */
  orders?: readonly string[] | null | undefined;
  /** Longest search. */
  seconds: number;
  /** 0 to 1: how much an even share of the work counts. */
  balance?: number | undefined;
  language: Language;
};

export type ProposeServices = {
  travel: AskTravel;
  solver: Solver;
  now: Date;
  signal?: AbortSignal;
};

export type ProposedDays = Explained & { travel: Travel['source']; rounds: number };

/** Visits of one search: beyond, the matrix alone is larger than what a process should hold. */
const MOST_VISITS = 2_500;
const MOST_PAIRS = 1_000_000;

const checkOwn = async (
  knex: Knex,
  actor: Actor,
  collection: 'technicians' | 'work_orders',
  { company, ids }: { company: string; ids: readonly string[] | null | undefined },
): Promise<void> => {
  if (!ids) return;
  const rows = await knex(collection)
    .where({ company })
    .whereIn('id', [...ids])
    .select<{ id: string; company: string }[]>('id', 'company');
  assertAllOwn(actor, rows, { collection, ids, capability: 'dispatching' });
};

/**
 * Proposes who visits whom when on some days, with the difference in driving and lateness. Published and
 * pinned visits stay; what is planned already may move. Says what speaks against each visit, and which
 * rules leave the others no place. Writes nothing.
 *
 * Errors: those of rows that are not the actor's, PLANNING_TOO_LARGE (422), PLANNING_FAILED (503),
 * REQUESTS_EXCEEDED (429).
 */
export const proposeDay = async (
  knex: Knex,
  actor: Actor,
  input: ProposeInput,
  { travel, solver, now, signal }: ProposeServices,
): Promise<ProposedDays> => {
  const company = await boardCompany(knex, actor, input.company);
  const { technicians = null, orders = null, balance = 0 } = input;
  await checkOwn(knex, actor, 'technicians', { company: company.id, ids: technicians });
  await checkOwn(knex, actor, 'work_orders', { company: company.id, ids: orders });
  const asked = { ...input, technicians, orders, balance, now };
  const { input: days, stand } = await readDays(knex, company, asked, MOST_VISITS);
  const prepared = daysProblem(days);
  const count = prepared.visits.length;
  if (count > MOST_VISITS || count * prepared.days.length > MOST_PAIRS)
    throw refusal('PLANNING_TOO_LARGE', 422, { count, most: MOST_VISITS }, { limit: MOST_VISITS });
  const { matrix, source } = await travel(prepared.points, await travelSettings(knex, company.id));
  const problem = searchProblem(prepared, matrix);
  const { plan, iterations } = await solver.solve({
    company: company.id,
    problem,
    milliseconds: input.seconds * 1000,
    ...(signal && { signal }),
  });
  const proposal = await explain(proposalOf(prepared, problem, plan), stand, now.getTime());
  return { ...proposal, travel: source, rounds: iterations };
};
