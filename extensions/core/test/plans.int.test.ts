import '../src/domains.ts';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { dayIn, addDays } from '../../domain/kernel/time.ts';
import { offersFor, priceOf } from '../src/plans/index.ts';
import { database } from './support/database.ts';
import { visitor } from './support/http.ts';
import { newSplitter } from './support/splitter.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let manager: Person;
let sales: Person;
let address: { id: string; fibre_id: string };
let splitter: string;
let plan: string;
const today = dayIn(new Date(), 'Asia/Kuala_Lumpur');
const on = (n: number): string => addDays(today, n);

const newPlan = async (code: string, more: object = {}): Promise<string> => {
  const answer = await manager.post('/api/sales/plans', {
    ...{ company: tenant.id, code, name: `Fibre ${code}`, kind: 'internet', summary: null },
    ...{ included: ['Modem'], translations: { fr: { name: `Fibre ${code} fr` } }, downMbps: 500 },
    ...{ upMbps: 250, termMonths: 24, taxCode: null, position: 1, isPublic: true, isActive: true },
    ...{ parts: [], ...more },
  });
  expect(answer.status).toBe(201);
  return answer.data.id as string;
};
const setPrice = (validFrom: string, monthlyMinor: number, zone: string | null = null) =>
  manager.post(`/api/sales/plans/${plan}/prices`, {
    ...{ zone, validFrom, monthlyMinor, oneTimeMinor: 20_000 },
  });
const priceOn = async (day: string) =>
  (
    await priceOf(database(), {
      ...{ company: tenant.id, address: address.id, plan, onDate: day, language: 'en' },
    })
  )?.price;

beforeAll(async () => {
  tenant = await newTenant('operator');
  [manager, sales] = await Promise.all([newMember(tenant, 'manager'), newMember(tenant, 'sales')]);
  const admin = await newMember(tenant, 'admin');
  const building = randomUUID();
  await database()('buildings').insert({
    ...{ id: building, company: tenant.id, code: 'MDU-1', name: 'Menara Contoh' },
  });
  splitter = (await newSplitter({ tenant, building })).id;
  await admin.post('/api/addresses/import-rows', {
    ...{ company: tenant.id, file: 'a.csv' },
    csv: 'number,street,city,building\n12,Jalan Contoh,Puchong,MDU-1',
  });
  address = await database()('addresses').where({ company: tenant.id }).first('id', 'fibre_id');
  await database()('addresses').where({ id: address.id }).update({ splitter });
  await database()('tax_codes').where({ company: tenant.id }).update({ is_default: false });
  await database()('tax_codes').insert({
    ...{ id: randomUUID(), company: tenant.id, code: 'SST6', name: 'SST 6 %' },
    ...{ rate_basis_points: 600, is_default: true },
  });
  plan = await newPlan('500');
});

describe('a price', () => {
  it('should end the one before on the day before, and none should begin in the past', async () => {
    expect((await setPrice(on(-10), 12_900)).status).toBe(200);
    expect((await setPrice(on(30), 13_900)).status).toBe(200);
    expect((await setPrice(on(-1), 9_900)).code).toBe('PLANS_PRICE_PAST');
    expect(await priceOn(on(-11))).toBeUndefined();
    expect(await priceOn(on(29))).toMatchObject({
      ...{ source: 'company', currency: 'MYR', promotionMonths: null },
      monthlyNow: { netMinor: 12_900, taxMinor: 774, totalMinor: 13_674 },
      oneTime: { totalMinor: 21_200 },
    });
    expect(await priceOn(on(30))).toMatchObject({ monthlyNow: { netMinor: 13_900 } });
  });

  it('should be the promotion’s for its days, then the approved one of the address before all', async () => {
    const promotion = await manager.post('/api/sales/promotions', {
      ...{ plan, zone: null, name: 'Year end', translations: { fr: 'Fin d’année' } },
      ...{ validFrom: today, validTo: on(5), months: 6, percent: 50, amountMinor: null },
      waivesOneTime: true,
    });
    expect(promotion.status).toBe(201);
    expect(await priceOn(on(5))).toMatchObject({
      ...{ source: 'promotion', promotionMonths: 6 },
      ...{ monthlyNow: { netMinor: 6_450 }, monthlyAfter: { netMinor: 12_900 } },
      ...{ oneTime: { netMinor: 0 }, regularOneTime: { netMinor: 20_000 } },
    });
    expect(await priceOn(on(6))).toMatchObject({ source: 'company', promotionMonths: null });

    const wanted = {
      ...{ address: address.id, plan, monthlyMinor: 11_000, oneTimeMinor: 0 },
      ...{ reason: 'Neighbour’s price', validFrom: today, validTo: on(10) },
    };
    const asked = await sales.post('/api/sales/price-overrides', wanted);
    expect(asked.data.state).toBe('asked');
    expect(await priceOn(today)).toMatchObject({ source: 'promotion' });
    const decide = { approve: true, note: null };
    const path = `/api/sales/price-overrides/${String(asked.data.id)}/decide`;
    expect((await sales.post(path, decide)).status).toBe(403);
    expect((await manager.post(path, decide)).data.state).toBe('approved');
    expect(await priceOn(on(10))).toMatchObject({
      ...{ source: 'override', monthlyNow: { netMinor: 11_000 }, promotionMonths: null },
    });
    expect(await priceOn(on(11))).toMatchObject({ source: 'company' });
    const again = await manager.post('/api/sales/price-overrides', { ...wanted, validFrom: on(9) });
    expect([again.status, again.code]).toEqual([409, 'PLANS_OVERRIDE_OVERLAP']);
    const why = await sales.get(`/api/sales/addresses/${address.id}?on=${on(10)}`);
    expect(why.data).toMatchObject({
      ...{ mayDecide: false, mayAsk: true, offers: [{ price: { source: 'override' } }] },
      overrides: [{ state: 'approved', reason: 'Neighbour’s price' }],
    });
  });

  it('should let adjoining days move together, and two never overlap', async () => {
    const rows = await database()('plan_prices').where({ plan }).orderBy('valid_from');
    await database().transaction(async (trx) => {
      await trx('plan_prices')
        .where({ id: rows[0]?.id })
        .update({ valid_to: on(39) });
      await trx('plan_prices')
        .where({ id: rows[1]?.id })
        .update({ valid_from: on(40) });
    });
    const overlapping = database()('plan_prices')
      .where({ id: rows[0]?.id })
      .update({ valid_to: null });
    await expect(overlapping).rejects.toThrow('plan_prices_once');
  });
});

