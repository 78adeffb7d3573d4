import { beforeAll, describe, expect, it } from 'vitest';
import { type Crew, newCrew, newOrder, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';
import { newMember, newTenant, type Person } from './support/tenant.ts';

let crew: Crew;
let neighbour: Person;

beforeAll(async () => {
  crew = await newCrew();
  neighbour = await newMember(await newTenant('installer'), 'admin');
});

const transitionFrom = (from: string) =>
  database()('lifecycle_transitions')
    .where({ company: crew.tenant.id, from_state: from })
    .orderBy('sort')
    .first('id', 'lifecycle');

const items = Array.from({ length: 10 }, (_, index) => index);
/** Ten loops in each other over ten items: ten thousand million rounds. */
const bomb = Array.from({ length: 10 }).reduce<unknown>(
  (inner) => ({ reduce: [items, inner, 0] }),
  1,
);

describe('a condition that would never end', () => {
  it('should be refused where it is saved, through every door', async () => {
    const { id } = await transitionFrom('Pending');
    const path = `/items/lifecycle_transitions/${id}`;
    const saved = await crew.admin.patch(path, { condition: bomb });
    expect(saved).toMatchObject({ status: 422, code: 'LIFECYCLE_RULE_INVALID' });
    expect(saved.errors?.[0]?.message).toContain('a loop in a loop');
    const graphql = await crew.admin.post('/graphql', {
      query: `mutation ($id: ID!, $data: update_lifecycle_transitions_input!) {
        update_lifecycle_transitions_item(id: $id, data: $data) { id } }`,
      variables: { id, data: { condition: bomb } },
    });
    expect(JSON.stringify(graphql)).toContain('a loop in a loop');
    const row = await database()('lifecycle_transitions').where({ id }).first('condition');
    expect(row.condition).toBeNull();
  });

  it('should refuse the step and stop nobody when it is stored already', async () => {
    const order = await newOrder(crew);
    const { id } = await transitionFrom('Pending');
    await database()('lifecycle_transitions')
      .where({ id })
      .update({ condition: JSON.stringify(bomb) });
    const [steps, other] = await Promise.all([
      crew.dispatcher.get(`/api/orders/${order.id}/next-steps`),
      neighbour.get('/users/me'),
    ]);
    await database()('lifecycle_transitions').where({ id }).update({ condition: null });
    expect(other.status).toBe(200);
    expect(steps.status).toBe(200);
    expect(JSON.stringify(steps.data.steps)).toContain('CONDITION_INVALID');
  });
});

describe('checks and effects of a step', () => {
  it.each([
    [{ guards: [{ name: 'photoRequired' }] }, 'there is no check "photoRequired"'],
    [{ guards: [{ name: 'photosRequired', params: { min: 'two' } }] }, 'must be a number'],
    [{ effects: ['closeVisits'] }, 'there is no effect "closeVisits"'],
  ])('should be refused when they do not exist: %o', async (change, words) => {
    const { id } = await transitionFrom('Pending');
    const path = `/items/lifecycle_transitions/${id}`;
    const own = await crew.admin.patch(path, change);
    expect(own).toMatchObject({ status: 422, code: 'LIFECYCLE_RULE_INVALID' });
    expect(own.errors?.[0]?.message).toContain(words);
    expect((await neighbour.patch(path, change)).code).toBe('FORBIDDEN');
  });

  it('should be refused when they name a state that the lifecycle has not', async () => {
    const { id, lifecycle } = await transitionFrom('Pending');
    const path = `/items/lifecycle_transitions/${id}`;
    const after = (state: string) => [{ name: 'timeSanity', params: { after: state } }];
    const refused = await crew.admin.patch(path, { guards: after('OnTheMoon') });
    expect(refused).toMatchObject({ status: 422, code: 'LIFECYCLE_STATE_UNKNOWN' });
    expect(refused.errors?.[0]).toMatchObject({
      message: expect.stringMatching(
        /at \[0\]\.params\.after: .*"OnTheMoon".*There are: .*Pending/,
      ),
      extensions: { collection: 'lifecycle_transitions', field: 'guards' },
    });
    const step = { lifecycle, label: 'x', from_state: 'Pending', to_state: 'Completed' };
    const made = await crew.admin.post('/items/lifecycle_transitions', {
      ...step,
      is_override: true,
      guards: after('OnTheMoon'),
    });
    expect(made.code).toBe('LIFECYCLE_STATE_UNKNOWN');
    const before = await database()('lifecycle_transitions').where({ id }).first('guards');
    expect((await crew.admin.patch(path, { guards: after('Pending') })).status).toBe(200);
    expect((await neighbour.patch(path, { guards: after('OnTheMoon') })).code).toBe('FORBIDDEN');
    await database()('lifecycle_transitions')
      .where({ id })
      .update({ guards: JSON.stringify(before.guards) });
  });
});

describe('the time of a device', () => {
  const step = (order: string, occurredAt: string) =>
    crew.technician.post(`/api/orders/${order}/transition`, { to: 'OnTheWay', occurredAt });
  const lastOf = (order: string) =>
    database()('work_order_events')
      .where({ work_order: order, kind: 'status_changed' })
      .orderBy('received_at', 'desc')
      .first();

  it.each(['0001-01-01T00:00:00Z', '1999-12-31T23:59:59Z', '9999-01-01T00:00:00Z'])(
    'should be doubted when it cannot be: %s',
    async (occurredAt) => {
      const { id } = await newVisit(crew);
      expect((await step(id, occurredAt)).status).toBe(200);
      const event = await lastOf(id);
      expect(event.occurred_at).toEqual(event.received_at);
      expect(event.data).toMatchObject({ deviceTimeDoubted: true });
      const due = await database()('work_orders').where({ id }).first('kpi_due_at');
      if (due.kpi_due_at) expect(due.kpi_due_at.getTime()).toBeGreaterThan(Date.now() - 86_400_000);
    },
  );

  it('should be kept when work of yesterday arrives today', async () => {
    const { id } = await newVisit(crew);
    const yesterday = new Date(Date.now() - 86_400_000);
    const earlier = new Date(Date.now() - 2 * 86_400_000);
    await database()('work_orders').where({ id }).update({ created_at: earlier });
    await database().transaction(async (trx) => {
      await trx.raw('set local session_replication_role = replica');
      await trx('work_order_events').where({ work_order: id }).update({ occurred_at: earlier });
    });
    expect((await step(id, yesterday.toISOString())).status).toBe(200);
    const event = await lastOf(id);
    expect(event.occurred_at).toEqual(yesterday);
    expect(event.data.deviceTimeDoubted).toBeUndefined();
  });
});
