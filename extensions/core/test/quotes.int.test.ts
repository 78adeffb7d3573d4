import '../src/domains.ts';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, dayIn } from '../../domain/kernel/time.ts';
import { acceptWords } from '../../domain/quotes/index.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { visitor } from './support/http.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let sales: Person;
let manager: Person;
let plan: string;
const today = dayIn(new Date(), 'Asia/Kuala_Lumpur');
const accepting = (number: string) => ({
  ...{ name: 'Aminah Contoh', agreed: true, language: 'en' },
  words: acceptWords({ number, partyName: 'Contoh Sdn Bhd' }, 'en'),
});
const ACCEPT = accepting('Q-1');

const draft = (more: object = {}) => ({
  ...{ company: tenant.id, partyName: 'Contoh Sdn Bhd', title: 'Two sites', language: 'en' },
  ...{ expiresOn: addDays(today, 30) },
  lines: [
    { section: 'Site A', plan },
    { section: 'Site A', kind: 'alternative', description: 'Faster', monthlyMinor: 29_900 },
    { section: 'Site B', description: 'Router', quantity: 2, oneTimeMinor: 10_000 },
  ],
  ...more,
});
const send = async (id: string): Promise<string> => {
  const answer = await sales.post(`/api/sales/quotes/${id}/send`);
  expect(answer.status).toBe(200);
  return String(answer.data.link).replace(/^.*\/q\//, '');
};
const printed = (id: string) =>
  eventually(
    () => database()('quotes').where({ id }).first(),
    (row) => row?.pdf_status === 'ready',
  );

beforeAll(async () => {
  tenant = await newTenant('operator');
  [sales, manager] = await Promise.all([newMember(tenant, 'sales'), newMember(tenant, 'manager')]);
  const made = await manager.post('/api/sales/plans', {
    ...{ company: tenant.id, code: 'F5', name: 'Fibre 500', kind: 'internet', summary: null },
    ...{ included: [], translations: {}, downMbps: 500, upMbps: 500, termMonths: null },
    ...{ taxCode: null, position: 1, isPublic: true, isActive: true, parts: [] },
  });
  plan = made.data.id;
  await manager.post(`/api/sales/plans/${plan}/prices`, {
    ...{ zone: null, validFrom: today, monthlyMinor: 12_900, oneTimeMinor: 20_000 },
  });
});

it('should price plans by their day, count standard lines, and let the holder of the link accept the bytes', async () => {
  const made = await sales.post('/api/sales/quotes', draft());
  expect([made.status, made.data.number]).toEqual([201, 'Q-1']);
  const lines = [{ description: 'Router', quantity: 0.005, oneTimeMinor: 10_000 }];
  expect((await sales.post('/api/sales/quotes', draft({ lines }))).status).toBe(400);
  const { id } = made.data;
  const shown = await sales.get(`/api/sales/quotes/${id}`);
  expect(shown.data).toMatchObject({
    ...{ status: 'draft', mayEdit: true },
    lines: [{ description: 'Fibre 500', monthlyMinor: 12_900 }, {}, {}],
    sums: { monthly: { netMinor: 12_900 }, oneTime: { netMinor: 40_000 } },
  });
  const token = await send(id);
  const path = `/api/quotes/by-link/${token}`;
  const row = await printed(id);
  const seen = await visitor().get(path);
  expect(seen.data).toMatchObject({
    ...{ number: 'Q-1', status: 'sent', isPrinted: true, pdfSha256: row.pdf_sha256 },
    sections: [{ section: 'Site A' }, { section: 'Site B' }],
  });
  const pdf = await fetch(`${inject('url')}/api/quotes/by-link/${token}/pdf`);
  const content = Buffer.from(await pdf.arrayBuffer());
  expect(createHash('sha256').update(content).digest('hex')).toBe(row.pdf_sha256);
  expect((await visitor().post(`${path}/accept`, { ...ACCEPT, agreed: false })).status).toBe(400);
  const own = { ...ACCEPT, words: { ...ACCEPT.words, box: 'I do not accept it.' } };
  expect((await visitor().post(`${path}/accept`, own)).code).toBe('QUOTES_WORDS');
  expect((await visitor().post(`${path}/accept`, ACCEPT)).data).toEqual({ status: 'accepted' });
  expect((await visitor().post(`${path}/accept`, ACCEPT)).data).toEqual({ status: 'accepted' });
  // A stranger is told what is wrong, not by which row.
  const late = await visitor().post(`${path}/decline`, {});
  expect(late.errors?.[0]?.extensions).toEqual({ code: 'QUOTES_STATUS', status: 'accepted' });
  const evidence = await database()('quote_acceptances').where({ quote: id });
  expect(evidence).toHaveLength(1);
  expect(evidence[0]).toMatchObject({
    ...{ door: 'link', name: 'Aminah Contoh', words: ACCEPT.words, pdf_sha256: row.pdf_sha256 },
  });
  await expect(
    database()('quote_acceptances').where({ quote: id }).update({ name: 'X' }),
  ).rejects.toThrow();
  await expect(database()('quotes').where({ id }).update({ title: 'X' })).rejects.toThrow(
    'QUOTES_SENT',
  );
  await expect(
    database()('quote_lines').where({ quote: id }).update({ monthly_minor: 1 }),
  ).rejects.toThrow('QUOTES_SENT');
  expect((await sales.post(`/api/sales/quotes/${id}/revise`)).code).toBe('QUOTES_STATUS');
});

describe('a new revision', () => {
  it('should kill the link and the PDF of the one before when it is sent', async () => {
    const { id } = (await sales.post('/api/sales/quotes', draft())).data;
    const old = await send(id);
    await printed(id);
    const next = await sales.post(`/api/sales/quotes/${id}/revise`);
    expect(next.data.number).toMatch(/^Q-\d+-R2$/);
    expect((await sales.post(`/api/sales/quotes/${id}/revise`)).code).toBe('QUOTES_OTHER_DRAFT');
    expect((await visitor().get(`/api/quotes/by-link/${old}`)).status).toBe(200);
    const token = await send(next.data.id);
    for (const path of ['', '/pdf'])
      expect((await visitor().get(`/api/quotes/by-link/${old}${path}`)).status).toBe(410);
    expect((await visitor().post(`/api/quotes/by-link/${old}/accept`, ACCEPT)).status).toBe(410);
    expect((await visitor().get(`/api/quotes/by-link/${token}`)).data.revision).toBe(2);
  });
});

it('should refuse an expired quote to its holder, and let staff accept it with a reason', async () => {
  const { id } = (await sales.post('/api/sales/quotes', draft())).data;
  await database()('quotes')
    .where({ id })
    .update({ priced_on: addDays(today, -9), expires_on: addDays(today, -1) });
  expect((await sales.post(`/api/sales/quotes/${id}/send`)).code).toBe('QUOTES_DAYS');
  await database()('quotes').where({ id }).update({ expires_on: today });
  const token = await send(id);
  await printed(id);
  await database().transaction(async (trx) => {
    await trx.raw('alter table quotes disable trigger quotes_kept');
    await trx('quotes')
      .where({ id })
      .update({ expires_on: addDays(today, -1) });
    await trx.raw('alter table quotes enable trigger quotes_kept');
  });
  const { number } = await database()('quotes').where({ id }).first('number');
  const refused = await visitor().post(`/api/quotes/by-link/${token}/accept`, accepting(number));
  expect([refused.status, refused.code]).toEqual([409, 'QUOTES_EXPIRED']);
  const entered = { name: 'Aminah Contoh', reason: 'She said so by telephone' };
  const accepted = await sales.post(`/api/sales/quotes/${id}/accept`, entered);
  expect(accepted).toMatchObject({ status: 200, data: { status: 'accepted' } });
  const shown = await manager.get(`/api/sales/quotes/${id}`);
  expect(shown.data.acceptance).toMatchObject({ door: 'staff', reason: entered.reason });
});
