import { inSavepoint } from '../../platform/each-alone.ts';
import type { TransactionHandler } from '../../platform/background.ts';
import { planAhead } from './plan-ahead.ts';
import { dueSeries } from './series-rows.ts';

const BATCH = 200;

/** Makes the visits of repeating work so many weeks ahead; one that is refused waits for the next time. */
export const planSeries: TransactionHandler = {
  topic: 'dispatch.plan-series',
  handle: async (ctx) => {
    let made = 0;
    const refused: string[] = [];
    for (const series of await dueSeries(ctx.trx, BATCH)) {
      const result = await inSavepoint(ctx, (inside) => planAhead(inside, series));
      if ('refusal' in result) refused.push(series.id);
      else made += result.value;
    }
    return { made, refused };
  },
};
