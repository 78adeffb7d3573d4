import { createHash, randomUUID } from 'node:crypto';
import knexFactory, { type Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import '../src/domains.ts';
import {
  canonical,
  MOST_CODES,
  MOST_HELD,
  MOST_PRINTS,
  SIGNING_WORDS,
  CODES_PER_HOUR,
} from '../../domain/sign-ups/index.ts';
import { createBuilding } from '../../../seeds/index.ts';
import { systemActor } from '../src/platform/actor.ts';
import { inTransaction, type UseCaseContext } from '../src/platform/context.ts';
import { configureSecrets } from '../src/platform/secrets.ts';
import { allocatePort } from '../src/plant/index.ts';
import { contentOf, currentAgreement } from '../src/sign-ups/agreement.ts';
import { tidyHoldsHandler } from '../src/sign-ups/background/mails.ts';
import { countCode } from '../src/sign-ups/limits.ts';
import { openSignUp } from '../src/sign-ups/open-sign-up.ts';
import { resumeSecret } from '../src/sign-ups/resume-link.ts';
import type { SignUpRow } from '../src/sign-ups/rows.ts';
import { freeSlots } from '../src/sign-ups/slots.ts';
import { findPlace } from '../src/sign-ups/rows.ts';
import { signUpCompany } from '../src/sign-ups/settings.ts';
import {
  cancelSignUp,
  choosePlan,
  chooseSlot,
  giveDetails,
} from '../src/sign-ups/use-cases/answer-steps.ts';
import { ORDER_STEPS, placeOrder, type PlaceInput } from '../src/sign-ups/use-cases/place-order.ts';
import { prepareAgreement } from '../src/sign-ups/use-cases/prepare-agreement.ts';
import { startSignUp } from '../src/sign-ups/use-cases/start-sign-up.ts';
import { createOrder } from '../src/work/index.ts';
import { database } from './support/database.ts';
import { clientFor } from './support/http.ts';
import { productSecret } from './support/mail-worker.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

const RACERS = 200;
const page = systemActor('system', randomUUID(), 'public order page');
const visitor = clientFor(null);

let tenant: Tenant;
let sales: Person;
let pool: Knex;
let plan: string;
let street: string;

const run = <T>(work: (ctx: UseCaseContext) => Promise<T>, knex: Knex = database()): Promise<T> =>
  inTransaction(knex, page, work);

const buildingWith = async (name: string): Promise<{ building: string; splitter: string }> => {
  const { building, splitters } = await createBuilding(database(), {
    ...{ company: tenant.id, name, splitters: ['1:8'] },
  });
  return { building, splitter: splitters[0] ?? '' };
};

let houses = 0;
const addressesAt = async (building: string, count: number): Promise<string[]> => {
  const rows = Array.from({ length: count }, () => ({
    ...{ id: randomUUID(), company: tenant.id, street, building, civic_number: ++houses },
    state: 'serviceable',
  }));
  await database()('addresses').insert(rows);
  const found = await database()('addresses')
    .whereIn(
      'id',
      rows.map(({ id }) => id),
    )
    .select('fibre_id');
  return found.map(({ fibre_id }) => fibre_id);
};

const start = (fibreId: string, knex?: Knex) =>
  run((ctx) => startSignUp(ctx, { company: tenant.id, fibreId, language: 'en' }), knex);
const rowOf = async (id: string): Promise<SignUpRow> =>
  (await database()('sign_ups').where({ id }).first()) as SignUpRow;
const liveHolds = (where: object) => database()('port_holds').where(where).whereNull('released_at');
const until = (id: string, shift: string) =>
  database().raw(`update port_holds set hold_ends_at = now() + ?::interval where sign_up = ?`, [
    shift,
    id,
  ]);

beforeAll(async () => {
  configureSecrets(productSecret());
  pool = knexFactory({
    client: 'pg',
    connection: inject('databaseUrl'),
    pool: { min: 0, max: 12 },
  });
  tenant = await newTenant('operator');
  sales = await newMember(tenant, 'sales');
  const town = randomUUID();
  street = randomUUID();
  plan = randomUUID();
  const { id: company } = tenant;
  await database()('address_towns').insert({
    id: town,
    company,
    name: 'Puchong',
    name_key: 'puchong',
  });
  await database()('address_streets').insert({
    ...{ id: street, company, town, label: 'Jalan Contoh', name_key: 'contoh' },
  });
  await database()('technicians').insert({
    ...{ id: randomUUID(), company, code: 'T1', name: 'Tek Contoh', is_active: true },
  });
  await database()('service_plans').insert({
    ...{ id: plan, company, code: 'F500', name: 'Fibre 500', kind: 'internet', is_public: true },
  });
  await database()('plan_prices').insert({
    ...{ id: randomUUID(), company, plan, monthly_minor: 10_000, one_time_minor: 5_000 },
    ...{ currency: 'MYR', valid_from: '2020-01-01' },
  });
});
afterAll(() => pool.destroy());

describe('200 people and the last eight ports', () => {
  it('should give each port once, tell the others, and take them on the list', async () => {
    const { building } = await buildingWith('Menara Lumba');
    const addresses = await addressesAt(building, RACERS);
    const answers = await Promise.allSettled(addresses.map((fibreId) => start(fibreId, pool)));
    const lost = answers.filter((one) => one.status === 'rejected');
    expect(answers.length - lost.length).toBe(8);
    expect(new Set(lost.map(({ reason }) => reason.code))).toEqual(new Set(['SIGN_UP_FULL']));
    const holds = await liveHolds({ company: tenant.id });
    expect(new Set(holds.map(({ splitter_port }) => splitter_port)).size).toBe(8);
    // Whoever was told leaves nothing behind.
    expect(await database()('sign_ups').where({ company: tenant.id })).toHaveLength(8);

    const fibreId = addresses.find((_, at) => answers[at]?.status === 'rejected');
    const body = { company: tenant.id, fibreId, name: 'Ana Contoh', email: 'ana@example.com' };
    for (let twice = 0; twice < 2; twice += 1)
      expect((await visitor.post('/api/sign-ups/waiting', body)).status).toBe(200);
    const { data } = await sales.get(`/api/sign-ups/waiting-list?company=${tenant.id}`);
    expect(data.rows).toEqual([
      expect.objectContaining({ email: 'ana@example.com', hasFreePort: false }),
    ]);
    await database().raw(`update port_holds set hold_ends_at = now() where company = ?`, [
      tenant.id,
    ]);
  });
});

describe('a held port', () => {
  it('should be taken over at the same address, and free when its time is over or it is given up', async () => {
    const { building } = await buildingWith('Menara Pegang');
    const [first = '', ...rest] = await addressesAt(building, 9);
    const one = await start(first);
    const two = await start(first);
    const [held] = await liveHolds({ company: tenant.id, sign_up: two.id });
    const before = await database()('port_holds').where({ sign_up: one.id }).first();
    expect(before).toMatchObject({ release_reason: 'replaced', splitter_port: held.splitter_port });
    for (const fibreId of rest.slice(0, 7)) await start(fibreId);
    await expect(start(rest[7] ?? '')).rejects.toMatchObject({ code: 'SIGN_UP_FULL' });
    // Nobody has tidied up: the clock alone says that it is free.
    await until(two.id, '-1 second');
    const late = await start(rest[7] ?? '');
    const ended = await database()('port_holds').where({ sign_up: two.id }).first();
    expect(ended).toMatchObject({ release_reason: 'expired' });
    await run((ctx) => cancelSignUp(ctx, late.token));
    expect(await liveHolds({ sign_up: late.id })).toHaveLength(0);
    expect((await start(first)).id).toBeTruthy();
    await expect(run((ctx) => openSignUp(ctx, late.token))).rejects.toMatchObject({
      code: 'SIGN_UP_GONE',
    });
  });

  it('should be no port of other orders, and that of its own', async () => {
    const { building, splitter } = await buildingWith('Menara Pesanan');
    const [fibreId = ''] = await addressesAt(building, 1);
    const { id } = await start(fibreId);
    const [hold] = await liveHolds({ sign_up: id });
    const newOrder = async (): Promise<string> => {
      const input = { company: tenant.id, workType: 'REPAIR', customerName: 'Ana', building };
      const rest = { phones: ['+60126999999'], addressText: 'Jalan Contoh' };
      return (await run((ctx) => createOrder(ctx, { ...input, ...rest }))).order.id;
    };
    const [own, other] = [await newOrder(), await newOrder()];
    await database()('port_holds')
      .where({ sign_up: id })
      .update({ kind: 'order', work_order: own });
    const office = await newMember(tenant, 'dispatcher');
    const shown = async (workOrder: string) => {
      const { data } = await office.get(`/api/splitters?workOrder=${workOrder}`);
      return data[0].ports.find((port: { id: string }) => port.id === hold.splitter_port);
    };
    expect(await shown(own)).toMatchObject({ isKept: true, state: 'available' });
    expect(await shown(other)).toMatchObject({ isKept: false, state: 'reserved' });
    const { keptPort } = (await office.get(`/api/orders/${own}/page`)).data;
    expect(keptPort).toMatchObject({ splitter, until: expect.any(String) });
    const portOf = (workOrder: string) => run((ctx) => allocatePort(ctx, { splitter, workOrder }));
    expect((await portOf(other)).port).not.toBe(hold.splitter_port);
    expect((await portOf(own)).port).toBe(hold.splitter_port);
    expect(await database()('port_holds').where({ sign_up: id }).first()).toMatchObject({
      release_reason: 'used',
    });
    const port = await database()('splitter_ports').where({ id: hold.splitter_port }).first();
    expect(port).toMatchObject({ state: 'used', hold_ends_at: null });
  });

  it('should be tidied up by the worker when its time is over', async () => {
    const { building } = await buildingWith('Menara Kemas');
    const [fibreId = ''] = await addressesAt(building, 1);
    const { id } = await start(fibreId);
    await until(id, '-1 second');
    await run((ctx) => tidyHoldsHandler.handle(ctx, {} as never));
    expect(await liveHolds({ sign_up: id })).toHaveLength(0);
  });
});

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** As the worker leaves it: the bytes that were shown, and their digest. */
const printFor = (id: string, isAgain = false): Promise<string> =>
  run(async ({ trx }) => {
    // The product's worker may print at the same time: whoever is first counts.
    const row = (await trx('sign_ups').where({ id }).forUpdate().first()) as SignUpRow;
    const content = await contentOf(trx, row);
    const there = await currentAgreement(trx, row, content.key);
    if (there && !isAgain) return there.sha256;
    const pdf = randomUUID();
    await trx('directus_files').insert({
      ...{ id: pdf, company: tenant.id, storage: 'local', filename_disk: `${pdf}.pdf` },
      ...{ filename_download: 'agreement.pdf', title: 'Agreement', type: 'application/pdf' },
    });
    const digest = sha(content.key);
    await trx('agreements').insert({
      ...{ id: randomUUID(), company: tenant.id, sign_up: id, made_at: new Date(), pdf },
      ...{ language: 'en', content: JSON.stringify(content), pdf_sha256: digest },
    });
    return digest;
  });

const complete = async (
  fibreId: string,
): Promise<{ id: string; token: string; sha256: string }> => {
  const { id, token } = await start(fibreId);
  await run((ctx) => choosePlan(ctx, token, plan));
  const details = { name: 'Hana Contoh', email: 'hana@example.com', phone: '+60126999999' };
  await run((ctx) => giveDetails(ctx, token, details));
  const company = await signUpCompany(database(), tenant.id);
  const place = await findPlace(database(), tenant.id, fibreId);
  if (!place) throw new Error('no place');
  const now = new Date();
  const [slot] = await freeSlots(database(), {
    ...{ company, place, minutes: 120, language: 'en', now },
  });
  if (!slot) throw new Error('nobody is free');
  await run((ctx) => chooseSlot(ctx, token, new Date(slot.startsAt)));
  await run((ctx) => prepareAgreement(ctx, token, { canMail: false }));
  return { id, token, sha256: await printFor(id) };
};

const signature: PlaceInput['signature'] = {
  ...{ name: 'Hana Contoh', kind: 'typed', strokes: null, agent: 'test', clockOffMs: 0 },
  ...{ box: 'I have read the agreement.', button: 'Order now' },
};
const order = (token: string, input: Partial<PlaceInput> & { sha256: string }) =>
  run(async (ctx) => placeOrder(ctx, await openSignUp(ctx, token), { signature, ...input }));

const TABLES = [
  ...['customers', 'service_locations', 'subscriptions', 'work_orders', 'appointments'],
  ...['agreement_signatures', 'customer_devices'],
];
const counts = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(
      TABLES.map(async (table) => {
        const [row] = await database()(table).where({ company: tenant.id }).count('* as count');
        return [table, Number(row?.count)] as const;
      }),
    ),
  );

