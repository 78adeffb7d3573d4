import knexFactory, { type Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { eventually } from '../extensions/core/test/support/eventually.ts';
import { takeWorkerTurn } from '../extensions/core/test/support/worker-turn.ts';
import { companyIdOf, seedDemo } from './index.ts';

let knex: Knex;
const company = companyIdOf('installer');

const count = async (
  table: string,
  where: Record<string, unknown> = { company },
): Promise<number> => Number((await knex(table).where(where).count({ count: '*' }))[0]?.count);

// Others kill the worker that reads the demo's mails.
takeWorkerTurn();

const states = async (
  table: string,
  column: string,
  of: Record<string, unknown> = {},
): Promise<Record<string, number>> => {
  const values = await knex(table)
    .where({ company, ...of })
    .pluck<string[]>(column);
  return values.reduce<Record<string, number>>(
    (counts, value) => ({ ...counts, [value]: (counts[value] ?? 0) + 1 }),
    {},
  );
};

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
    const states = await knex('lifecycle_states as s')
      .join('lifecycles as l', 'l.id', 's.lifecycle')
      .where({ 's.company': company, 'l.entity': 'work_order' })
      .pluck('s.code');
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
    expect(await states('parse_sessions', 'status', { mail: null })).toEqual({
      completed: 9,
      skipped: 1,
      failed: 1,
    });
    const drafts = await states('parse_drafts', 'status');
    expect(drafts).toMatchObject({ approved: 2, rejected: 1 });
    expect(drafts['valid']).toBeGreaterThan(3);
    expect(drafts['needs_review']).toBeGreaterThan(3);
    const matches = await knex('parse_drafts').where({ company }).distinct().pluck('match_kind');
    expect(matches).toEqual(expect.arrayContaining(['new', 'reschedule', 'update']));
    const sessions = await knex('parse_sessions').where({
      company,
      status: 'completed',
      mail: null,
    });
    expect(
      sessions.every(({ sheet, file }) => Array.isArray(sheet) && sheet.length > 0 && file),
    ).toBe(true);
  });

  it('should have mails of every kind, which the worker reads like all', async () => {
    const mails = await eventually(
      () => states('mails', 'state', { source: 'email' }),
      ({ pending = 0 }) => pending === 0,
    );
    expect(mails).toEqual({ parsed: 4, processed: 2, skipped: 1, ignored: 1 });
    expect(await states('inbox_items', 'kind')).toEqual({
      uncontactable: 1,
      withdrawal: 1,
      building_notice: 1,
      payment_advice: 1,
    });
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
