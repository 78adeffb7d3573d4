import { type Actor, companiesWithCapability } from '../platform/actor.ts';
import { notVisible } from '../platform/errors.ts';
import { type CompanyScope, findJob, type JobRow } from './repository.ts';
import type { Knex } from 'knex';

export const scopeOf = (actor: Actor): CompanyScope =>
  companiesWithCapability(actor, 'jobs-operate');

/** The job, or the same refusal whether it is foreign, the platform's own, or not there. */
export const visibleJob = async (db: Knex, actor: Actor, id: string): Promise<JobRow> => {
  const job = await findJob(db, id);
  const scope = scopeOf(actor);
  if (job && (scope === 'all' || (job.company !== null && scope.includes(job.company)))) return job;
  throw notVisible('jobs', id);
};
