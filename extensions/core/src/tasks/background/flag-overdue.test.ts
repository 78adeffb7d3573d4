import { expect, it } from 'vitest';
import type { UseCaseContext } from '../../platform/context.ts';
import { flagCompanyHandler, flagOverdue } from './flag-overdue.ts';

type Said = { sql: string; bindings: unknown };

/** A transaction in which so many orders are overdue, and no task. */
const contextWith = ({ orders = 0, companies = [] as string[] }) => {
  const said: Said[] = [];
  const raw = (sql: string, bindings: unknown) => {
    said.push({ sql, bindings });
    const isDay = sql.startsWith('insert into fieldwright.daily_runs');
    const isOrders = sql.startsWith('update work_orders');
    return Promise.resolve({
      rows: isDay
        ? companies.map((company) => ({ company, day: '2026-12-01', zone: 'UTC' }))
        : Array.from({ length: isOrders ? orders : 0 }, (_, at) => ({ id: String(at) })),
    });
  };
  const ctx = { trx: { raw }, actor: {}, requestId: null, now: new Date('2026-12-01T00:00:00Z') };
  const sent = () => said.filter(({ sql }) => sql.includes('insert into fieldwright.outbox'));
  return { ctx: ctx as unknown as UseCaseContext, sent };
};
const turn = { company: 'a', day: '2026-12-01', zone: 'UTC', step: 0 };

it('should give each company of a zone a turn of its own', async () => {
  const { ctx, sent } = contextWith({ companies: ['a', 'b'] });
  expect(await flagOverdue.handle(ctx, { timeZone: 'UTC' })).toEqual({ companies: 2 });
  expect(JSON.stringify(sent())).toContain('a:2026-12-01:0');
  expect(JSON.stringify(sent())).toContain('b:2026-12-01:0');
});

it('should go on behind a full turn, and end with one that is not full', async () => {
  const full = contextWith({ orders: 200 });
  expect(await flagCompanyHandler.handle(full.ctx, turn)).toEqual({ flagged: 200 });
  expect(JSON.stringify(full.sent())).toContain('a:2026-12-01:1');
  const rest = contextWith({ orders: 3 });
  await flagCompanyHandler.handle(rest.ctx, { ...turn, step: 1 });
  expect(rest.sent()).toEqual([]);
});
