import type { ApprovalEngine } from '../platform/approvable.ts';
import { closeRequest, writeDecision } from './requests.ts';
import type { RequestRow } from './rows.ts';

export const takeBack: ApprovalEngine['takeBack'] = async (ctx, { command, record }) => {
  const row = await ctx
    .trx('approval_requests')
    .where({ command, record, status: 'pending' })
    .forUpdate()
    .first<RequestRow | undefined>();
  if (!row) return;
  await writeDecision(ctx, row, { decision: 'withdrawn' });
  await closeRequest(ctx, row, 'withdrawn');
};