describe('the order', () => {
  it('should be there at once or not at all, and only once', async () => {
    const { building, splitter } = await buildingWith('Menara Semua');
    const [fibreId = ''] = await addressesAt(building, 1);
    const { id, token, sha256 } = await complete(fibreId);
    const before = await counts();
    for (const failing of ORDER_STEPS) {
      const atStep = (step: string): void => {
        if (step === failing) throw new Error(`stopped at ${step}`);
      };
      await expect(order(token, { sha256, atStep })).rejects.toThrow(failing);
      expect(await counts()).toEqual(before);
      expect(await rowOf(id)).toMatchObject({ state: 'agreement', name: 'Hana Contoh' });
    }
    // The bytes that were shown, and no others.
    await expect(order(token, { sha256: sha('other') })).rejects.toMatchObject({
      code: 'SIGN_UP_AGREEMENT_OTHER',
    });
    const [made, again] = await Promise.all([order(token, { sha256 }), order(token, { sha256 })]);
    expect(again).toEqual(made);
    const after = await counts();
    for (const table of TABLES) expect(after[table], table).toBe((before[table] ?? 0) + 1);

    expect(await rowOf(id)).toMatchObject({ state: 'ordered', work_order: made.workOrder });
    const [hold] = await liveHolds({ sign_up: id });
    expect(hold).toMatchObject({ kind: 'order', work_order: made.workOrder });
    expect(hold.hold_ends_at.getTime()).toBeGreaterThan(Date.now() + 13 * 86_400_000);
    const [visit] = await database()('appointments').where({ work_order: made.workOrder });
    expect(visit).toMatchObject({ status: 'draft' });
    const place = await database()('addresses').where({ fibre_id: fibreId }).first();
    expect(place.service_location).toBeTruthy();

    const shown = await sales.get(`/api/sign-ups/${id}`);
    expect(shown.data).toMatchObject({
      state: 'ordered',
      agreement: { sha256, channel: 'none', position: 1 },
    });
    const port = await run((ctx) => allocatePort(ctx, { splitter, workOrder: made.workOrder }));
    expect(port.port).toBe(hold.splitter_port);
  });

  it('should chain its evidence, which nobody changes', async () => {
    const { building } = await buildingWith('Menara Rantai');
    const [fibreId = ''] = await addressesAt(building, 1);
    const { token, sha256 } = await complete(fibreId);
    await order(token, { sha256 });
    const rows = await database()('agreement_signatures')
      .where({ company: tenant.id })
      .orderBy('position');
    let previous: string | null = null;
    for (const row of rows) {
      const { agreement, position, name, evidence } = row;
      const signedAt = row.signed_at.toISOString();
      const facts = { agreement, position, name, signedAt, evidence, previous };
      expect(row.previous_sha256).toBe(previous);
      expect(row.row_sha256).toBe(sha(canonical(facts)));
      previous = row.row_sha256;
    }
    expect(rows.length).toBeGreaterThan(1);
    await expect(
      database()('agreement_signatures').where({ company: tenant.id }).update({ name: 'Other' }),
    ).rejects.toThrow();
  });
});

