import { beforeAll, describe, expect, it } from 'vitest';
import { letter } from '../../../seeds/factories/mail.ts';
import { activationForm, orderList } from '../../../seeds/factories/partner-forms.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';
import { killProductWorker } from './support/product-worker.ts';
import { takeWorkerTurn } from './support/worker-turn.ts';

const XLS = 'application/vnd.ms-excel';
const COUNT = 300;

let tenant: Tenant;
let clerk: Person;

takeWorkerTurn();

beforeAll(async () => {
  tenant = await newTenant('installer');
  clerk = await newMember(tenant, 'intake');
});

const formsFrom = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `A${1_000_000 + from + index}.xls`,
    type: XLS,
    content: activationForm({ serviceId: `TBBNV${100_000 + from + index}G` }),
  }));
const send = (person: Person, files: ReturnType<typeof formsFrom>) =>
  person.upload('/api/email/parse-excel', {}, files);
const progressOf = async (person: Person, id: string) =>
  (await person.get(`/api/email/uploads/${id}`)).data;

describe('many files in one go', () => {
  it('should read every file once, also when the worker is killed, and leave a way for others', async () => {
    const { status, data } = await send(clerk, formsFrom(0, COUNT));
    expect(status).toBe(202);
    expect(['pending', 'processing']).toContain(data.status);
    expect(data.drafts).toEqual([]);
    expect(data.sessions).toHaveLength(COUNT);
    const running = await clerk.get('/api/email/uploads');
    expect(running.data.uploads).toMatchObject([{ id: data.id, files: COUNT, isDone: false }]);

    await eventually(
      () => progressOf(clerk, data.id),
      ({ read }) => read >= 20,
      { everyMs: 250 },
    );
    await killProductWorker();
    const other = await newMember(await newTenant('installer'), 'intake');
    const single = await send(other, formsFrom(10_000, 6));
    expect(single.status).toBe(202);
    const quick = await eventually(
      () => progressOf(other, single.data.id),
      ({ isDone }) => isDone,
      { everyMs: 250 },
    );
    expect(quick).toMatchObject({ files: 6, completed: 6, drafts: 6 });
    expect((await progressOf(clerk, data.id)).isDone).toBe(false);

    const done = await eventually(
      () => progressOf(clerk, data.id),
      ({ isDone }) => isDone,
      { withinMs: 120_000, everyMs: 250 },
    );
    expect(done).toMatchObject({ read: COUNT, completed: COUNT, failed: 0, drafts: COUNT });
    expect((await clerk.get('/api/email/uploads')).data.uploads).toEqual([]);

    const drafts = await database()('parse_drafts').where({ company: tenant.id });
    expect(new Set(drafts.map((row) => row.session)).size).toBe(COUNT);
    expect(new Set(drafts.map((row) => row.service_id)).size).toBe(COUNT);
    const sessions = await database()('parse_sessions').where({ company: tenant.id });
    const files = await database()('directus_files').whereIn(
      'id',
      sessions.map(({ file }) => file),
    );
    expect(files).toHaveLength(COUNT);
    const jobs = await database()('fieldwright.background_work').where({
      company: tenant.id,
      topic: 'intake.read-files',
    });
    // Read by the worker: the API process has only stored them.
    expect(jobs.every(({ state, worker }) => state === 'succeeded' && worker)).toBe(true);
    expect(jobs).toHaveLength(COUNT / 50);
  }, 240_000);

  it('should say which files could not be read, and which came before', async () => {
    const forms = formsFrom(20_000, 6);
    const [first] = forms as [(typeof forms)[0]];
    const { status, data } = await send(clerk, [
      ...forms,
      { ...first, name: 'copy.xls' },
      { name: 'empty.xls', type: XLS, content: Buffer.alloc(0) },
      { name: 'words.xlsx', type: XLS, content: Buffer.from('TBBNA900090G') },
    ]);
    expect(status).toBe(202);
    const done = await eventually(
      () => progressOf(clerk, data.id),
      ({ isDone }) => isDone,
    );
    expect(done).toMatchObject({ files: 9, completed: 6, skipped: 1, failed: 2, drafts: 6 });
    const codes = done.failures.map(({ error }: { error: { code: string } }) => error.code);
    expect(codes.sort()).toEqual(['EMPTY_FILE', 'NOT_A_WORKBOOK']);
    const again = await send(clerk, forms);
    expect(again.data).toMatchObject({ status: 'skipped', error: { code: 'DUPLICATE_FILE' } });
  });

  it('should show the progress to nobody outside the company', async () => {
    const { data } = await send(clerk, formsFrom(30_000, 6));
    const other = await newMember(await newTenant('installer'), 'intake');
    expect((await other.get(`/api/email/uploads/${data.id}`)).status).toBe(403);
    expect((await other.get('/api/email/uploads')).data.uploads).toEqual([]);
  });
});

