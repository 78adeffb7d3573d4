import type { Knex } from 'knex';
import { countJobs } from '../../extensions/core/src/analytics/background/count-jobs.ts';
import { systemActor } from '../../extensions/core/src/platform/actor.ts';
import { contextAt } from './history.ts';

/** What the worker would count at its first go, so that figures are there when the house opens. */
export const addFigures = (
  trx: Knex.Transaction,
  { company, now }: { company: string; now: Date },
): Promise<unknown> =>
  countJobs.handle(contextAt(trx, systemActor('worker', 'demo'), now), { company, days: 'all' });
