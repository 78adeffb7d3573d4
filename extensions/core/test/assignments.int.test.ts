import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { markOf } from '../../domain/messages/index.ts';
import { signatureOf } from '../src/messages/background/mail-message.ts';
import { configureSecrets } from '../src/platform/secrets.ts';
import { freeSlot, newTechnician, type Technician } from './support/crew.ts';
import { database } from './support/database.ts';
import { newPhoto } from './support/evidence.ts';
import { productSecret } from './support/mail-worker.ts';
import type { UploadPart } from './support/http.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let admin: Person;
let manager: Person;
let clerk: Person;
let valuer: Technician;
let other: Technician;

beforeAll(async () => {
  tenant = await newTenant('professional');
  [admin, manager, clerk, valuer, other] = await Promise.all([
    newMember(tenant, 'admin'),
    newMember(tenant, 'manager'),
    newMember(tenant, 'intake'),
    newTechnician(tenant),
    newTechnician(tenant),
  ]);
});

const assignment = async (workType = 'VALUATION'): Promise<{ id: string; number: string }> => {
  const answer = await clerk.post('/api/orders', {
    workType,
    customerName: 'Siti Contohan',
    addressText: 'Jalan Contoh 1, 50000 Kuala Lumpur',
  });
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const visited = async (): Promise<string> => {
  const { id } = await assignment();
  const { status } = await manager.post(`/api/orders/${id}/assign`, {
    technician: valuer.technician,
    ...freeSlot(),
  });
  expect(status).toBe(200);
  return id;
};
const year = new Date().getFullYear();
const typeOf = async (code: string): Promise<{ id: string }> =>
  database()('work_types').where({ company: tenant.id, code }).first('id');

describe('numbers of assignments', () => {
  it('should follow the pattern of their type, without doubles or gaps under a race', async () => {
    const made = await Promise.all([
      ...Array.from({ length: 20 }, () => assignment()),
      assignment('PROGRESS_INSPECTION'),
    ]);
    const numbers = made.map(({ number }) => number);
    const expected = Array.from(
      { length: 20 },
      (_, index) => `VAL/${year}/${String(index + 1).padStart(4, '0')}`,
    );
    expect(numbers.slice(0, 20).sort()).toEqual(expected);
    expect(numbers[20]).toBe(`PI/${year}/0001`);
  });

  it('should give back the number of an order that was not made, and pass over one that is there', async () => {
    const { id: type } = await typeOf('VALUATION');
    const made = async (isKept: boolean, number = ''): Promise<string> => {
      const id = randomUUID();
      let given = '';
      await database()
        .transaction(async (trx) => {
          const row = { id, company: tenant.id, work_type: type, customer_name: 'A', number };
          const [inserted] = await trx('work_orders').insert(row).returning('number');
          given = inserted?.number ?? '';
          if (!isKept) throw new Error('not kept');
        })
        .catch(() => undefined);
      return given;
    };
    const lost = await made(false);
    expect(await made(true)).toBe(lost);
    const next = lost.replace(/\d{4}$/, (n) => String(Number(n) + 1).padStart(4, '0'));
    const after = lost.replace(/\d{4}$/, (n) => String(Number(n) + 2).padStart(4, '0'));
    await made(true, next);
    expect(await made(true)).toBe(after);
  });

  it('should have patterns that are checked when they are saved', async () => {
    const { id } = await typeOf('VALUATION');
    const save = (number_pattern: string) =>
      admin.patch(`/items/work_types/${id}`, { number_pattern });
    expect((await save('VAL/{month}/{seq:4}')).status).toBe(400);
    expect((await save('WO-{yyyy}-{seq:5}')).status).toBe(400);
    const twice = await save('PI/{yyyy}/{seq:4}');
    expect(twice.code).toBe('RECORD_NOT_UNIQUE');
    expect(twice.errors?.[0]?.extensions).toMatchObject({ collection: 'work_types' });
    expect((await save('VAL-{yy}{mm}-{seq:3}')).status).toBe(200);
    expect((await assignment()).number).toMatch(/^VAL-\d{4}-001$/);
    expect((await save('VAL/{yyyy}/{seq:4}')).status).toBe(200);
  });
});

const PDF: UploadPart = { name: 'report.pdf', type: 'application/pdf', content: '%PDF-1.7\n%%EOF' };
const add = (who: Person, order: string, fields: Record<string, string> = {}, file = PDF) =>
  who.upload(
    `/api/orders/${order}/documents`,
    { title: 'Report', category: 'report', clientRef: randomUUID(), ...fields },
    [file],
  );
const list = async (who: Person, order: string) =>
  (await who.get(`/api/orders/${order}/documents`)).data.documents as {
    id: string;
    title: string;
    versions: { id: string; number: number }[];
    withdrawn: object | null;
  }[];
const titles = async (who: Person, order: string): Promise<string[]> =>
  (await list(who, order)).map(({ title }) => title).sort();

describe('documents of an order', () => {
  let order: string;
  beforeAll(async () => {
    order = await visited();
  });

  it('should be seen by those whom they are for, with their files', async () => {
    await add(clerk, order, { title: 'For all' });
    await add(clerk, order, { title: 'For the office', visibility: 'office' });
    const secret = await add(manager, order, {
      ...{ title: 'For the clerk', visibility: 'named', people: clerk.userId },
    });
    const inner = await add(valuer, order, { title: 'From the field', visibility: 'named' });
    expect([secret.status, inner.status]).toEqual([201, 201]);
    const office = ['For all', 'For the clerk', 'For the office'];
    expect(await titles(clerk, order)).toEqual(office);
    expect(await titles(manager, order)).toEqual([...office, 'From the field']);
    expect(await titles(valuer, order)).toEqual(['For all', 'From the field']);
    expect((await other.get(`/api/orders/${order}/documents`)).code).toBe('FORBIDDEN');

    const { version } = secret.data;
    const at = `/api/order-document-versions/${version}/file`;
    expect((await clerk.get(at)).data).toContain('%PDF');
    expect((await clerk.get(at)).headers.get('content-disposition')).toContain('inline');
    expect((await valuer.get(at)).status).toBe(403);
    // Neither does Directus give the file away, nor what it is called.
    const { file } = await database()('order_document_versions').where({ id: version }).first();
    for (const who of [admin, manager, clerk]) {
      expect((await who.get(`/assets/${file}`)).status).toBe(403);
      expect((await who.get(`/files/${file}`)).status).toBe(403);
    }
    const rows = (await clerk.get(`/items/order_documents?filter[work_order][_eq]=${order}`)).data;
    expect(rows.map(({ title }: { title: string }) => title).sort()).toEqual([
      ...['For all', 'For the office'],
    ]);
    const page = (await manager.get(`/api/orders/${order}/page`)).data;
    const told = JSON.stringify(page.events);
    expect(told).toContain('For all');
    expect(told).not.toContain('For the clerk');
  });

  it('should have versions that count without gaps under a race, and stay as they are', async () => {
    const { data } = await add(clerk, order, { title: 'Draft' });
    const next = (clientRef: string = randomUUID()) =>
      clerk.upload(`/api/order-documents/${data.document}/versions`, { clientRef }, [PDF]);
    const raced = await Promise.all(Array.from({ length: 8 }, () => next()));
    expect(raced.map(({ data: sent }) => sent.number).sort()).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    const ref = randomUUID();
    const twice = await Promise.all([next(ref), next(ref), next(ref)]);
    expect(new Set(twice.map(({ data: sent }) => sent.version)).size).toBe(1);
    const draft = (await list(clerk, order)).find(({ id }) => id === data.document);
    expect(draft?.versions.map(({ number }) => number)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    const change = database()('order_document_versions')
      .where({ id: data.version })
      .update({ file_name: 'other.pdf' });
    await expect(change).rejects.toThrow();
    // Files of uploads that lost the race are taken back.
    const kept = await database()('directus_files')
      .where({ company: tenant.id, is_private: true, uploaded_by: clerk.userId })
      .whereNotIn('id', database()('order_document_versions').select('file'));
    expect(kept).toEqual([]);
  });

  it('should be withdrawn with a reason, stay, and be taken back', async () => {
    const { data } = await add(clerk, order, { title: 'Wrong one' });
    const at = `/api/order-documents/${data.document}`;
    expect((await valuer.post(`${at}/withdraw`, { reason: 'Mine' })).status).toBe(403);
    expect((await clerk.post(`${at}/withdraw`, {})).status).toBe(400);
    expect((await clerk.post(`${at}/withdraw`, { reason: 'Other house' })).status).toBe(200);
    const shown = (await list(clerk, order)).find(({ id }) => id === data.document);
    expect(shown?.withdrawn).toMatchObject({ reason: 'Other house' });
    const late = await clerk.upload(`${at}/versions`, { clientRef: randomUUID() }, [PDF]);
    expect(late.code).toBe('ORDER_DOCUMENTS_WITHDRAWN');
    expect((await manager.post(`${at}/restore`)).status).toBe(200);
    const kinds = await database()('work_order_events')
      .where({ work_order: order })
      .whereRaw(`data::jsonb ->> 'document' = ?`, [data.document])
      .orderBy('occurred_at')
      .pluck('kind');
    expect(kinds).toEqual(['document_added', 'document_withdrawn', 'document_restored']);
    const page = { name: 'page.html', type: 'application/pdf', content: '<script></script>' };
    expect((await add(clerk, order, {}, page)).code).toBe('ORDER_DOCUMENTS_TYPE');
    const stranger = { visibility: 'named', people: other.userId };
    expect((await add(clerk, order, stranger)).code).toBe('ORDER_DOCUMENTS_PEOPLE');
  });
});

describe('messages of an order', () => {
  let order: string;
  const post = (who: Person, text: string, rest: object = {}) =>
    who.post(`/api/orders/${order}/messages`, { text, ...rest });
  const thread = async (who: Person) => (await who.get(`/api/orders/${order}/messages`)).data;
  const unread = async (who: Person): Promise<number> => (await thread(who)).unread;
  beforeAll(async () => {
    order = await visited();
  });

  it('should be read by those who see the order, and counted for those who take part', async () => {
    const ref = randomUUID();
    const first = await post(valuer, 'The gate is locked.', { clientRef: ref });
    const again = await post(valuer, 'The gate is locked.', { clientRef: ref });
    expect([first.status, again.data]).toEqual([201, { id: first.data.id, replayed: true }]);
    // He made the order; the manager takes no part until somebody calls him.
    expect([await unread(clerk), await unread(manager)]).toEqual([1, 0]);
    const call = await post(clerk, '@Test manager, who has the key?', {
      mentions: [manager.userId],
    });
    expect(call.status).toBe(201);
    expect(await thread(manager)).toMatchObject({ unread: 1, isMentioned: true });
    expect(await unread(valuer)).toBe(1);
    const { threads } = (await manager.get('/api/messages')).data;
    expect(threads).toMatchObject([{ order, unread: 1, isMentioned: true }]);
    expect((await manager.post(`/api/orders/${order}/messages/read`)).status).toBe(200);
    expect(await thread(manager)).toMatchObject({ unread: 0, isMentioned: false });
    const home = (await clerk.get(`/api/home?company=${tenant.id}`)).data;
    expect(JSON.stringify(home)).toContain('messages.unread');
    const told = await database()('domain_events')
      .withSchema('fieldwright')
      .where({ company: tenant.id })
      .whereIn('kind', ['message.posted', 'message.mentioned'])
      .whereRaw(`after::jsonb ->> 'order' = ?`, [order])
      .orderBy('id')
      .select('kind', 'after');
    expect(told.map(({ kind }) => kind)).toEqual([
      ...['message.posted', 'message.posted', 'message.mentioned'],
    ]);
    expect(told[2].after).toEqual({ message: call.data.id, order, user: manager.userId });
  });

  it('should refuse strangers, auditors, and calls to those who do not see it', async () => {
    expect((await post(other, 'Hello')).status).toBe(403);
    expect((await other.get(`/api/orders/${order}/messages`)).status).toBe(403);
    const auditor = await newMember(tenant, 'auditor');
    expect((await post(auditor, 'Hello')).status).toBe(403);
    expect((await auditor.get(`/api/orders/${order}/messages`)).status).toBe(200);
    const wrong = await post(clerk, 'You?', { mentions: [other.userId] });
    expect(wrong.code).toBe('MESSAGES_PEOPLE');
    const abroad = await post(clerk, 'Dear client', { to: 'somebody@example.com' });
    expect(abroad.code).toBe('MESSAGES_ADDRESS');
  });

  it('should be changed and taken back by their writer alone, for a while', async () => {
    const { data } = await post(clerk, 'At tne');
    const at = `/api/order-messages/${data.id}`;
    expect((await manager.patch(at, { text: 'Mine' })).status).toBe(403);
    expect((await clerk.patch(at, { text: 'At ten' })).status).toBe(200);
    await database()('order_messages')
      .where({ id: data.id })
      .update({ created_at: new Date(Date.now() - 16 * 60_000) });
    expect((await clerk.patch(at, { text: 'At nine' })).code).toBe('MESSAGES_TOO_LATE');
    expect((await manager.post(`${at}/withdraw`)).status).toBe(403);
    expect((await clerk.post(`${at}/withdraw`)).status).toBe(200);
    const { messages } = await thread(manager);
    const gone = messages.find(({ id }: { id: string }) => id === data.id);
    expect(gone).toMatchObject({ text: '', isWithdrawn: true });
  });

  it('should come from the phone with a picture, once', async () => {
    const photo = randomUUID();
    const picture = await newPhoto();
    await valuer.upload(
      '/api/field/evidence',
      {
        ...{ order, kind: 'photo', category: 'other', clientRef: photo },
        takenAt: new Date().toISOString(),
        sha256: createHash('sha256').update(picture).digest('hex'),
      },
      [{ name: 'crack.jpg', type: 'image/jpeg', content: picture }],
    );
    const command = {
      ...{ id: randomUUID(), type: 'write-note', order, seenStatus: 'SiteVisit' },
      occurredAt: new Date().toISOString(),
      payload: { text: 'Crack in the wall', photo },
    };
    const send = async () =>
      (await valuer.post('/api/field/commands', { commands: [command] })).data.results[0].status;
    expect([await send(), await send()]).toEqual(['applied', 'replayed']);
    const { messages } = await thread(clerk);
    expect(messages[0]).toMatchObject({ text: 'Crack in the wall', photo: expect.any(String) });
    const { visits } = (await valuer.get('/api/field/snapshot')).data;
    const visit = visits.find(({ id }: { id: string }) => id === order);
    expect(visit.messages.at(-1)).toMatchObject({ isMine: true, photo, audience: 'internal' });
  });

  it('should take the answer to a mail of ours into the thread, and no other', async () => {
    configureSecrets(productSecret());
    const [message] = await database()('order_messages')
      .insert({
        ...{ id: randomUUID(), company: tenant.id, work_order: order, audience: 'client' },
        ...{ body: 'When may we come?', mail_to: 'siti@example.com', mail_state: 'sent' },
        created_by: clerk.userId,
      })
      .returning('id');
    const id = String(message?.id);
    const letter = (mark: string, ...more: string[]): string =>
      [
        ...more,
        'From: Siti Contohan <siti@example.com>',
        'To: office@example.com',
        `Message-ID: <${randomUUID()}@example.com>`,
        `In-Reply-To: ${mark}`,
        'Subject: Re: visit',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Tuesday suits.',
        '',
        '> When may we come?',
      ].join('\r\n');
    const upload = (mark: string, ...more: string[]) =>
      clerk.upload('/api/email/parse-excel', {}, [
        { name: 'answer.eml', type: 'message/rfc822', content: letter(mark, ...more) },
      ]);
    const count = async (): Promise<number> =>
      (await thread(clerk)).messages.filter(({ isByMail }: { isByMail: boolean }) => isByMail)
        .length;
    await upload(markOf(id, '0'.repeat(32), 'example.com'));
    expect(await count()).toBe(0);
    await upload(markOf(id, signatureOf(tenant.id, id), 'example.com'));
    expect(await count()).toBe(1);
    const { messages } = await thread(clerk);
    expect(messages[0]).toMatchObject({
      ...{ text: 'Tuesday suits.', by: 'Siti Contohan', audience: 'client' },
      mailState: 'received',
    });
    // What programs answer is no message; a mail that did not arrive says so itself.
    const mark = markOf(id, signatureOf(tenant.id, id), 'example.com');
    await upload(mark, 'Auto-Submitted: auto-replied');
    expect(
      (await thread(clerk)).messages.find((one: { id: string }) => one.id === id),
    ).toMatchObject({ mailState: 'sent' });
    await upload(mark, 'Return-Path: <>', 'Auto-Submitted: auto-replied');
    expect(await count()).toBe(1);
    expect(
      (await thread(clerk)).messages.find((one: { id: string }) => one.id === id),
    ).toMatchObject({ mailState: 'failed' });
  });

  it('should stay unread after the last one that was seen', async () => {
    const first = (await post(clerk, 'One')).data.id as string;
    await post(clerk, 'Two', { mentions: [manager.userId] });
    const read = (upTo?: string) =>
      manager.post(`/api/orders/${order}/messages/read`, upTo ? { upTo } : {});
    const mark = async () =>
      database()('message_reads').where({ work_order: order, person: manager.userId }).first();
    await read(first);
    expect(await mark()).toMatchObject({ unread: 1, is_mentioned: true });
    await read();
    expect(await mark()).toMatchObject({ unread: 0, is_mentioned: false });
  });
});

describe('master data', () => {
  const take = (who: Person, collection: string, csv: string, company = tenant.id) =>
    who.post('/api/master-data/import', { company, collection, file: `${collection}.csv`, csv });

  it('should come from files, all rows or none, with every mistake at once', async () => {
    const banks = 'Code,Name,Account number,Invoice note\nBA,Bank Andaian,12-34,Pay in 14 days';
    expect((await take(admin, 'banks', banks)).data).toEqual({
      imported: 1,
      problems: [],
      unread: [],
    });
    const wrong = 'bank,code,name,phone\nBA,KL,Kuala Lumpur,03-1234 5678\nXX,PJ,\nBA,kl,Twice,';
    const refused = (await take(admin, 'bank_branches', wrong)).data;
    expect(refused.imported).toBe(0);
    expect(refused.problems.map(({ code }: { code: string }) => code)).toEqual([
      ...['MASTER_DATA_ROW_UNKNOWN', 'MASTER_DATA_ROW_EMPTY', 'MASTER_DATA_ROW_TWICE'],
    ]);
    const right = 'bank,code,name,phone\nba,KL,Kuala Lumpur,03-1234 5678';
    expect((await take(admin, 'bank_branches', right)).data.imported).toBe(1);
    const [branch] = await database()('bank_branches').where({ company: tenant.id });
    expect(branch).toMatchObject({ code: 'KL', phone: '+60312345678' });
    const terms = await take(admin, 'clients', 'code,name,terms\nA,Alam,soon\n,Contoh,30');
    expect(terms.data.problems.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringContaining('Row 2, payment terms "soon"'),
      expect.stringContaining('Row 3: code'),
    ]);
    const { code } = await take(admin, 'banks', 'name\nNobody');
    expect(code).toBe('MASTER_DATA_NOT_A_SHEET');
    const seen = (await clerk.get('/items/bank_branches?fields=name,bank.name')).data;
    expect(seen).toEqual([{ name: 'Kuala Lumpur', bank: { name: 'Bank Andaian' } }]);
  });

  it('should stand on the page of an assignment, and be refused to others', async () => {
    const { id } = await assignment();
    const [branch] = await database()('bank_branches').where({ company: tenant.id });
    expect(
      (await clerk.patch(`/items/work_orders/${id}`, { bank_branch: branch?.id })).status,
    ).toBe(200);
    const { names } = (await clerk.get(`/api/orders/${id}/page`)).data;
    expect(names.bank_branch).toMatchObject({ name: 'Bank Andaian, Kuala Lumpur' });
    expect((await take(valuer, 'banks', 'code,name\nX,Y')).status).toBe(403);
    const installer = await newTenant('installer');
    const stranger = await newMember(installer, 'admin');
    expect((await take(stranger, 'banks', 'code,name\nX,Y')).status).toBe(403);
    expect((await take(stranger, 'banks', 'code,name\nX,Y', installer.id)).status).toBe(403);
    expect((await stranger.get('/items/banks')).status).toBe(403);
    expect((await stranger.get('/items/work_orders?fields=property_type')).status).toBe(403);
  });
});
