import type { TransactionHandler } from '../../platform/background.ts';
import { inSavepoint } from '../../platform/each-alone.ts';
import { addAllToOutbox } from '../../platform/outbox.ts';
import { defineTopic } from '../../platform/topics.ts';
import { planAhead } from './plan-ahead.ts';
import { companiesWithDueSeries, dueSeries } from './series-rows.ts';

const BATCH = 100;
const planCompany = defineTopic<{ company: string }>('dispatch.plan-company-series');

/** Makes a company's visits so many weeks ahead; one that is refused waits for the next time. */
export const planCompanySeries: TransactionHandler<{ company: string }> = {
  topic: planCompany,
  handle: async (ctx, { company }) => {
    let made = 0;
    const refused: string[] = [];
    for (const series of await dueSeries(ctx.trx, { company, most: BATCH })) {
      const result = await inSavepoint(ctx, (inside) => planAhead(inside, series));
      if ('refusal' in result) refused.push(series.id);
      else made += result.value;
    }
    return { made, refused };
  },
};

/** Each company in a transaction of its own: what fails in one keeps no other waiting. */
export const planSeries: TransactionHandler = {
  topic: 'dispatch.plan-series',
  handle: async (ctx) => {
    const companies = await companiesWithDueSeries(ctx.trx);
    const hour = ctx.now.toISOString().slice(0, 13);
    await addAllToOutbox(
      ctx,
      companies.map((company) => ({
        ...{ company, topic: planCompany, key: `${company}:${hour}`, payload: { company } },
      })),
    );
    return { companies: companies.length };
  },
};
