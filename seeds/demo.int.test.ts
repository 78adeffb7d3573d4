import knexFactory, { type Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { companyIdOf, seedDemo } from './index.ts';

let knex: Knex;
const company = companyIdOf('installer');

const count = async (
  table: string,
  where: Record<string, unknown> = { company },
): Promise<number> => Number((await knex(table).where(where).count({ count: '*' }))[0]?.count);

beforeAll(() => {
  knex = knexFactory({ client: 'pg', connection: inject('databaseUrl'), pool: { max: 2 } });
});
afterAll(() => knex.destroy());

describe('the demo installer', () => {
  it('should have its size', async () => {
    expect(await count('buildings')).toBeGreaterThanOrEqual(40);
    expect(await count('splitters')).toBeGreaterThanOrEqual(120);
    expect(await count('technicians')).toBe(12);
    expect(await count('work_orders')).toBeGreaterThanOrEqual(1500);
  });

  it('should have orders in every state of the lifecycle', async () => {
    const states = await knex('lifecycle_states').where({ company }).pluck('code');
    const used = await knex('work_orders').where({ company }).distinct().pluck('status');
    expect(states.filter((state: string) => !used.includes(state))).toEqual([]);
  });

  it('should bill each order once and number invoices without gaps', async () => {
    const sequences = await knex('invoices')
      .where({ company })
      .orderBy('sequence')
      .pluck('sequence');
    expect(sequences.slice(0, 3)).toEqual([1, 2, 3]);
    expect(sequences.at(-1)).toBe(sequences.length);
  });

  it('should have an intake of the last days in which something is left to do', async () => {
    const states = async (table: string): Promise<Record<string, number>> =>
      Object.fromEntries(
        Object.entries(
          Object.groupBy(
            await knex(table).where({ company }).pluck<string[]>('status'),
            (status) => status,
          ),
        ).map(([status, rows = []]) => [status, rows.length]),
      );
    expect(await states('parse_sessions')).toEqual({ completed: 9, skipped: 1, failed: 1 });
    const drafts = await states('parse_drafts');
    expect(drafts).toMatchObject({ approved: 2, rejected: 1 });
    expect(drafts['valid']).toBeGreaterThan(3);
    expect(drafts['needs_review']).toBeGreaterThan(3);
    const matches = await knex('parse_drafts').where({ company }).distinct().pluck('match_kind');
    expect(matches).toEqual(expect.arrayContaining(['new', 'reschedule', 'update']));
    const sessions = await knex('parse_sessions').where({ company, status: 'completed' });
    expect(sessions.every(({ sheet, file }) => sheet.length > 0 && file)).toBe(true);
  });

  it('should show the photos that its evidence names', async () => {
    const file = (await knex('evidence').where({ company }).first('file')) as { file: string };
    const response = await fetch(
      `${inject('url')}/assets/${file.file}?access_token=${inject('adminToken')}`,
    );
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
  });
});

it('should not run a second time', async () => {
  expect(await seedDemo(knex, { password: 'unused-password' })).toBe(false);
});

it.each(['dispatcher@installer', 'technician1@installer', 'auditor@valuers', 'manager@operator'])(
  'should let %s sign in',
  async (name) => {
    const response = await fetch(`${inject('url')}/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: `${name}.example.com`, password: inject('demoPassword') }),
    });
    expect(response.status).toBe(200);
  },
);