it('should be that of the zone of the OLT port behind the address, and the company’s where several are', async () => {
  const zones = await Promise.all(
    ['A', 'B'].map(async (code) => {
      const id = randomUUID();
      await database()('tariff_zones').insert({ id, company: tenant.id, code, name: code });
      return id;
    }),
  );
  const olt = randomUUID();
  await database()('olts').insert({ id: olt, company: tenant.id, code: 'OLT-1', name: 'OLT 1' });
  const ports = await Promise.all(
    zones.map(async (zone, index) => {
      const id = randomUUID();
      await database()('olt_ports').insert({
        ...{ id, company: tenant.id, olt, label: `0/1/${String(index)}`, kind: 'gpon' },
        ...{ capacity: 64, tariff_zone: zone },
      });
      return id;
    }),
  );
  expect((await setPrice(on(-1), 15_900, zones[0])).status).toBe(200);
  await database()('splitters').where({ id: splitter }).update({ olt_port: ports[0] });
  expect(await priceOn(on(20))).toMatchObject({
    ...{ source: 'zone', tariffZone: zones[0], monthlyNow: { netMinor: 15_900 } },
  });
  const building = (await database()('splitters').where({ id: splitter }).first('building'))
    ?.building;
  const second = await newSplitter({ tenant, building });
  await database()('splitters').where({ id: second.id }).update({ olt_port: ports[1] });
  await database()('addresses').where({ id: address.id }).update({ splitter: null });
  expect(await priceOn(on(20))).toMatchObject({ source: 'company', tariffZone: null });
  await database()('splitters').where({ id: second.id }).update({ olt_port: null });
  expect(await priceOn(on(20))).toMatchObject({ source: 'zone' });
  await database()('splitters').where({ id: splitter }).update({ olt_port: null });
});

it('should make bundles of plans that are none', async () => {
  const telephone = await newPlan('TEL', { kind: 'telephone', downMbps: null, upMbps: null });
  const bundle = await newPlan('DUO', { kind: 'bundle', parts: [plan, telephone] });
  expect(
    await offersFor(database(), {
      ...{ company: tenant.id, address: null, onDate: today, language: 'fr' },
    }),
  ).toMatchObject([{ plan, name: 'Fibre 500 fr', included: ['Modem'] }]);
  const nested = await manager.put(`/api/sales/plans/${bundle}`, {
    ...{ code: 'DUO', name: 'Duo', kind: 'bundle', summary: null, included: [], translations: {} },
    ...{ downMbps: null, upMbps: null, termMonths: null, taxCode: null, position: 1 },
    ...{ isPublic: true, isActive: true, parts: [bundle] },
  });
  expect(nested.code).toBe('PLANS_BUNDLE_PARTS');
});

describe('the public question', () => {
  const ask = (more: string, by: Pick<Person, 'get'> = visitor()) =>
    by.get(`/api/plans?company=${tenant.id}&address=${more}`);

  it('should tell plans and prices with tax, and nothing of customers or of why', async () => {
    const question = `${address.fibre_id}&on=${on(11)}&language=fr`;
    // Of days to come it would tell who competes what nobody knows yet.
    expect((await ask(question)).code).toBe('PLANS_DAY_AHEAD');
    expect((await ask(`${address.fibre_id}&on=${on(0)}`)).status).toBe(200);
    const answer = await ask(question, sales);
    expect(answer.status).toBe(200);
    expect(answer.data).toMatchObject({
      address: { fibreId: address.fibre_id, line: '12 Jalan Contoh', state: 'serviceable' },
      plans: [{ name: 'Fibre 500 fr', downMbps: 500, monthlyNow: { totalMinor: 13_674 } }],
    });
    expect(JSON.stringify(answer.data)).not.toMatch(/override|Neighbour|sourceRow/);
  });

  it('should know no address of another company, and offer nothing where nothing is', async () => {
    const other = await newTenant('operator');
    const foreign = await visitor().get(
      `/api/plans?company=${other.id}&address=${address.fibre_id}`,
    );
    expect([foreign.status, foreign.code]).toEqual([404, 'PLANS_ADDRESS_UNKNOWN']);
    await database()('addresses').where({ id: address.id }).update({ state: 'not_serviceable' });
    expect((await ask(address.fibre_id)).data.plans).toEqual([]);
    await database()('addresses').where({ id: address.id }).update({ state: 'serviceable' });
  });
});
