import { expect, it } from 'vitest';
import type { BackgroundContext } from '../platform/background.ts';
import { accrueLeave } from './accrue.ts';

/** Companies `a` and `b`, of which the first cannot be read. */
const brokenFor = (asked: string[]) => {
  const rowsOf = (table: string, company: unknown): Promise<unknown[]> => {
    if (table === 'companies') return Promise.resolve([{ id: 'a' }, { id: 'b' }]);
    asked.push(String(company));
    return company === 'a' ? Promise.reject(new Error('broken')) : Promise.resolve([]);
  };
  const query = (table: string) => {
    let company: unknown;
    const chain: Record<string, unknown> = {
      where: (by: { company?: string }) => {
        company = by.company;
        return chain;
      },
      orderBy: () => chain,
      select: () => rowsOf(table, company),
    };
    return chain;
  };
  return Object.assign(query, { raw: () => Promise.resolve({ rows: [] }) });
};

it('should go on with the next company when one fails, and tell of it at the end', async () => {
  const asked: string[] = [];
  const job = { knex: brokenFor(asked) } as unknown as BackgroundContext;
  await expect(accrueLeave.run(job, undefined as never)).rejects.toThrow('broken');
  expect(asked).toEqual(['a', 'b']);
});
