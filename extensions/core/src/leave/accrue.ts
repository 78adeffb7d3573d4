import { dayIn } from '../../../domain/kernel/time.ts';
import { dispatchSettingsOf } from '../../../domain/dispatch/index.ts';
import type { BackgroundContext, LongHandler } from '../platform/background.ts';
import { inTransaction } from '../platform/context.ts';
import { eachAlone, inSavepoint } from '../platform/each-alone.ts';
import type { LeaveCompany } from './company.ts';
import { isFor, leaveTypesOf } from './leave-types.ts';
import { lockLedger, writeDue } from './ledger.ts';
import { colleaguesOf } from './people.ts';
import { submitOpen } from './submit-open.ts';

/** People of one transaction: nobody waits long for his turn. */
const AT_ONCE = 50;

const accrueIn = async (job: BackgroundContext, company: LeaveCompany): Promise<void> => {
  const types = (await leaveTypesOf(job.knex, company.id)).filter(
    ({ isActive, allowance }) => isActive && allowance !== null,
  );
  if (types.length === 0) return;
  const colleagues = await colleaguesOf(job.knex, company.id);
  for (let start = 0; start < colleagues.length; start += AT_ONCE) {
    if (job.signal.aborted) return;
    await inTransaction(job.knex, job.actor, async (ctx) => {
      const today = dayIn(ctx.now, company.timeZone);
      for (const owner of colleagues
        .slice(start, start + AT_ONCE)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
        const written = await inSavepoint(ctx, async (inside) => {
          await lockLedger(inside, company.id, owner.id);
          for (const type of types.filter((one) => isFor(one, owner)))
            await writeDue(inside, { company: company.id, type, owner, today });
        });
        // A sum that no column holds, of one person: everybody else has what is due to him.
        if ('refusal' in written)
          job.log.warn({ person: owner.id, code: written.refusal.code }, 'leave is not written');
      }
    });
  }
};

/**
 * Writes what is due into the ledgers, on each company's own day: once, however often it runs; and asks
 * somebody about requests that wait for nobody, as from before there were policies. What fails in one company
 * is told when all have had their turn.
 */
export const accrueLeave: LongHandler = {
  topic: 'leave.accrue',
  run: async (job) => {
    const companies = await job
      .knex('companies')
      .where({ is_active: true })
      .orderBy('id')
      .select<(Omit<LeaveCompany, 'settings'> & { settings: unknown })[]>(
        'id',
        'name',
        'time_zone as timeZone',
        'country',
        'settings',
      );
    await eachAlone(companies, async ({ settings, ...company }) => {
      await accrueIn(job, { ...company, settings: dispatchSettingsOf(settings) });
      await submitOpen(job, company.id);
    });
  },
};
