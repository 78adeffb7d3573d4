import '../src/domains.ts';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { endStuck } from '../src/background/handlers/end-stuck.ts';
import { inTransaction } from '../src/platform/context.ts';
import { systemActor } from '../src/platform/actor.ts';
import { findAddresses } from '../src/addresses/search/find-addresses.ts';
import { misspelt, rowsOfTown } from '../../../bench/addresses/made-up.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { visitor } from './support/http.ts';
import { newSplitter } from './support/splitter.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let admin: Person;
let other: Person;
let building: string;
let splitter: string;

const CSV = [
  'number,street,unit,city,postcode,building,splitter',
  '2708,Rue Notre-Dame Ouest,,Québec,G1R 2B5,MDU-1,',
  '2708,Rue Notre-Dame Est,,Québec,G1R 3C6,,',
  '12,Jalan Contoh 3/4,B-12-3,Puchong,47100,,',
  '12,Jalan Contoh 3/4,B-12-4,Puchong,47100,,',
  '45,Boulevard Saint-Jean,,Québec,,,',
].join('\n');

const take = (by: Person, body: object) =>
  by.post('/api/addresses/import-rows', { company: tenant.id, file: 'a.csv', ...body });
const find = async (q: string) => {
  const answer = await visitor().get(
    `/api/address?company=${tenant.id}&q=${encodeURIComponent(q)}`,
  );
  expect(answer.status).toBe(200);
  return answer.data;
};
const count = async (): Promise<number> =>
  Number((await database()('addresses').where({ company: tenant.id }).count())[0]?.['count']);

beforeAll(async () => {
  tenant = await newTenant('operator');
  admin = await newMember(tenant, 'admin');
  other = await newMember(await newTenant('operator'), 'admin');
  building = randomUUID();
  await database()('buildings').insert({
    ...{ id: building, company: tenant.id, code: 'MDU-1', name: 'Menara Contoh' },
  });
  splitter = (await newSplitter({ tenant, building })).id;
  const answer = await take(admin, { csv: CSV });
  expect(answer.data).toMatchObject({ added: 5, changed: 0, unchanged: 0, problems: [] });
});

describe('an import', () => {
  it('should change nothing when the same file comes again', async () => {
    const before = await database()('addresses').where({ company: tenant.id }).orderBy('id');
    const answer = await take(admin, { csv: CSV });
    expect(answer.data).toMatchObject({ added: 0, changed: 0, unchanged: 5 });
    expect(await database()('addresses').where({ company: tenant.id }).orderBy('id')).toEqual(
      before,
    );
  });

  it('should take in what a later file says and keep what it does not say', async () => {
    const answer = await take(admin, {
      csv: 'number,street,city,terminal\n45,BOUL. ST-JEAN,QUEBEC,T-9\n46,Boul St-Jean,Quebec,',
    });
    expect(answer.data).toMatchObject({ added: 1, changed: 1, unchanged: 0 });
    expect(await find('45 boul saint jean')).toMatchObject({ addresses: [{ town: 'Québec' }] });
  });

  it('should say all that is wrong with row and column, and take in nothing', async () => {
    const before = await count();
    const csv = [
      'number,street,city,building,splitter',
      'x,Rue Contoh,Québec,,',
      '7,,,,',
      '8,Rue Contoh,Québec,MDU-1,SP99',
      '9,Rue Contoh,Québec,,',
    ].join('\n');
    const refused = await take(admin, { csv });
    expect(refused.data).toMatchObject({ added: 0, problemCount: 3 });
    expect(
      refused.data.problems.map(({ code, params }: { code: string; params: { row: number } }) => [
        ...[params.row, code],
      ]),
    ).toEqual([
      [2, 'ADDRESS_ROW_CIVIC'],
      [3, 'ADDRESS_ROW_STREET'],
      [3, 'ADDRESS_ROW_TOWN'],
      [4, 'ADDRESS_ROW_PLANT'],
    ]);
    expect(await count()).toBe(before);
    expect((await take(admin, { csv, skip: true })).data).toMatchObject({
      ...{ added: 1, problemCount: 3 },
    });
  });

  it('should need the right, and columns with a number and a street', async () => {
    expect((await take(other, { csv: CSV })).status).toBe(403);
    const answer = await take(admin, { csv: 'a,b\n1,2' });
    expect([answer.status, answer.code]).toEqual([422, 'ADDRESS_NOT_A_SHEET']);
  });

  it('should take a long file in by the worker, in an old encoding', async () => {
    const text = 'NUMEROCIVIQUE;NOMRUECOMPLET\n101;Rue des Érables\n#102;Rue des Érables\n';
    const { status, data } = await admin.upload(
      '/api/addresses/import',
      { company: tenant.id, town: 'Repentigny' },
      [{ name: 'repentigny.csv', type: 'text/csv', content: Buffer.from(text, 'latin1') }],
    );
    expect(status).toBe(202);
    const run = await eventually(
      async () =>
        (await admin.get(`/api/addresses/imports?company=${tenant.id}`)).data.rows.find(
          ({ id }: { id: string }) => id === data.id,
        ),
      (row) => row?.state !== 'waiting' && row?.state !== 'running',
    );
    expect(run).toMatchObject({ state: 'done', rowsRead: 2, added: 2, problemCount: 0 });
    expect(await find('101 rue des erables, repentigny')).toMatchObject({
      addresses: [{ line: '101 Rue des Érables', match: 'exact' }],
    });
  });
});

