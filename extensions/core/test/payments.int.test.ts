import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import '../src/domains.ts';
import { createBuilding } from '../../../seeds/index.ts';
import { ANY_DAY } from '../../../seeds/factories/any-day.ts';
import { createCompany } from '../../../seeds/factories/company.ts';
import { cardConsent, chargeKey } from '../../domain/payments/index.ts';
import { systemActor } from '../src/platform/actor.ts';
import { inTransaction } from '../src/platform/context.ts';
import { addToOutbox } from '../src/platform/outbox.ts';
import { configureSecrets } from '../src/platform/secrets.ts';
import type { CardProcessor } from '../src/payments/processor.ts';
import { stripeProcessor } from '../src/payments/stripe/stripe-processor.ts';
import { runChargeTopic } from '../src/payments/topics.ts';
import { applySeen } from '../src/payments/use-cases/apply-seen.ts';
import { runCharge } from '../src/payments/use-cases/run-charge.ts';
import { retryCharge } from '../src/payments/use-cases/staff-steps.ts';
import { contentOf, currentAgreement } from '../src/sign-ups/agreement.ts';
import { openSignUp } from '../src/sign-ups/open-sign-up.ts';
import type { SignUpRow } from '../src/sign-ups/rows.ts';
import { placeOrder } from '../src/sign-ups/use-cases/place-order.ts';
import { type Event, KEYS, type StandIn, startStandIn } from './stripe/stand-in.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { clientFor } from './support/http.ts';
import { productSecret } from './support/mail-worker.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

const worker = systemActor('worker', randomUUID(), 'test');
const visitor = clientFor(null);
const SMALL = 15_900;
const agreed = { isAgreed: true, language: 'en' };

let standIn: StandIn;
let processor: CardProcessor;
/** Whose keys the product has; its worker charges. */
let shop: Tenant;
/** Charged by the test alone. */
let other: Tenant;
let finance: Person;

const run = <T>(work: Parameters<typeof inTransaction<T>>[2]): Promise<T> =>
  inTransaction(database(), worker, work);
const chargeOf = (id: string) => database()('charges').where({ id }).first();
const inState = (id: string, state: string) =>
  eventually(
    () => chargeOf(id),
    (row) => row.state === state,
  );
const takenFor = (intent: string): number =>
  standIn.account.taken.filter((one) => one.intent === intent).length;

