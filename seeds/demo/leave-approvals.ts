import type { Knex } from 'knex';
import { actorOfUser } from '../../extensions/core/src/approvals/people.ts';
import { submitLeave } from '../../extensions/core/src/leave/use-cases/submit-leave.ts';
import { inSavepoint } from '../../extensions/core/src/platform/each-alone.ts';
import { contextAt } from './history.ts';

type Asked = { id: string; company: string; person: string; at: Date };

/** Leave that is asked for waits for whom the company's policy names, as when its person had asked. */
export const askForLeave = async (trx: Knex.Transaction): Promise<void> => {
  const asked = await trx('leave_requests')
    .where({ state: 'asked' })
    .orderBy('created_at')
    .select<Asked[]>('id', 'company', 'person', 'created_at as at');
  for (const { person, at, ...request } of asked) {
    const actor = await actorOfUser(trx, person, {
      ...{ source: 'api', requestId: 'demo', via: 'demo' },
    });
    if (!actor) continue;
    const tried = await inSavepoint(contextAt(trx, actor, at), (ctx) =>
      submitLeave(ctx, request, { needsApproval: true }),
    );
    if ('refusal' in tried) throw tried.refusal;
  }
};
