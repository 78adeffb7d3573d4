import { randomInt, randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { activationForm } from '../../../seeds/factories/partner-forms.ts';
import { endStuck } from '../src/jobs/index.ts';
import { systemActor } from '../src/platform/actor.ts';
import { inTransaction } from '../src/platform/context.ts';
import type { JobHandler, UseCaseJob } from '../src/platform/job.ts';
import { database } from './support/database.ts';
import { type OwnWorker, ownWorker } from './support/own-worker.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let clerk: Person;
let own: OwnWorker | undefined;
let serial = randomInt(100_000, 800_000);

beforeAll(async () => {
  tenant = await newTenant('installer');
  clerk = await newMember(tenant, 'intake');
});
afterEach(() => own?.end(), 60_000);

const forms = (count: number) =>
  Array.from({ length: count }, () => ({
    name: `A${randomInt(1e6, 9e6)}.xls`,
    content: activationForm({ serviceId: `TBBNA${(serial += 1)}G` }),
    type: 'application/vnd.ms-excel',
  }));

const sweep = () =>
  inTransaction(database(), systemActor('worker', randomUUID()), (ctx) =>
    (endStuck as UseCaseJob).handle(ctx, undefined as never),
  );

describe('a company with much to do', () => {
  it('should not keep a single message of another in the outbox', async () => {
    const order: string[] = [];
    const topic = 'test.turn';
    const handler = {
      topic,
      run: async (_job: unknown, { name }: { name: string }) => void order.push(name),
    } as unknown as JobHandler;
    own = await ownWorker([handler], { WORKER_CONCURRENCY: '1' });
    const rows = (company: string, names: string[]) =>
      names.map((name) => ({
        event_id: randomUUID(),
        company,
        topic,
        payload: JSON.stringify({ name }),
      }));
    const many = Array.from({ length: 600 }, (_, n) => `a${n}`);
    const outbox = () => own?.knex('outbox').withSchema('fieldwright');
    await outbox()?.insert(rows(randomUUID(), many));
    await outbox()?.insert(rows(randomUUID(), ['b']));
    await own.start();
    await own.ended(601);
    expect(order).toHaveLength(601);
    expect(order.indexOf('b')).toBeLessThan(20);
  });
});

describe('one draft of a session', () => {
  it('should fail alone when it cannot be stored', async () => {
    const { data } = await clerk.upload('/api/email/parse-excel', {}, forms(3));
    const [first, bad, last] = data.drafts as { id: string; session: string }[];
    await database()('parse_drafts')
      .where({ id: bad?.id })
      .update({
        values: database().raw(`jsonb_set("values"::jsonb, '{customerName}', to_jsonb(?::text))`, [
          'X'.repeat(256),
        ]),
      });
    const session = await database()('parse_drafts').where({ id: first?.id }).first('session');
    const answer = await clerk.post(`/api/email/sessions/${session.session}/approve`, {});
    expect(answer.status).toBe(200);
    expect(answer.data.workOrders).toHaveLength(2);
    expect(answer.data.skipped).toMatchObject([{ draft: bad?.id }]);
    const rows = await database()('parse_drafts').whereIn(
      'id',
      [first, bad, last].map((draft) => String(draft?.id)),
    );
    const approved = rows.filter(({ status }) => status === 'approved').map(({ id }) => id);
    expect(approved.toSorted()).toEqual([first?.id, last?.id].toSorted());
  });
});

describe('a state that waits', () => {
  it('should end with a reason once its time is over, and only then', async () => {
    const { data } = await clerk.upload('/api/email/parse-excel', {}, forms(2));
    const ids = (data.drafts as { id: string }[]).map(({ id }) => id);
    const sessions = await database()('parse_drafts').whereIn('id', ids).pluck('session');
    const [old, young] = sessions as [string, string];
    const table = () => database()('parse_sessions');
    await table().whereIn('id', sessions).update({ status: 'processing' });
    await table()
      .where({ id: old })
      .update({ received_at: new Date(Date.now() - 2 * 3_600_000) });
    await sweep();
    await sweep();
    expect(await table().where({ id: old }).first()).toMatchObject({
      status: 'failed',
      error_code: 'READ_EXPIRED',
    });
    expect(await table().where({ id: young }).first()).toMatchObject({ status: 'processing' });
  });
});
