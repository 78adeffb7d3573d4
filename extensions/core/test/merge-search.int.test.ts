import { beforeAll, describe, expect, it } from 'vitest';
import { insertRows } from '../src/platform/insert-rows.ts';
import { mergeSearchIndexes } from '../src/worker/merge-search.ts';
import { database } from './support/database.ts';
import { newTenant, type Tenant } from './support/tenant.ts';

describe('search indexes', () => {
  let tenant: Tenant;

  beforeAll(async () => {
    tenant = await newTenant();
  });

  const addCustomers = (round: number) =>
    database().transaction((trx) =>
      insertRows(
        trx,
        'customers',
        Array.from({ length: 300 }, (_, index) => ({
          company: tenant.id,
          name: `Puan Contoh ${round} ${index}`,
        })),
      ),
    );

  it('take in what waits, and find it before and after', async () => {
    const found = () =>
      database()('customers')
        .where({ company: tenant.id })
        .whereRaw(`lower(search_text) like '%contoh 0 299%'`);
    let merged = 0;
    // The worker of the test run does the same every now and then.
    for (let round = 0; round < 5 && merged === 0; round++) {
      await addCustomers(round);
      expect(await found()).toHaveLength(1);
      merged = await mergeSearchIndexes(database());
    }
    expect(merged).toBeGreaterThan(0);
    expect(await found()).toHaveLength(1);
  });
});
