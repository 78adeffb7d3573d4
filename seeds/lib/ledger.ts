import type { Knex } from 'knex';

export const EVERY_COMPANY = '00000000-0000-0000-0000-000000000000';

/** Runs a seed once per company, in one transaction. Returns whether it ran. */
export const seedOnce = async (
  knex: Knex,
  { name, company }: { name: string; company: string },
  run: (trx: Knex.Transaction) => Promise<void>,
): Promise<boolean> =>
  knex.transaction(async (trx) => {
    const claimed = await trx('seeds')
      .withSchema('fieldwright')
      .insert({ name, company })
      .onConflict(['name', 'company'])
      .ignore()
      .returning('name');
    if (claimed.length === 0) return false;
    await run(trx);
    return true;
  });