const until24Hours = (id: string) =>
  database().raw(`update sign_ups set priced_at = now() - interval '25 hours' where id = ?`, [id]);

describe('another try at an address', () => {
  it('should take no port of an order or of the office, and not tell who is a customer', async () => {
    const { building } = await buildingWith('Menara Jiran');
    const [ordered = '', kept = ''] = await addressesAt(building, 2);
    const other = await complete(ordered);
    const own = await complete(ordered);
    const { workOrder } = await order(own.token, own);
    const [hold] = await liveHolds({ sign_up: own.id });
    // Begun before the order, and begun after it: both go on as anywhere else.
    const late = await start(ordered);
    for (const { token } of [other, late]) {
      await run((ctx) => choosePlan(ctx, token, plan));
      expect(await liveHolds({ kind: 'order', work_order: workOrder })).toEqual([hold]);
      if (token === other.token)
        await expect(order(token, other)).rejects.toMatchObject({ code: 'SIGN_UP_NOT_HERE' });
      await run((ctx) => cancelSignUp(ctx, token));
    }
    const port = await database()('splitter_ports').where({ id: hold.splitter_port }).first();
    expect(port.hold_ends_at).toEqual(hold.hold_ends_at);

    const lead = await start(kept);
    expect((await sales.post(`/api/sign-ups/${lead.id}/hold`, { days: 5 })).status).toBe(200);
    const [long] = await liveHolds({ sign_up: lead.id });
    expect(long.kind).toBe('kept');
    const { token } = await start(kept);
    await run((ctx) => cancelSignUp(ctx, token));
    expect(await liveHolds({ sign_up: lead.id })).toEqual([long]);
  });
});

