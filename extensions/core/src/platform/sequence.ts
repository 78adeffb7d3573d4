import type { UseCaseContext } from './context.ts';

export type Series = { company: string; series: string; year: number };

/**
 * Takes `count` numbers of a company's series and returns the first of them. The row stays locked
 * until the transaction ends, so a rollback gives the numbers back and no gap is left.
 */
export const nextNumbers = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  { company, series, year }: Series,
  count: number,
): Promise<number> => {
  const result = await ctx.trx.raw<{ rows: { last: number | string }[] }>(
    `insert into fieldwright.number_series (company, series, year, last) values (?, ?, ?, ?)
     on conflict (company, series, year)
       do update set last = number_series.last + excluded.last
     returning last`,
    [company, series, year, count],
  );
  return Number(result.rows[0]?.last) - count + 1;
};

export const nextNumber = (ctx: Pick<UseCaseContext, 'trx'>, series: Series): Promise<number> =>
  nextNumbers(ctx, series, 1);