/** What the customer's browser sends to the processor, past us. */
const fromPage = async (path: string, values: Record<string, string>) =>
  (
    await fetch(`${standIn.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ key: KEYS.publishable, ...values }).toString(),
    })
  ).json() as Promise<Record<string, unknown>>;
const answerBank = (clientSecret: string, confirms: boolean) =>
  fetch(`${standIn.url}/stand-in/bank`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      client_secret: clientSecret,
      confirms: String(confirms),
    }).toString(),
  });
const giveCard = async (clientSecret: string, number: string): Promise<void> => {
  const [id = ''] = clientSecret.split('_secret_');
  const made = await fromPage(`/v1/setup_intents/${id}/confirm`, {
    client_secret: clientSecret,
    'payment_method_data[type]': 'card',
    'payment_method_data[card][number]': number,
    'payment_method_data[card][exp_month]': '12',
    'payment_method_data[card][exp_year]': '2034',
  });
  if (made['status'] === 'requires_action') await answerBank(clientSecret, true);
};

/** By the steps of the lifecycle, as whoever may pass over what is missing. */
const completeOrder = async (order: string): Promise<void> => {
  const manager = await newMember(shop, 'manager');
  for (let step = 0; step < 8; step += 1) {
    const { steps } = (await manager.get(`/api/orders/${order}/page`)).data;
    if (steps.category === 'done') return;
    const next = steps.steps.find((one: { category: string }) => one.category !== 'cancelled');
    const why = { reason: 'Trial', remark: 'Trial', override: !next.allowed };
    const taken = await manager.post(`/api/orders/${order}/transition`, { to: next.to, ...why });
    expect(taken.status, JSON.stringify(taken.errors)).toBe(200);
  }
};

/** A customer whose card is saved, and what he owes. */
const owed = async (company: string, number: string, { asked = null as Date | null } = {}) => {
  const [customer, payer, method, id] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const there = await processor.createCustomer({
    ...{ key: `c:${payer}`, name: 'Hana Contoh', email: null, reference: payer },
  });
  const setup = await processor.createSetup({
    key: `s:${payer}`,
    customer: there,
    reference: payer,
  });
  await giveCard(setup.clientSecret ?? '', number);
  const card = (await processor.readSetup(setup.setup))?.card;
  if (!card) throw new Error('no card');
  const at = { company, created_at: new Date() };
  await database()('customers').insert({ ...at, id: customer, name: 'Hana Contoh' });
  await database()('payment_customers').insert({
    ...{ ...at, id: payer, customer, processor: 'stripe', processor_customer: there },
    ...{ setup: setup.setup, setup_count: 1 },
  });
  await database()('payment_methods').insert({
    ...{ ...at, id: method, payment_customer: payer, processor_method: card.method },
    ...{ brand: card.brand, last4: card.last4, expiry_month: 12, expiry_year: 2034 },
  });
  await database()('charges').insert({
    ...{ ...at, id, payment_customer: payer, payment_method: method, customer, state: 'pending' },
    ...{ amount_minor: SMALL, currency: 'MYR', description: 'Fibre 500', attempt: 1 },
    asked_at: asked,
  });
  return { id, there, method: card.method };
};
const send = (company: string, id: string, attempt = 1): Promise<void> =>
  run((ctx) =>
    addToOutbox(ctx, { company, topic: runChargeTopic, payload: { charge: id, attempt } }),
  );
const go = (id: string, attempt = 1, by = processor) =>
  runCharge({ knex: database(), actor: worker }, { charge: id, attempt }, by);

beforeAll(async () => {
  configureSecrets(productSecret());
  standIn = await startStandIn({ port: Number(new URL(inject('cards')).port) });
  standIn.deliverTo(`${inject('url')}/api/payments/stripe/webhook`);
  const keys = { secretKey: KEYS.secret, webhookSecret: KEYS.webhook, standIn: standIn.url };
  processor = stripeProcessor({ ...keys, timeoutMs: 400 });
  const id = await createCompany(database(), {
    ...{ key: 'test-cards', name: 'Gentian Kad', kind: 'operator', settings: ANY_DAY },
  });
  shop = { id, key: 'test-cards' };
  other = await newTenant('operator');
  finance = await newMember(shop, 'finance');
});
afterAll(() => standIn.stop());

describe('from the order page to the charge', () => {
  it('should ask for a card, keep what may be shown of it, and charge it once the work is confirmed', async () => {
    const { id: company } = shop;
    const [town, street, plan, address] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const { building } = await createBuilding(database(), {
      ...{ company, name: `Menara ${plan.slice(0, 8)}`, splitters: ['1:8'] },
    });
    await database()('address_towns').insert({
      id: town,
      company,
      name: 'Puchong',
      name_key: town,
    });
    await database()('address_streets').insert({
      ...{ id: street, company, town, label: 'Jalan Contoh', name_key: 'contoh' },
    });
    await database()('technicians').insert({
      ...{ id: randomUUID(), company, code: plan.slice(0, 8), name: 'Tek', is_active: true },
    });
    await database()('service_plans').insert({
      ...{ id: plan, company, code: plan, name: 'Fibre 500', kind: 'internet', is_public: true },
    });
    await database()('plan_prices').insert({
      ...{ id: randomUUID(), company, plan, monthly_minor: 10_000, one_time_minor: 5_000 },
      ...{ currency: 'MYR', valid_from: '2020-01-01' },
    });
    await database()('addresses').insert({
      ...{ id: address, company, street, building, civic_number: 7, state: 'serviceable' },
    });
    const { fibre_id: fibreId } = await database()('addresses').where({ id: address }).first();

    const begun = await visitor.post('/api/sign-ups', { company, fibreId });
    const by = { 'x-sign-up': String(begun.data.token) };
    const post = (path: string, body: object = {}) =>
      visitor.post(`/api/sign-ups${path}`, body, by);
    await post('/plan', { plan });
    expect((await post('/card')).code).toBe('SIGN_UP_INCOMPLETE');
    await post('/details', {
      name: 'Hana Contoh',
      email: 'hana@example.com',
      phone: '012-699 9999',
    });
    const { data: slots } = await visitor.get('/api/sign-ups/slots', by);
    const chosen = await post('/slot', { startsAt: slots.slots[0].startsAt });
    expect(chosen.data.payment).toEqual({ asksCard: true, card: null });
    expect((await post('/agreement')).code).toBe('SIGN_UP_NO_CARD');

    const first = await post('/card');
    expect(first.data).toMatchObject({ publishableKey: KEYS.publishable, isSaved: false });
    expect(first.data.script).toBe(`${standIn.url}/stand-in.js`);
    // Whoever comes back goes on with the same setup.
    expect((await post('/card')).data.clientSecret).toBe(first.data.clientSecret);
    expect((await post('/card-saved', agreed)).code).toBe('PAYMENTS_NOT_SAVED');
    await giveCard(first.data.clientSecret, '4242424242424242');
    const saved = await post('/card-saved', agreed);
    const card = { brand: 'visa', last4: '4242', expiryMonth: 12, expiryYear: 2034 };
    expect(saved.data.payment).toEqual({ asksCard: true, card });
    expect((await post('/agreement')).data.state).toBe('agreement');

    const row = (await database()('sign_ups')
      .where({ company, address })
      .first()) as unknown as SignUpRow;
    const payer = await database()('payment_customers').where({ sign_up: row.id }).first();
    expect(payer).toMatchObject({
      consent: cardConsent('en', { company: 'Gentian Kad' }),
      setup_count: 1,
    });
    const { key, card: named } = await contentOf(database(), row);
    expect(named).toEqual({ brand: 'visa', last4: '4242' });
    const printed = await eventually(() => currentAgreement(database(), row, key), Boolean);
    const { workOrder } = await run(async (ctx) =>
      placeOrder(ctx, await openSignUp(ctx, String(begun.data.token)), {
        sha256: printed?.sha256 ?? '',
        signature: {
          ...{ name: 'Hana Contoh', kind: 'typed', strokes: null, agent: 'test', clockOffMs: 0 },
          ...{ box: 'I have read it.', button: 'Order' },
        },
      }),
    );
    expect(await database()('charges').where({ work_order: workOrder })).toHaveLength(0);
    await completeOrder(workOrder);
    const charge = await eventually(
      async () => (await database()('charges').where({ work_order: workOrder }))[0],
      (found) => found?.state === 'succeeded',
    );
    expect(charge).toMatchObject({
      state: 'succeeded',
      amount_minor: '16200',
      attempt: 1,
    });
    expect(takenFor(charge.intent)).toBe(1);
    const sales = await newMember(shop, 'sales');
    const { data } = await sales.get(`/api/sign-ups/${row.id}`);
    expect(data.payment).toMatchObject({ card, charge: { state: 'succeeded' } });
    expect((await sales.get('/api/payments/charges')).status).toBe(403);
    const all = JSON.stringify(await database()('payment_methods').where({ company }));
    expect(all).not.toContain('42424242');
    const notices = await eventually(
      () => database()('payment_events').where({ company, object: charge.intent }),
      (rows) => rows.length > 0 && rows.every(({ outcome }) => outcome === 'applied'),
    );
    expect(notices.map(({ kind }) => kind)).toContain('payment_intent.succeeded');
  });
});

describe('a charge that does not go through', () => {
  it('should wait with its reason and be paid by the link with another card', async () => {
    const { id } = await owed(shop.id, '4000000000009995');
    await send(shop.id, id);
    const declined = await inState(id, 'declined');
    expect(declined).toMatchObject({ reason: 'insufficient_funds', attempt: 1 });
    const { data } = await finance.get('/api/payments/charges?show=attention');
    expect(data.rows.map((one: { id: string }) => one.id)).toContain(id);
    const { data: made } = await finance.post(`/api/payments/charges/${id}/link`);
    const link = `/api/payments/by-link/${String(made.link).split('/pay/')[1]}`;
    expect((await visitor.get(link)).data).toMatchObject({
      ...{ state: 'open', amountMinor: SMALL, reason: 'insufficient_funds', mayConfirm: true },
      card: { last4: '9995' },
    });
    expect((await visitor.get(`${link.slice(0, -1)}0`)).status).toBe(410);
    const asked = await visitor.post(`${link}/card`);
    await giveCard(asked.data.clientSecret, '5555555555554444');
    const paid = await visitor.post(`${link}/card-saved`, agreed);
    expect(paid.data).toMatchObject({ card: { brand: 'mastercard', last4: '4444' } });
    const after = await inState(id, 'succeeded');
    expect(after).toMatchObject({ attempt: 2, intent: declined.intent, reason: null });
    expect(takenFor(after.intent)).toBe(1);
    expect((await visitor.get(link)).data.state).toBe('paid');
    expect((await finance.post(`/api/payments/charges/${id}/retry`)).code).toBe('PAYMENTS_STATE');
  });

  it('should let the customer confirm at his bank, told by a notice alone', async () => {
    const { id } = await owed(shop.id, '4000002760003184');
    await send(shop.id, id);
    expect(await inState(id, 'needs_customer')).toMatchObject({ reason: 'authentication' });
    const { data: made } = await finance.post(`/api/payments/charges/${id}/link`);
    const link = `/api/payments/by-link/${String(made.link).split('/pay/')[1]}`;
    const { data: fields } = await visitor.post(`${link}/confirm`);
    const [intent = ''] = String(fields.clientSecret).split('_secret_');
    const confirm = () =>
      fromPage(`/v1/payment_intents/${intent}/confirm`, {
        client_secret: fields.clientSecret,
        payment_method: fields.method,
      });
    expect(await confirm()).toMatchObject({ status: 'requires_action' });
    await answerBank(fields.clientSecret, false);
    expect((await visitor.post(`${link}/check`)).data).toMatchObject({
      ...{ state: 'open', reason: 'authentication_failed' },
    });
    expect(await confirm()).toMatchObject({ status: 'requires_action' });
    await answerBank(fields.clientSecret, true);
    await inState(id, 'succeeded');
    expect(takenFor(intent)).toBe(1);
  });

  it('should be cancelled by staff for good, at the processor too', async () => {
    const { id } = await owed(shop.id, '4000000000000341');
    await send(shop.id, id);
    const { intent } = await inState(id, 'declined');
    const body = { reason: 'Paid in cash' };
    expect((await finance.post(`/api/payments/charges/${id}/cancel`, body)).status).toBe(200);
    await eventually(
      async () => standIn.account.intents.get(intent)?.status,
      (status) => status === 'canceled',
    );
    expect(await chargeOf(id)).toMatchObject({ state: 'cancelled', cancel_reason: 'Paid in cash' });
    await expect(database()('charges').where({ id }).update({ amount_minor: 1 })).rejects.toThrow(
      'amount of a charge',
    );
  });
});

describe('a call whose answer was lost', () => {
  it('should be done once when the worker is killed, the line cut or nobody answers', async () => {
    const { id, there, method } = await owed(other.id, '4242424242424242');
    // The worker charged and was killed before it wrote anything down.
    const call = { intent: null, customer: there, method, reference: id };
    const amount = { amountMinor: SMALL, currency: 'MYR', description: 'Fibre 500' };
    const { intent } = await processor.charge({ key: chargeKey(id, 1), ...call, ...amount });
    const [one, two] = await Promise.all([go(id), go(id)]);
    expect([one.state, two.state]).toContain('succeeded');
    expect(await chargeOf(id)).toMatchObject({ state: 'succeeded', intent });
    expect(takenFor(intent)).toBe(1);

    const next = await owed(other.id, '4242424242424242');
    standIn.fail({ on: /payment_intents$/, times: 2, how: 'cut-after' });
    await expect(go(next.id)).rejects.toMatchObject({ code: 'PAYMENTS_UNREACHABLE' });
    expect(await chargeOf(next.id)).toMatchObject({ state: 'pending', reason: 'unreachable' });
    standIn.fail({ on: /payment_intents$/, times: 2, how: 'hang' });
    await expect(go(next.id)).rejects.toMatchObject({ code: 'PAYMENTS_UNREACHABLE' });
    expect(await go(next.id)).toEqual({ state: 'succeeded' });
    expect(takenFor((await chargeOf(next.id)).intent)).toBe(1);
  });

  it('should be asked about first when a day is over and its key forgotten', async () => {
    const asked = new Date(Date.now() - 30 * 3_600_000);
    const { id, there, method } = await owed(other.id, '4242424242424242', { asked });
    const call = { intent: null, customer: there, method, reference: id };
    const amount = { amountMinor: SMALL, currency: 'MYR', description: 'Fibre 500' };
    const { intent } = await processor.charge({ key: chargeKey(id, 1), ...call, ...amount });
    standIn.forgetKeys();
    expect(await go(id)).toEqual({ state: 'succeeded' });
    expect(await chargeOf(id)).toMatchObject({ intent });
    expect(
      standIn.account.taken.filter(
        (one) => standIn.account.intents.get(one.intent)?.customer === there,
      ),
    ).toHaveLength(1);
  });

  it('should not take an old refusal for that of an attempt under way', async () => {
    const { id } = await owed(other.id, '4000000000000341');
    expect(await go(id)).toEqual({ state: 'declined' });
    const { intent } = await chargeOf(id);
    const old = await processor.readCharge(intent);
    if (!old) throw new Error('nothing there');
    await run((ctx) => retryCharge(ctx, id));
    await run((ctx) => applySeen(ctx, id, old, { isAnswer: false }));
    expect(await chargeOf(id)).toMatchObject({ state: 'pending', attempt: 2 });
    expect(await go(id, 2)).toEqual({ state: 'declined' });
    // Cancelled over there it cannot be paid; another one takes its place.
    await processor.cancelCharge(intent);
    await run((ctx) => retryCharge(ctx, id));
    expect(await go(id, 3)).toEqual({ state: 'declined' });
    expect((await chargeOf(id)).intent).not.toBe(intent);
  });

  it('should wait while the key is refused', async () => {
    const wrong = stripeProcessor({
      ...{ secretKey: 'sk_test_wrong', webhookSecret: null, standIn: standIn.url },
    });
    const { id } = await owed(other.id, '4242424242424242');
    await expect(go(id, 1, wrong)).rejects.toMatchObject({ code: 'PAYMENTS_KEY_REFUSED' });
    expect(await chargeOf(id)).toMatchObject({ state: 'pending', reason: 'key_refused' });
  });
});

describe('notices', () => {
  const post = (body: string, signature: string) =>
    fetch(`${inject('url')}/api/payments/stripe/webhook`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'stripe-signature': signature },
      body,
    });
  const event = (type: string, object: object): Event => ({
    ...{ id: `evt_${randomUUID()}`, object: 'event', api_version: '2026-10-28.endive', type },
    ...{ created: Math.floor(Date.now() / 1_000), data: { object: { ...object } } },
  });

  it('should be noted once, move nothing back, and be refused when they are not signed now', async () => {
    const { id } = await owed(shop.id, '4242424242424242');
    await send(shop.id, id);
    const { intent } = await inState(id, 'succeeded');
    // Late, and saying what was not so: the object itself is asked.
    const late = event('payment_intent.payment_failed', { id: intent, status: 'canceled' });
    const { body, signature } = standIn.signed(late);
    const answers = await Promise.all([post(body, signature), post(body, signature)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const noted = () => database()('payment_events').where({ event: late.id });
    const [row] = await eventually(noted, ([one]) => one?.outcome !== 'waiting');
    expect(await noted()).toHaveLength(1);
    expect(row).toMatchObject({ outcome: 'applied', company: shop.id });
    expect(await chargeOf(id)).toMatchObject({ state: 'succeeded' });

    const now = Math.floor(Date.now() / 1_000);
    const old = standIn.signed(event('customer.created', { id: 'cus_1' }), now - 301);
    const ahead = standIn.signed(event('customer.created', { id: 'cus_1' }), now + 400);
    const other_ = standIn.signed(event('customer.created', { id: 'cus_2' }));
    for (const [text, sign] of [
      [old.body, old.signature],
      [ahead.body, ahead.signature],
      [other_.body.replace('cus_2', 'cus_3'), other_.signature],
      [other_.body, ''],
    ] as const) {
      const answer = await post(text, sign);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('PAYMENTS_SIGNATURE');
    }
  });
});