describe('one part of the network', () => {
  it('should hold a few ports at a time, whatever it begins', async () => {
    const { building } = await buildingWith('Menara Tamak');
    const { building: second } = await buildingWith('Menara Tamak Dua');
    const from = (fibreId: string, network: string) =>
      run((ctx) => startSignUp(ctx, { company: tenant.id, fibreId, language: 'en', network }));
    const first = await addressesAt(building, 8);
    const more = await addressesAt(second, 4);
    const begun = await Promise.allSettled(
      [...first, ...more].map((fibreId) => from(fibreId, 'greedy')),
    );
    const refused = begun.filter((one) => one.status === 'rejected');
    expect(begun.length - refused.length).toBe(MOST_HELD);
    expect(refused.map(({ reason }) => reason.code)).toEqual([
      ...['SIGN_UP_TOO_MANY', 'SIGN_UP_TOO_MANY'],
    ]);
    // Nor by going on with one whose time is over; an address that it holds already counts once.
    const made = begun.flatMap((one, at) =>
      one.status === 'fulfilled' ? [{ ...one.value, fibreId: [...first, ...more][at] ?? '' }] : [],
    );
    const [over, going] = made;
    if (!over || !going) throw new Error('nothing was begun');
    await from(going.fibreId, 'greedy');
    await until(over.id, '-1 second');
    await from(more.at(-1) ?? '', 'greedy').catch(() => from(more.at(-2) ?? '', 'greedy'));
    await expect(run((ctx) => choosePlan(ctx, over.token, plan))).rejects.toMatchObject({
      code: 'SIGN_UP_TOO_MANY',
    });
    const [free = ''] = await addressesAt(second, 1);
    expect((await from(free, 'modest')).id).toBeTruthy();
    await database().raw(
      `update port_holds set hold_ends_at = now() where company = ?
      and kind = 'funnel' and released_at is null`,
      [tenant.id],
    );
  });
});

