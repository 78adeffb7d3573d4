import { expect, it } from 'vitest';
import type { UseCaseContext } from '../../platform/context.ts';
import { planCompanyHandler, planMaintenanceHandler } from './plan-ahead.ts';

type Said = { sql: string; bindings: unknown };

/** A transaction that answers with these ids and writes down what it was asked. */
const contextWith = (ids: readonly string[]) => {
  const said: Said[] = [];
  const raw = (sql: string, bindings: unknown) => {
    said.push({ sql, bindings });
    const isPage = sql.startsWith('select p.id from');
    const rows = isPage ? ids.map((id) => ({ id })) : [{ company: 'a' }, { company: 'b' }];
    return Promise.resolve({ rows: isPage || sql.startsWith('select distinct') ? rows : [] });
  };
  const ctx = { trx: { raw }, requestId: null, now: new Date('2026-12-01T08:35:00Z') };
  const sent = () => said.filter(({ sql }) => sql.includes('insert into fieldwright.outbox'));
  return { ctx: ctx as unknown as UseCaseContext, sent };
};
const turn = { company: 'a', hour: '2026-12-01T08', after: null };

it('should give each company a turn of its own', async () => {
  const { ctx, sent } = contextWith([]);
  expect(await planMaintenanceHandler.handle(ctx, undefined as never)).toEqual({ companies: 2 });
  expect(JSON.stringify(sent())).toContain('a:2026-12-01T08');
  expect(JSON.stringify(sent())).toContain('b:2026-12-01T08');
});

it('should go on behind the last plan of a full turn, and end with one that is not full', async () => {
  const full = contextWith(Array.from({ length: 20 }, (_, at) => `plan-${String(at)}`));
  await planCompanyHandler.handle(full.ctx, turn);
  expect(full.sent()).toHaveLength(1);
  expect(JSON.stringify(full.sent())).toContain('plan-19');
  const rest = contextWith(['plan-20']);
  await planCompanyHandler.handle(rest.ctx, { ...turn, after: 'plan-19' });
  expect(rest.sent()).toEqual([]);
});