describe('what a stranger finds', () => {
  it('should be told by number and street, with typing errors, and whether a port is free', async () => {
    const { hint, addresses } = await find('2708 rue Notre-Daem ouest quebec');
    expect(hint).toBeNull();
    expect(addresses[0]).toMatchObject({
      ...{ line: '2708 Rue Notre-Dame Ouest', town: 'Québec', postcode: 'G1R 2B5' },
      ...{ hasFreePort: true, state: 'serviceable', needsUnit: false },
    });
    expect(addresses[0].fibreId).toMatch(/^F[0-9A-F]{12}$/);
    expect(addresses[0].confidence).toBeGreaterThan(addresses[1]?.confidence ?? 0);
    await database()('splitter_ports').where({ splitter }).update({ state: 'faulty' });
    expect((await find('2708 notre-dame o, G1R 2B5')).addresses[0].hasFreePort).toBe(false);
    await database()('splitter_ports')
      .where({ splitter, is_standby: false })
      .update({ state: 'available' });
  });

  it('should be a house and not its units until the unit is typed', async () => {
    expect(await find('12 jln contoh 3/4')).toMatchObject({
      hint: 'unit',
      addresses: [{ fibreId: null, needsUnit: true, line: '12 Jalan Contoh 3/4' }],
    });
    const { hint, addresses } = await find('Blk B-12-03, 12 Jalan Contoh 3/4, Puchong');
    expect(hint).toBeNull();
    expect(addresses[0]).toMatchObject({ line: '12 Jalan Contoh 3/4, #B-12-3', needsUnit: false });
  });

  it('should be nothing without a number and enough of a street', async () => {
    expect(await find('rue Notre-Dame')).toEqual({ hint: 'number', addresses: [] });
    expect(await find('2708')).toEqual({ hint: 'street', addresses: [] });
    expect(await find("2708 rue %' or 1=1 --")).toMatchObject({ addresses: [] });
    expect(await find('9999 rue Notre-Dame')).toEqual({ hint: 'unknown', addresses: [] });
  });

  it('should say nothing of customers, nor of a company that is no operator', async () => {
    const { addresses } = await find('2708 notre-dame ouest');
    expect(Object.keys(addresses[0]).sort()).toEqual(
      [
        ...['line', 'town', 'region', 'postcode', 'fibreId', 'needsUnit', 'state'],
        ...['hasFreePort', 'confidence', 'match'],
      ].sort(),
    );
    for (const company of [(await newTenant('installer')).id, randomUUID()]) {
      const answer = await visitor().get(`/api/address?company=${company}&q=2708%20notre-dame`);
      expect([answer.status, answer.code]).toEqual([404, 'ADDRESS_COMPANY_UNKNOWN']);
    }
  });
});

describe('what staff sees', () => {
  it('should be a list, a page and what serves an address, of the own company alone', async () => {
    const list = await admin.get(`/api/addresses?company=${tenant.id}&q=45%20st-jean`);
    const { id } = list.data.rows[0];
    const saved = await admin.post(`/api/addresses/${id}/serving`, {
      ...{ state: 'survey', building: null, splitter, terminal: ' T-1 ' },
    });
    expect(saved.status).toBe(200);
    expect((await admin.get(`/api/addresses/${id}`)).data).toMatchObject({
      ...{ state: 'survey', terminal: 'T-1', building: { id: building } },
      ports: { ports: 8, free: 8 },
    });
    expect((await other.get(`/api/addresses/${id}`)).status).toBe(403);
    const all = await admin.get(`/api/addresses?company=${tenant.id}`);
    expect(all.data.rows).toHaveLength(await count());
    expect((await other.get(`/api/addresses?company=${tenant.id}`)).data.rows).toEqual([]);
  });
});

describe('a small town of misspelt addresses', () => {
  it('should be found as often as the benchmark promises', async () => {
    const made = rowsOfTown(600, 7);
    for (const part of [made.slice(0, 300), made.slice(300)])
      expect(
        (await take(admin, { rows: [['number', 'street', 'unit', 'city', 'postcode'], ...part] }))
          .data.problems,
      ).toEqual([]);
    const tries = misspelt(made, 60, 11);
    let found = 0;
    for (const { typed, line } of tries) {
      const { addresses } = await findAddresses(database(), {
        ...{ company: tenant.id, text: typed, limit: 8 },
      });
      if (
        addresses
          .slice(0, 3)
          .some((one) => `${String(one.civic)} ${one.street} ${one.town}` === line)
      )
        found += 1;
    }
    expect(found).toBeGreaterThanOrEqual(54);
  });
});

describe('an import that was lost', () => {
  it('should end, so that the next one may begin', async () => {
    const id = randomUUID();
    await database()('address_imports').insert({
      ...{ id, company: tenant.id, file_name: 'lost.csv', state: 'running' },
      ...{ created_at: new Date(Date.now() - 3 * 3_600_000) },
    });
    const form = { company: tenant.id, town: 'Puchong' };
    const files = [
      { name: 'a.csv', type: 'text/csv', content: 'number,street\n3,Jalan Contoh 9\n' },
    ];
    expect((await admin.upload('/api/addresses/import', form, files)).code).toBe(
      'ADDRESS_IMPORT_BUSY',
    );
    await inTransaction(database(), systemActor('worker'), (ctx) =>
      endStuck.handle(ctx, undefined as never),
    );
    const row = await database()('address_imports').where({ id }).first();
    expect(row).toMatchObject({
      state: 'refused',
      problems: [{ code: 'ADDRESS_IMPORT_FAILED' }],
    });
    expect(row.finished_at).toBeInstanceOf(Date);
    expect((await admin.upload('/api/addresses/import', form, files)).status).toBe(202);
  });
});
