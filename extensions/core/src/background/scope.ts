import { type Actor, companiesWithCapability } from '../platform/actor.ts';
import { notVisible } from '../platform/errors.ts';
import { type CompanyScope, findRun, type RunRow } from './repository.ts';
import type { Knex } from 'knex';

export const scopeOf = (actor: Actor): CompanyScope =>
  companiesWithCapability(actor, 'background-operate');

/** The job, or the same refusal whether it is foreign, the platform's own, or not there. */
export const visibleRun = async (db: Knex, actor: Actor, id: string): Promise<RunRow> => {
  const job = await findRun(db, id);
  const scope = scopeOf(actor);
  if (job && (scope === 'all' || (job.company !== null && scope.includes(job.company)))) return job;
  throw notVisible('background_work', id);
};