const listOf = (rows: number, from: number) => ({
  name: `list ${from}.xlsx`,
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  content: orderList(
    Array.from({ length: rows }, (_, index) => ({
      'WO No.': `A${1_000_000 + from + index}`,
      'WO Type': 'ACTIVATION',
      'Sales/Modi Type': 'New Sales',
      'Service No.': `TBBNL${1_000_000 + from + index}G`,
      'Customer Name': `CONTOH ${index}`,
      'Contact No': '0100000101',
      'App Date': '16/11/2026',
      'App Time': '09:00',
      'Building Name': `MENARA CONTOH ${index % 5}`,
      Status: 'Pending',
    })),
  ),
});

// Made before the first request: a connection does not outlive seconds in which nobody looks at it.
const lists = [listOf(6_000, 100_000), listOf(8_000, 200_000)];

describe('a long list', () => {
  const draftsOf = (session: string) =>
    database()('parse_drafts').where({ session }).orderBy('position');

  it('should be staged row by row and answer with its first drafts', async () => {
    const { status, data } = await send(clerk, lists.slice(0, 1));
    expect(status).toBe(201);
    expect(data).toMatchObject({ status: 'completed', parseOutcome: 'Success' });
    expect(data.drafts).toHaveLength(200);
    expect(data.drafts[199]).toMatchObject({
      position: 200,
      status: 'valid',
      sources: { serviceId: { cells: ['D201'] } },
    });
    const drafts = await draftsOf(data.id);
    expect(drafts.map(({ position }) => position)).toEqual(
      Array.from({ length: 6_000 }, (_, index) => index + 1),
    );
    expect(new Set(drafts.map(({ service_id }) => service_id)).size).toBe(6_000);
    const activity = await database()('directus_activity').whereIn(
      'item',
      drafts.slice(0, 10).map(({ id }) => id),
    );
    expect(activity).toEqual([]);
    const { data: read } = await clerk.get(`/api/email/sessions/${data.id}`);
    expect(read.sheets[0]).toMatchObject({ name: '16 NOV', rows: 120, isCut: true });

    const far = `/api/email/drafts/${drafts[4_999].id}/sheet`;
    const { sheet } = (await clerk.get(far)).data;
    expect(sheet).toMatchObject({ name: '16 NOV', rows: 5_061, gap: { from: 11, to: 4_940 } });
    expect([sheet.cells.D1, sheet.cells.D5001]).toEqual(['Service No.', drafts[4_999].service_id]);
    await database()('parse_sessions').where({ id: data.id }).update({ file: null });
    expect(await clerk.get(far)).toMatchObject({ status: 409, code: 'INTAKE_FILE_GONE' });
    const form = await send(clerk, formsFrom(50_000, 1));
    const noList = await clerk.get(`/api/email/drafts/${form.data.drafts[0].id}/sheet`);
    expect(noList).toMatchObject({ status: 200, data: { sheet: null } });
  });

  it('should become the same drafts when a mail brings it', async () => {
    const { name, content } = listOf(4_000, 300_000);
    const mail = {
      name: 'list.eml',
      type: 'message/rfc822',
      content: letter({
        from: 'orders@partner.example.com',
        subject: 'List of this week',
        sentAt: new Date(),
        lines: ['See the list.'],
        file: { name, content },
      }),
    };
    const { status, data } = await send(clerk, [mail]);
    expect(status).toBe(201);
    const session = await database()('parse_sessions').where({ id: data.id }).first();
    expect(session).toMatchObject({ status: 'completed', parse_outcome: 'Success' });
    expect(session.sheet[0]).toMatchObject({ name: '16 NOV', rows: 120, isCut: true });
    const drafts = await draftsOf(data.id);
    expect(drafts.map(({ position }) => position)).toEqual(
      Array.from({ length: 4_000 }, (_, index) => index + 1),
    );
    expect(new Set(drafts.map(({ service_id }) => service_id)).size).toBe(4_000);
    expect(drafts[3_999]).toMatchObject({ sheet_row: 4_001, sources: null });
  });

  it('should be there whole or not at all when the worker is killed over it', async () => {
    const { data } = await send(clerk, [...lists.slice(1), ...formsFrom(40_000, 5)]);
    const session = data.sessions[0].id;
    await eventually(
      () => database()('parse_sessions').where({ id: session }).first('status'),
      ({ status }) => status === 'processing',
      { everyMs: 250 },
    );
    await killProductWorker();
    const [row] = await database()('parse_drafts')
      .where({ session })
      .count<{ count: string }[]>('* as count');
    expect([0, 8_000]).toContain(Number(row?.count));
    await eventually(
      () => progressOf(clerk, data.id),
      ({ isDone }) => isDone,
      { withinMs: 120_000, everyMs: 250 },
    );
    const drafts = await draftsOf(session);
    expect(drafts).toHaveLength(8_000);
    expect(drafts.at(-1)?.position).toBe(8_000);
  }, 200_000);
});
