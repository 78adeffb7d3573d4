import { actorOfUser } from '../approvals/index.ts';
import type { BackgroundContext } from '../platform/background.ts';
import { inTransaction } from '../platform/context.ts';
import { isDomainError } from '../platform/errors.ts';
import { taking } from './taking.ts';
import { submitLeave } from './use-cases/submit-leave.ts';

const AT_ONCE = 100;
const WAITING_FOR_NOBODY = `
  select r.id, r.company, coalesce(r.created_by, r.person) as "by", t.requires_approval as "needsApproval"
  from leave_requests r join leave_types t on t.company = r.company and t.id = r.leave_type
  where r.company = :company and r.state = 'asked' and not exists (
    select from approval_requests a where a.company = r.company and a.command = :command
      and a.record = r.id and a.status = 'pending')
  order by r.created_at limit ${AT_ONCE}`;

type Waiting = { id: string; company: string; by: string; needsApproval: boolean };

/** Asks those whom the policy names about requests that nobody was asked about, each for itself. */
export const submitOpen = async (job: BackgroundContext, company: string): Promise<void> => {
  const { rows } = await job.knex.raw<{ rows: Waiting[] }>(WAITING_FOR_NOBODY, {
    ...{ company, command: taking.command },
  });
  for (const { by, ...request } of rows) {
    const { requestId } = job.actor;
    const actor = await actorOfUser(job.knex, by, {
      ...{ source: 'api' as const, requestId, via: 'leave.accrue' },
    });
    if (!actor) continue;
    try {
      await inTransaction(job.knex, actor, (ctx) => submitLeave(ctx, request, request));
    } catch (error) {
      // It stays as it is, and its person can take it back.
      if (!isDomainError(error)) throw error;
    }
  }
};