describe('what was chosen', () => {
  it('should cost what it costs today when it was chosen long ago, and be in sale', async () => {
    const { building } = await buildingWith('Menara Lama');
    const [fibreId = ''] = await addressesAt(building, 1);
    const { id, token, sha256 } = await complete(fibreId);
    const sold = (values: object) => database()('service_plans').where({ id: plan }).update(values);
    await database()('plan_prices').where({ plan }).update({ monthly_minor: 20_000 });
    expect((await rowOf(id)).price?.price.monthlyNow.netMinor).toBe(10_000);
    await until24Hours(id);
    await expect(order(token, { sha256 })).rejects.toMatchObject({
      code: 'SIGN_UP_AGREEMENT_OTHER',
    });
    await sold({ is_active: false });
    const prepare = () => run((ctx) => prepareAgreement(ctx, token, { canMail: false }));
    for (const step of [prepare, () => run((ctx) => choosePlan(ctx, token, plan))])
      await expect(step()).rejects.toMatchObject({ code: 'SIGN_UP_PLAN_UNKNOWN' });
    await sold({ is_active: true });
    await prepare();
    expect((await rowOf(id)).price?.price.monthlyNow.netMinor).toBe(20_000);
    // A visit later than the days of an order keeps its port.
    const company = await database()('companies').where({ id: tenant.id }).first('settings');
    const settings = { ...company.settings, signUps: { orderDays: 1 } };
    await database()('companies').where({ id: tenant.id }).update({ settings });
    await order(token, { sha256: await printFor(id) });
    const { slot_ends_at: ends } = await rowOf(id);
    const [hold] = await liveHolds({ sign_up: id });
    expect(hold.hold_ends_at.getTime()).toBeGreaterThan(ends?.getTime() ?? Infinity);
    await database()('companies').where({ id: tenant.id }).update(company);
    await database()('plan_prices').where({ plan }).update({ monthly_minor: 10_000 });
  });

  it('should send no code at once to one address after the other, and eight at most', async () => {
    const { building } = await buildingWith('Menara Kod');
    const [fibreId = ''] = await addressesAt(building, 1);
    const { id, token } = await complete(fibreId);
    const ask = async (email: string): Promise<number> => {
      const details = { name: 'Hana Contoh', email, phone: '+60126999999' };
      await run((ctx) => giveDetails(ctx, token, details));
      await run((ctx) => prepareAgreement(ctx, token, { canMail: true }));
      return (await rowOf(id)).codes_sent;
    };
    expect(await ask('one@example.com')).toBe(1);
    expect(await ask('two@example.com')).toBe(1);
    for (let hour = 1; hour < 12; hour += 1) {
      await database()('sign_ups')
        .where({ id })
        .update({ code_sent_at: new Date(0) });
      await ask(`${String(hour)}@example.com`);
    }
    expect((await rowOf(id)).codes_sent).toBe(MOST_CODES);
    // Nor by many sign-ups: what goes to one address of mail is counted, whoever asks.
    const to = `${randomUUID()}@example.com`;
    for (let sent = 0; sent < CODES_PER_HOUR; sent += 1) await countCode(database(), to);
    await expect(countCode(database(), to.toUpperCase())).rejects.toMatchObject({ status: 429 });
  });

  it('should be printed a bounded number of times', async () => {
    const { building } = await buildingWith('Menara Cetak');
    const [fibreId = ''] = await addressesAt(building, 1);
    const { id, token } = await complete(fibreId);
    for (let print = 1; print < MOST_PRINTS; print += 1) await printFor(id, true);
    await run((ctx) => prepareAgreement(ctx, token, { canMail: false }));
    await run((ctx) =>
      giveDetails(ctx, token, { name: 'Other', email: 'hana@example.com', phone: '1' }),
    );
    await expect(
      run((ctx) => prepareAgreement(ctx, token, { canMail: false })),
    ).rejects.toMatchObject({ code: 'SIGN_UP_TOO_MANY' });
  });
});

