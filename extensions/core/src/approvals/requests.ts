import type { Seat, StepSnapshot } from '../../../domain/approvals/index.ts';
import type { DecisionKind, RequestStatus } from '../../../domain/approvals/index.ts';
import { REQUEST_STATUSES } from '../../../domain/approvals/index.ts';
import { type Actor, hasCapability } from '../platform/actor.ts';
import { bulkInsert, noteChange } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { type DomainError, notVisible, refusal, saidIn } from '../platform/errors.ts';
import { addToOutbox } from '../platform/outbox.ts';
import { inOwnCompanies } from '../platform/own-row.ts';
import { namesOf } from './people.ts';
import type { RequestRow } from './rows.ts';
import { tellRequester } from './topics.ts';

/** Through which door somebody decides. */
export type Door = 'studio' | 'portal' | 'api' | 'mail' | 'system';
export const doorOf = ({ source }: Actor): Door =>
  source === 'studio' || source === 'portal' || source === 'api' ? source : 'system';

export const stepOf = ({ steps, current_step: current }: RequestRow): StepSnapshot =>
  steps.find(({ sequence }) => sequence === current) as StepSnapshot;

/** Who asked, who decides or decided, and who audits or sets up the company. */
export const maySee = (actor: Actor, row: RequestRow): boolean => {
  const { userId } = actor;
  if (userId !== null) {
    if (row.requested_by === userId) return true;
    if (row.seats.some(({ user, from }) => user === userId || from === userId)) return true;
    if (row.steps.some(({ approvers }) => approvers.some(({ user }) => user === userId)))
      return true;
  }
  return (['company-setup', 'audit-read'] as const).some((capability) =>
    hasCapability(actor, row.company, capability),
  );
};

/** Locks a request that the caller may see. */
export const lockRequest = async (ctx: UseCaseContext, id: string): Promise<RequestRow> => {
  const row = await ctx
    .trx('approval_requests')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first<RequestRow | undefined>();
  if (!row || !maySee(ctx.actor, row)) throw notVisible('approval_requests', id);
  return row;
};

const statusWords = (status: RequestStatus): string =>
  REQUEST_STATUSES.find(({ value }) => value === status)?.label ?? status;

export const assertOpen = (row: RequestRow): void => {
  if (row.status === 'pending') return;
  throw refusal(
    'APPROVAL_DECIDED',
    409,
    { status: { choice: statusWords(row.status) } },
    { collection: 'approval_requests', item: row.id, current: { status: row.status } },
  );
};

export const linkGone = (): DomainError => refusal('APPROVAL_LINK_GONE', 410);

/** For who decides by a link: of two at one moment, the second finds another step open. */
export const assertStep = (row: RequestRow, step: number | undefined): void => {
  if (step !== undefined && row.current_step !== step) throw linkGone();
};

export const writeDecision = async (
  ctx: UseCaseContext,
  row: Pick<RequestRow, 'id' | 'company' | 'current_step'>,
  given: { decision: DecisionKind; seat?: Seat | null; comment?: string | null; door?: Door },
): Promise<void> => {
  await bulkInsert(ctx, {
    collection: 'approval_decisions',
    revisions: false,
    stamps: false,
    rows: [
      {
        ...{ company: row.company, request: row.id, sequence: row.current_step },
        ...{ decision: given.decision, comment: given.comment ?? null },
        approver: given.door === 'system' ? null : ctx.actor.userId,
        on_behalf_of: given.seat?.from ?? null,
        ...{ door: given.door ?? doorOf(ctx.actor), decided_at: ctx.now },
      },
    ],
  });
};

export const changeRequest = async (
  ctx: UseCaseContext,
  id: string,
  patch: Record<string, unknown>,
): Promise<void> => {
  const json = Object.fromEntries(
    Object.entries(patch).map(([name, value]) => [
      name,
      Array.isArray(value) || name === 'outcome' || name === 'input'
        ? JSON.stringify(value)
        : value,
    ]),
  );
  await ctx
    .trx('approval_requests')
    .where({ id })
    .update({ ...json, updated_at: ctx.now, updated_by: ctx.actor.userId });
  await noteChange(ctx, {
    ...{ collection: 'approval_requests', action: 'update', ids: [id], revisions: false },
  });
};

/** Ends a request and tells who asked, unless he did it himself. */
export const closeRequest = async (
  ctx: UseCaseContext,
  row: RequestRow,
  status: Exclude<RequestStatus, 'pending'>,
  outcome: DomainError | null = null,
): Promise<void> => {
  await changeRequest(ctx, row.id, {
    ...{ status, closed_at: ctx.now, seats: [] },
    ...(outcome && { outcome: saidIn(outcome) }),
  });
  if (status === 'withdrawn' || !row.requested_by) return;
  await addToOutbox(ctx, {
    ...{ company: row.company, topic: tellRequester, key: row.id, payload: { request: row.id } },
  });
};

/** Names of those who may decide now. */
export const waitsFor = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  row: RequestRow,
): Promise<string[]> => {
  const users = row.seats.filter(({ done }) => !done).map(({ user }) => user);
  const names = await namesOf(ctx.trx, users);
  return users.map((user) => names.get(user) ?? '–');
};
