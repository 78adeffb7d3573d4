import { randomInt, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { activationForm } from '../../../seeds/factories/partner-forms.ts';
import { endStuck } from '../src/background/handlers/end-stuck.ts';
import { systemActor } from '../src/platform/actor.ts';
import { inTransaction } from '../src/platform/context.ts';
import type { BackgroundHandler, TransactionHandler } from '../src/platform/background.ts';
import { database } from './support/database.ts';
import { sendInbound } from './support/inbound.ts';
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
afterEach(async () => {
  await own?.end();
  own = undefined;
}, 60_000);

const forms = (count: number) =>
  Array.from({ length: count }, () => ({
    name: `A${randomInt(1e6, 9e6)}.xls`,
    content: activationForm({ serviceId: `TBBNA${(serial += 1)}G` }),
    type: 'application/vnd.ms-excel',
  }));

const KEY = 'an-example-signing-key';

const newMailbox = async (): Promise<string> => {
  const boss = await newMember(await newTenant('installer'), 'admin');
  const { data } = await boss.post('/items/mailboxes', {
    name: 'By HTTP',
    kind: 'http',
    signing_secret: KEY,
  });
  return String(data.id);
};

/** A connection that names a mailbox, declares a large mail and sends nothing of it. */
const idleMail = (mailbox: string, ended: string[]) => {
  const idle = request(`${inject('url')}/api/email/inbound`, {
    method: 'POST',
    headers: {
      'content-type': 'message/rfc822',
      'content-length': String(20 * 1024 * 1024),
      'x-fieldwright-mailbox': mailbox,
      'x-fieldwright-timestamp': String(Math.floor(Date.now() / 1000)),
      'x-fieldwright-signature': `sha256=${'0'.repeat(64)}`,
    },
  });
  const closed = new Promise<void>((resolve) => {
    idle.on('response', (response) => {
      ended.push(String(response.statusCode));
      response.resume();
    });
    idle.on('error', () => undefined);
    idle.on('close', resolve);
  });
  idle.flushHeaders();
  return { idle, closed };
};

const letter = (text: string): Buffer =>
  Buffer.from(`From: a@example.com\r\nMessage-ID: <${randomUUID()}@example.com>\r\n\r\n${text}`);

/** A mail with forms as its attachments. */
const letterWith = (files: readonly { name: string; content: Buffer }[]): Buffer =>
  Buffer.from(
    [
      'From: a@example.com',
      `Message-ID: <${randomUUID()}@example.com>`,
      'Subject: Forms',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="part"',
      '',
      ...files.flatMap(({ name, content }) => [
        '--part',
        'Content-Type: application/vnd.ms-excel',
        'Content-Transfer-Encoding: base64',
        `Content-Disposition: attachment; filename="${name}"`,
        '',
        content.toString('base64').replace(/(.{76})/g, '$1\r\n'),
      ]),
      '--part--',
      '',
    ].join('\r\n'),
  );

/** From now on the database refuses such rows, as it would a value it cannot hold. */
const refuseRows = async (table: string, condition: string): Promise<() => Promise<void>> => {
  const name = `refuse_${randomUUID().slice(0, 8)}`;
  await database().raw(
    `create function fieldwright.${name}() returns trigger language plpgsql as $$
     begin
       if ${condition} then
         raise exception 'value too long' using errcode = '22001';
       end if;
       return new;
     end $$;
     create trigger ${name} before insert on ${table}
       for each row execute function fieldwright.${name}()`,
  );
  return async () => {
    await database().raw(`drop function fieldwright.${name}() cascade`);
  };
};

const sweep = () =>
  inTransaction(database(), systemActor('worker', randomUUID()), (ctx) =>
    (endStuck as TransactionHandler).handle(ctx, undefined as never),
  );

describe('a company with much to do', () => {
  it('should not keep a single message of another in the outbox', async () => {
    const order: string[] = [];
    const topic = 'test.turn';
    const handler = {
      topic,
      run: async (_job: unknown, { name }: { name: string }) => void order.push(name),
    } as unknown as BackgroundHandler;
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

describe('the door of mails', () => {
  it('should stay open for one company while another leaves its connections idle', async () => {
    const [busy, quiet] = [await newMailbox(), await newMailbox()];
    const ended: string[] = [];
    const idle = Array.from({ length: 40 }, () => idleMail(busy, ended));
    const wrong = Array.from({ length: 40 }, () =>
      sendInbound({ mailbox: busy, key: 'another', body: letter('forged') }),
    );
    const sent = await sendInbound({ mailbox: quiet, key: KEY, body: letter('good') });
    expect(sent.status).toBe(202);
    expect(new Set((await Promise.all(wrong)).map(({ status }) => status))).toEqual(new Set([401]));
    expect((await sendInbound({ mailbox: busy, key: KEY, body: letter('good') })).status).toBe(202);
    await Promise.all(idle.map(({ closed }) => closed));
    expect(new Set(ended)).toEqual(new Set(['408']));
  }, 120_000);
});

describe('one part of a mail', () => {
  it('should fail alone when its draft cannot be stored', async () => {
    const parts = forms(3);
    const bad = `TBBNA${serial - 1}G`;
    const allow = await refuseRows('parse_drafts', `new.values->>'serviceId' = '${bad}'`);
    const content = letterWith(parts);
    const other = letterWith(forms(1));
    const { data, status } = await clerk
      .upload('/api/email/parse-excel', {}, [
        { name: 'forms.eml', content, type: 'message/rfc822' },
        { name: 'more.eml', content: other, type: 'message/rfc822' },
      ])
      .finally(allow);
    expect(status).toBe(201);
    const read = (data.drafts as { values: { serviceId: string } }[]).map(
      ({ values }) => values.serviceId,
    );
    expect(read).toHaveLength(3);
    expect(read).not.toContain(bad);
    const failed = await database()('parse_sessions')
      .where({ company: tenant.id, file_name: parts[1]?.name })
      .first();
    expect(failed).toMatchObject({ status: 'failed', error_code: 'READ_FAILED' });
  });
});

describe('one draft of many', () => {
  const uploaded = async (): Promise<string[]> => {
    const { data } = await clerk.upload('/api/email/parse-excel', {}, forms(4));
    return (data.drafts as { id: string }[]).map(({ id }) => id);
  };
  const rename = (draft: string | undefined, name: string) =>
    database()('parse_drafts')
      .where({ id: draft })
      .update({
        values: database().raw(`jsonb_set("values"::jsonb, '{customerName}', to_jsonb(?::text))`, [
          name,
        ]),
      });
  const approve = (ids: string[]) => clerk.post('/api/email/drafts/bulk-approve', { ids });
  const ordersOf = async (ids: string[]) =>
    (await database()('parse_drafts').whereIn('id', ids).pluck('work_order')).filter(Boolean);

  it('should be named by the refusal when its order cannot be stored', async () => {
    const ids = await uploaded();
    const bad = String(ids[2]);
    const name = `UNFIT ${randomUUID()}`;
    await rename(bad, name);
    const allow = await refuseRows('work_orders', `new.customer_name = '${name}'`);
    const refused = await approve(ids);
    expect(refused.status).toBe(422);
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'FAILED_VALIDATION',
      draft: bad,
    });
    expect(await ordersOf(ids)).toEqual([]);
    const others = ids.filter((id) => id !== bad);
    const approved = await approve(others).finally(allow);
    expect(approved.status).toBe(200);
    expect(await ordersOf(others)).toHaveLength(3);
  });

  it('should be named with its field when the rules refuse it', async () => {
    const ids = await uploaded();
    await rename(ids[1], 'X'.repeat(256));
    const refused = await approve(ids);
    expect(refused.status).toBe(422);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ draft: ids[1], field: 'customerName' });
    expect(await ordersOf(ids)).toEqual([]);
  });
});

describe('a document template', () => {
  it('should be refused where it is saved, through REST and GraphQL', async () => {
    const company = await newTenant('installer');
    const boss = await newMember(company, 'admin');
    const [{ id, body }] = await database()('document_templates').where({
      company: company.id,
      kind: 'invoice',
    });
    const save = (text: string) => boss.patch(`/items/document_templates/${id}`, { body: text });
    const refused = await save(`${body}\n{{shout a}}`);
    expect(refused.status).toBe(422);
    expect(refused.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/no helper "shout"/),
      extensions: { code: 'TEMPLATE_INVALID', field: 'body', line: body.split('\n').length + 1 },
    });
    const by = await boss.graphql(
      'mutation($id: ID!, $body: String!) { update_document_templates_item(id: $id, data: { body: $body }) { id } }',
      { id, body: '{{> a}}' },
    );
    expect(JSON.stringify(by.errors)).toContain('TEMPLATE_INVALID');
    expect((await save(`${body} `)).status).toBe(200);
  });
});

describe('a KPI profile', () => {
  it('should name states that there are', async () => {
    const boss = await newMember(tenant, 'admin');
    const profile = (to: string) => ({
      from_state: 'OnTheWay',
      to_state: to,
      target_minutes: 60,
    });
    const { rows } = await database().raw(
      'select clock, from_state, to_state, id from kpi_profiles where company = ? limit 1',
      [tenant.id],
    );
    const [{ id, clock, ...states }] = rows;
    const refused = await boss.post('/items/kpi_profiles', { ...profile('OnTheMoon'), clock });
    expect([refused.status, refused.code]).toEqual([422, 'LIFECYCLE_STATE_UNKNOWN']);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ field: 'to_state' });
    const path = `/items/kpi_profiles/${id}`;
    expect((await boss.patch(path, { from_state: 'OnTheMoon' })).code).toBe(
      'LIFECYCLE_STATE_UNKNOWN',
    );
    expect((await boss.patch(path, states)).status).toBe(200);
    expect(
      (await boss.post('/items/kpi_profiles', { ...profile(states.to_state), clock })).status,
    ).toBe(200);
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