describe('the page', () => {
  it('should open by its secret alone and show plans, times and steps', async () => {
    const { building } = await buildingWith('Menara Laman');
    const [fibreId = ''] = await addressesAt(building, 1);
    const begun = await visitor.post('/api/sign-ups', { company: tenant.id, fibreId });
    expect(begun.status).toBe(201);
    const by = { 'x-sign-up': String(begun.data.token) };
    expect((await visitor.get('/api/sign-ups/current')).code).toBe('SIGN_UP_GONE');
    const active = (is_active: boolean) =>
      database()('companies').where({ id: tenant.id }).update({ is_active });
    await active(false);
    expect((await visitor.get('/api/sign-ups/current', by)).code).toBe('SIGN_UP_GONE');
    await active(true);
    const plans = await visitor.get('/api/sign-ups/plans', by);
    expect(plans.data.plans).toEqual([expect.objectContaining({ id: plan, name: 'Fibre 500' })]);
    const chosen = await visitor.post('/api/sign-ups/plan', { plan }, by);
    expect(chosen.data).toMatchObject({ state: 'plan', plan: { id: plan } });
    const details = { name: 'Ana Contoh', email: 'ana@example.com', phone: '012-699 9999' };
    const given = await visitor.post('/api/sign-ups/details', details, by);
    expect(given.data).toMatchObject({ state: 'details', details: { phone: '+60126999999' } });
    const { data } = await visitor.get('/api/sign-ups/slots', by);
    expect(data.slots.length).toBeGreaterThan(5);
    const slot = await visitor.post('/api/sign-ups/slot', { startsAt: data.slots[0].startsAt }, by);
    expect(slot.data).toMatchObject({ state: 'slot', slot: data.slots[0] });
    const read = await visitor.post('/api/sign-ups/agreement', {}, by);
    expect(read.data).toMatchObject({ state: 'agreement' });
    // Who reads waits for no step, however many of them: each would hold a connection.
    const held = await database().transaction();
    await held('sign_ups').where({ company: tenant.id }).forUpdate().select('id');
    for (const path of ['current', 'plans', 'slots'])
      expect((await visitor.get(`/api/sign-ups/${path}`, by)).status).toBe(200);
    await held.rollback();
    // Goes on elsewhere by a mailed link; this product sends no mails.
    expect((await visitor.post('/api/sign-ups/resume-link', {}, by)).code).toBe('SIGN_UP_NO_MAIL');
    const link = resumeSecret(String(begun.data.token), new Date());
    expect((await visitor.post('/api/sign-ups/resume', { link })).data).toEqual(begun.data);
    const old = resumeSecret(String(begun.data.token), new Date('2026-01-01'));
    for (const wrong of [old, link.slice(0, -8), ''])
      expect((await visitor.post('/api/sign-ups/resume', { link: wrong })).code).toBe(
        'SIGN_UP_GONE',
      );
    const words = { box: 'I do not accept it.', button: SIGNING_WORDS.button.en };
    const own = { sha256: sha(''), isAccepted: true, name: 'Ana', kind: 'typed', ...words };
    expect((await visitor.post('/api/sign-ups/order', own, by)).code).toBe('SIGN_UP_WORDS');
    await database()('sign_ups')
      .where({ company: tenant.id })
      .update({ seen_at: new Date(Date.now() - 61 * 86_400_000) });
    expect((await visitor.get('/api/sign-ups/current', by)).code).toBe('SIGN_UP_GONE');
    const trap = { company: tenant.id, fibreId, website: 'https://example.com' };
    expect((await visitor.post('/api/sign-ups', trap)).code).toBe('SIGN_UP_REFUSED');
  });
});
