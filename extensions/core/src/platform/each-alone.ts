import type { UseCaseContext } from './context.ts';
import { isRetryable, toDomainError } from './database-errors.ts';
import { type DomainError, isDomainError, refusal } from './errors.ts';

/** A value that a column cannot hold; what else goes wrong is nobody's mistake and stays an error. */
const isBadValue = (error: unknown): boolean =>
  /^22/.test(String((error as { code?: unknown } | null)?.code ?? ''));

/** Why this one cannot be done; an error that is no refusal, or worth another try, is thrown again. */
export const refusalOf = (error: unknown): DomainError => {
  if (isRetryable(error)) throw error;
  const known = toDomainError(error);
  if (isDomainError(known)) return known;
  if (!isBadValue(error)) throw error;
  const { column, table } = error as { column?: string; table?: string };
  return refusal(
    'FAILED_VALIDATION.stored',
    422,
    { reason: (error as Error).message.split(' - ').at(-1) ?? '' },
    { collection: table, field: column },
  );
};

/** Part of a use case that may be refused while the rest goes on: its statements are undone. */
export const inSavepoint = async <T>(
  ctx: UseCaseContext,
  run: (ctx: UseCaseContext) => Promise<T>,
): Promise<{ value: T } | { refusal: DomainError }> => {
  const callbacks: Parameters<UseCaseContext['afterCommit']>[0][] = [];
  try {
    const value = await ctx.trx.transaction((trx) =>
      run({ ...ctx, trx, afterCommit: (fn) => void callbacks.push(fn) }),
    );
    for (const callback of callbacks) ctx.afterCommit(callback);
    return { value };
  } catch (error) {
    return { refusal: refusalOf(error) };
  }
};

/** Every item has its turn; what is no refusal of one is thrown when all have had it. */
export const eachAlone = async <T>(
  items: readonly T[],
  run: (item: T) => Promise<unknown>,
): Promise<void> => {
  const failures: unknown[] = [];
  for (const item of items) await run(item).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
};
