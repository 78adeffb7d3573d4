import type { QuoteStatus } from '../../../domain/quotes/index.ts';
import { noteChange } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { type DomainError, refusal } from '../platform/errors.ts';
import { assertOwn, inOwnCompanies } from '../platform/own-row.ts';
import { OFFERS } from '../plans/index.ts';

export type LockedQuote = {
  id: string;
  company: string;
  number: string;
  sequence: number;
  revision: number;
  status: QuoteStatus;
  supersedes: string | null;
};
export const LOCKED = [
  ...(['id', 'company', 'number', 'sequence', 'revision', 'status', 'supersedes'] as const),
];

/** Locks a quote of the actor's own companies, and asks whether he sells there. */
export const lockQuote = async (ctx: UseCaseContext, id: string): Promise<LockedQuote> => {
  const row = (await ctx
    .trx('quotes')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first(...LOCKED)) as LockedQuote | undefined;
  assertOwn(ctx.actor, row, { collection: 'quotes', id, capability: OFFERS });
  return row;
};

export const statusRefused = ({ id, status }: Pick<LockedQuote, 'id' | 'status'>): DomainError =>
  refusal('QUOTES_STATUS', 409, {}, { collection: 'quotes', item: id, status });

export const changeQuote = async (
  ctx: UseCaseContext,
  id: string,
  patch: object,
): Promise<void> => {
  await ctx
    .trx('quotes')
    .where({ id })
    .update({ ...patch, updated_at: ctx.now, updated_by: ctx.actor.userId });
  await noteChange(ctx, {
    ...{ collection: 'quotes', action: 'update', ids: [id], revisions: false },
  });
};
