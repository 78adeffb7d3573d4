import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { activationForm } from '../../../seeds/factories/partner-forms.ts';
import { requestForm, type RequestFacts } from '../../../seeds/factories/request-form.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { admin } from './support/http.ts';
import type { Answer } from './support/http.ts';
import { hasSamples, sample } from './support/samples.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

const XLS = 'application/vnd.ms-excel';

let tenant: Tenant;
let manager: Person;
let clerk: Person;
let serial = randomInt(10_000, 80_000);

beforeAll(async () => {
  tenant = await newTenant('installer');
  manager = await newMember(tenant, 'manager');
  clerk = await newMember(tenant, 'intake');
});

const file = (facts: Partial<RequestFacts> = {}, lower = 0) => ({
  name: `request-${(serial += 1)}.xls`,
  type: XLS,
  content: requestForm({ lineId: `MSL-2026-${serial}`, ...facts }, lower),
});
const at = (field: string, ...cells: string[]) => ({ field, from: 'cells', cells });
const ANSWERS = [
  { field: 'orderType', from: 'tick', cells: ['B5'] },
  at('customerName', 'B8'),
  at('serviceId', 'E8'),
  at('phones', 'B9'),
  at('address', 'A11'),
  at('appointment', 'B13', 'D13'),
  at('package', 'B14'),
  at('salesContact.phone', 'B18'),
  at('remarks', 'B20'),
];
const lesson = (answers: object[] = ANSWERS) =>
  JSON.stringify({
    family: 'form',
    timeZone: 'Asia/Kuala_Lumpur',
    answers,
    partnerGroup: 'TIME',
    partner: null,
  });
const preview = (answers?: object[], sample = file()): Promise<Answer> =>
  manager.upload('/api/email/profiles/preview', { lesson: lesson(answers) }, [sample]);

/** A draft version of its own code with the sample it was taught on. */
const taught = async (code: string, answers?: object[]) => {
  const sample = file();
  const { data } = await preview(answers, sample);
  const saved = await manager.post('/api/email/profiles', {
    code,
    name: `Misal ${code}`,
    partnerGroup: 'TIME',
    family: data.profile.family,
    recognise: data.profile.recognise,
    definition: data.profile.definition,
  });
  expect(saved.status).toBe(201);
  const kept = await manager.upload(`/api/email/profiles/${saved.data.id}/samples`, {}, [sample]);
  expect(kept.status).toBe(201);
  return { ...saved.data, sample, expected: kept.data.expected } as {
    id: string;
    version: number;
    sample: ReturnType<typeof file>;
    expected: Record<string, unknown>;
  };
};
const activate = (id: string) => manager.post(`/api/email/profiles/${id}/activate`);
const statusOf = async (id: string) =>
  (await database()('parser_profiles').where({ id }).first('status')).status;
const retireAll = () =>
  database()('parser_profiles')
    .where({ company: tenant.id, status: 'active' })
    .andWhere('code', 'like', 'misal%')
    .update({ status: 'retired' });

describe('teaching a form', () => {
  it('should suggest places and say which profile knows the file', async () => {
    const { status, data } = await manager.upload('/api/email/profiles/suggest', {}, [file()]);
    expect(status).toBe(200);
    expect(data).toMatchObject({ family: 'form', knownAs: null });
    expect(data.sheets[0].cells.B8).toBe('Lim Ex Contoh');
    const found = Object.fromEntries(
      data.suggestions.map((one: { field: string; cells?: string[] }) => [
        one.field,
        one.cells?.[0],
      ]),
    );
    expect(found).toMatchObject({
      customerName: 'B8',
      phones: 'B9',
      address: 'A11',
      orderType: 'C5',
    });
    expect(found).not.toHaveProperty('relocationType');
    expect(data.choices.B9[0].field).toBe('phones');
    expect(data.orderTypes).toContainEqual(expect.objectContaining({ code: 'ACTIVATION' }));

    const known = await manager.upload('/api/email/profiles/suggest', {}, [
      { name: 'A9100077.xls', type: XLS, content: activationForm() },
    ]);
    expect(known.data.knownAs).toMatchObject({ code: 'time-activation', certainty: 1 });
  });

  it('should show what a profile made of the answers would read', async () => {
    const { status, data } = await preview();
    expect(status).toBe(200);
    expect(data.problems).toEqual([]);
    expect(data.profileProblems).toEqual([]);
    expect(data.collisions).toEqual([]);
    expect(data.reading).toMatchObject({ isRecognised: true, certainty: 1, count: 1 });
    expect(data.reading.drafts[0]).toMatchObject({
      status: 'valid',
      errors: [],
      values: {
        orderType: 'ACTIVATION',
        customerName: 'Lim Ex Contoh',
        serviceId: `MSL-2026-${serial}`,
        phones: ['0120000417'],
        appointment: { start: '2026-12-08T14:30:00+08:00' },
        salesContact: { phone: '0120000077' },
      },
    });
    expect(data.reading.drafts[0].sources.customerName.cells).toEqual(['B8']);
  });

  it('should refuse a field that does not exist and a file that is none', async () => {
    const wrong = await preview([at('colour', 'B8')]);
    expect(wrong).toMatchObject({ status: 400 });
    expect(wrong.errors?.[0]?.message).toContain('field');
    const none = await manager.upload('/api/email/profiles/suggest', {}, [
      { name: 'notes.xlsx', type: XLS, content: 'no workbook' },
    ]);
    expect(none).toMatchObject({ status: 422, code: 'NOT_A_WORKBOOK' });
    expect(await manager.post('/api/email/profiles/suggest', {})).toMatchObject({ status: 400 });
  });

  it('should let no clerk teach', async () => {
    const answer = await clerk.upload('/api/email/profiles/suggest', {}, [file()]);
    expect(answer).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  it('should take the form of a failed session, and read it once it is taught', async () => {
    const failed = await clerk.upload('/api/email/parse-excel', {}, [file()]);
    expect(failed.code).toBe('LAYOUT_UNKNOWN');
    const session = String(failed.errors?.[0]?.extensions.session);
    const looked = await manager.post('/api/email/profiles/suggest', { session });
    expect(looked.data.sheets[0].cells.A1).toBe('MISAL NETWORKS SERVICE REQUEST');

    const { id } = await taught('misal-session');
    expect((await activate(id)).status).toBe(200);
    const read = await clerk.upload('/api/email/parse-excel', {}, [
      file({ subscriber: 'Siti Contohan', ticked: 'Termination' }, 2),
    ]);
    expect(read.status).toBe(201);
    expect(read.data.drafts[0].values).toMatchObject({
      customerName: 'Siti Contohan',
      orderType: 'CANCELLATION',
      phones: ['0120000417'],
      remarks: 'Call before arrival',
    });
    await retireAll();
  });
});

describe.skipIf(!hasSamples)('the job sheets of a partner whom nobody has met', () => {
  const sheetOf = (name: string) => ({
    name: `${name}.xlsx`,
    type: XLS,
    content: sample(`reports/unseen/${name}.xlsx`),
  });
  const JOB = [
    at('serviceId', 'F4'),
    at('customerName', 'B5'),
    at('phones', 'F5'),
    at('address', 'B6'),
    at('appointment', 'B7', 'F7'),
    at('remarks', 'B19'),
    { field: 'orderType', from: 'tick', cells: ['C11'] },
  ];

  it('should be taught on one and read the others as they come', async () => {
    const first = sheetOf('KJ-40001');
    const { data } = await preview(JOB, first);
    expect(data.reading.drafts[0].values).toMatchObject({
      orderType: 'ACTIVATION',
      appointment: { start: '2026-12-09T09:00:00+08:00', end: '2026-12-09T11:00:00+08:00' },
    });
    const { family, recognise, definition } = data.profile;
    const head = { code: 'misal-jobs', name: 'Job sheet', partnerGroup: 'TIME' };
    const body = { ...head, family, recognise, definition };
    const saved = await manager.post('/api/email/profiles', body);
    await manager.upload(`/api/email/profiles/${saved.data.id}/samples`, {}, [first]);
    expect((await activate(saved.data.id)).status).toBe(200);

    const read = async (name: string) => {
      const answer = await clerk.upload('/api/email/parse-excel', {}, [sheetOf(name)]);
      expect(answer.status).toBe(201);
      return answer.data.drafts[0];
    };
    expect(await read('KB-50001')).toMatchObject({
      status: 'valid',
      values: { orderType: 'ACTIVATION', serviceId: 'KPL-2026-5001', phones: ['0127000001'] },
    });
    // A relocation needs an old address and a password, for which the sheet has no room.
    expect(await read('KB-50002')).toMatchObject({
      status: 'needs_review',
      values: { orderType: 'MODIFICATION_OUTDOOR', phones: ['0137000002'] },
    });
    expect((await read('KB-50003')).status).toBe('needs_review');
    expect((await read('KB-50004')).values.phones).toEqual(['0127000004', '0137000044']);
    await read('KB-50005');
    // The only "Mobile" is that of the depot now.
    const moved = await read('b15-act-rename-mobile');
    expect(JSON.stringify(moved.values.phones ?? null)).not.toContain('0197000000');
    expect(moved.status).toBe('needs_review');
    await retireAll();
  });
});

describe('versions', () => {
  it('should give the next version and retire the earlier one when it becomes active', async () => {
    const first = await taught('misal-versions');
    expect(first.version).toBe(1);
    const activated = await activate(first.id);
    expect(activated.data).toMatchObject({
      status: 'active',
      retired: [],
      regression: { failed: 0 },
    });
    const second = await taught('misal-versions');
    expect(second.version).toBe(2);
    expect((await activate(second.id)).data).toMatchObject({ retired: [first.id] });
    expect(await statusOf(first.id)).toBe('retired');
    const row = await database()('parser_profiles').where({ id: second.id }).first();
    expect(row.layout.labels).toMatchObject({ SUBSCRIBER: { row: 8, column: 1 } });
    expect(row.activated_by).toBe(manager.userId);
    await retireAll();
  });

  it('should write a draft anew, but no version that was active', async () => {
    const { id } = await taught('misal-anew');
    const { data } = await preview(ANSWERS.slice(0, 7));
    const body = {
      id,
      code: 'misal-anew',
      name: 'Misal anew',
      family: data.profile.family,
      recognise: data.profile.recognise,
      definition: data.profile.definition,
    };
    expect(await manager.post('/api/email/profiles', body)).toMatchObject({
      status: 201,
      data: { id, version: 1 },
    });
    // The sample still asks for the fields that this draft no longer reads.
    expect(await activate(id)).toMatchObject({ status: 409, code: 'INTAKE_SAMPLES_FAIL' });
    await database()('parser_samples').where({ profile_code: 'misal-anew' }).delete();
    expect((await activate(id)).status).toBe(200);
    expect(await manager.post('/api/email/profiles', body)).toMatchObject({
      status: 409,
      code: 'INTAKE_PROFILE_LOCKED',
    });
    await retireAll();
  });

  it('should refuse a version that reads a sample wrongly, and name what', async () => {
    const good = await taught('misal-regression');
    await activate(good.id);
    const wrong = ANSWERS.map((answer) =>
      answer.field === 'customerName' ? at('customerName', 'B17') : answer,
    );
    const { data } = await preview(wrong);
    const bad = await manager.post('/api/email/profiles', {
      code: 'misal-regression',
      name: 'Misal',
      family: data.profile.family,
      recognise: data.profile.recognise,
      definition: data.profile.definition,
    });
    const check = await manager.post(`/api/email/profiles/${bad.data.id}/check`);
    expect(check.data).toMatchObject({ passed: 0, failed: 1 });
    const refused = await activate(bad.data.id);
    expect(refused).toMatchObject({ status: 409, code: 'INTAKE_SAMPLES_FAIL' });
    expect(refused.errors?.[0]?.extensions.failures).toEqual([
      expect.objectContaining({
        file: good.sample.name,
        field: 'customerName',
        expected: 'Lim Ex Contoh',
        read: 'Aiman Contohari',
      }),
    ]);
    expect(await statusOf(good.id)).toBe('active');
    const listed = await manager.get('/api/email/profiles');
    expect(
      listed.data.profiles.find((one: { id: string }) => one.id === bad.data.id),
    ).toMatchObject({ status: 'draft', samples: 1, regression: { failed: 1 } });
    await retireAll();
  });

  it('should keep no password among the expected values', async () => {
    const sample = file({ remarks: 'Example-Teach-7' });
    const answers = ANSWERS.map((one) => (one.field === 'remarks' ? at('password', 'B20') : one));
    const { data } = await preview(answers, sample);
    expect(JSON.stringify(data)).not.toContain('Example-Teach-7');
    const saved = await manager.post('/api/email/profiles', {
      code: 'misal-secret',
      name: 'Misal secret',
      family: 'form',
      recognise: data.profile.recognise,
      definition: data.profile.definition,
    });
    const { data: kept } = await manager.upload(
      `/api/email/profiles/${saved.data.id}/samples`,
      {},
      [sample],
    );
    expect(JSON.stringify(kept)).not.toContain('Example-Teach-7');
    expect((await activate(saved.data.id)).status).toBe(200);
    await retireAll();
  });
});

describe('every door', () => {
  const rules = async () => {
    const { data } = await preview();
    return {
      family: 'form',
      recognise: data.profile.recognise,
      definition: data.profile.definition,
    };
  };

  it('should name path and words of what is wrong with a profile', async () => {
    const { definition, ...rest } = await rules();
    const fields = [{ kind: 'text', field: 'remarks', pattern: '(?=a)b' }];
    const answer = await admin().post('/items/parser_profiles', {
      company: tenant.id,
      code: 'misal-loop',
      name: 'Loop',
      ...rest,
      definition: { ...definition, fields },
    });
    expect(answer).toMatchObject({ status: 422, code: 'INTAKE_PROFILE_INVALID' });
    expect(answer.errors?.[0]?.extensions.problems).toMatchObject([
      { path: 'definition.fields[0].pattern', message: expect.stringContaining('look') },
    ]);
  });

  it('should not change in place what an active version reads', async () => {
    const { id } = await taught('misal-locked');
    await activate(id);
    const { definition } = await rules();
    const path = `/items/parser_profiles/${id}`;
    expect(await admin().patch(path, { name: 'Another name' })).toMatchObject({ status: 200 });
    const changed = { ...definition, enrichment: [] };
    expect(await admin().patch(path, { definition: changed })).toMatchObject({
      status: 409,
      code: 'INTAKE_PROFILE_LOCKED',
    });
    await expect(
      database()('parser_profiles').where({ id }).update({ version: 9 }),
    ).rejects.toThrow('INTAKE_PROFILE_LOCKED');
    await retireAll();
  });

  it('should run the samples when the Studio makes a version active', async () => {
    const { id } = await taught('misal-studio');
    const path = `/items/parser_profiles/${id}`;
    await database()('parser_samples')
      .where({ profile_code: 'misal-studio', company: tenant.id })
      .update({ expected: JSON.stringify({ customerName: 'Somebody else' }) });
    expect(await admin().patch(path, { status: 'active' })).toMatchObject({
      status: 409,
      code: 'INTAKE_SAMPLES_FAIL',
    });
    await database()('parser_samples').where({ profile_code: 'misal-studio' }).delete();
    expect((await admin().patch(path, { status: 'active' })).status).toBe(200);
    expect(await statusOf(id)).toBe('active');
    await retireAll();
  });

  it('should have one active version of a code in the database too', async () => {
    const [first, second] = [await taught('misal-one'), await taught('misal-one')];
    const wake = (id: string, days: object = {}) =>
      database()('parser_profiles')
        .where({ id })
        .update({ status: 'active', ...days });
    await wake(first.id, { effective_to: '2027-01-31' });
    await expect(wake(second.id)).rejects.toThrow('parser_profiles_one_active');
    await wake(second.id, { effective_from: '2027-02-01' });
    expect([await statusOf(first.id), await statusOf(second.id)]).toEqual(['active', 'active']);
    await retireAll();
  });

  it('should let one of two who activate at once win, and leave one active', async () => {
    const [first, second] = [await taught('misal-race'), await taught('misal-race')];
    await Promise.all([activate(first.id), activate(second.id)]);
    const active = await database()('parser_profiles').where({
      company: tenant.id,
      code: 'misal-race',
      status: 'active',
    });
    expect(active).toHaveLength(1);
    await retireAll();
  });

  it('should read by a version on its last day', async () => {
    const { id } = await taught('misal-last-day');
    await activate(id);
    const { rows } = await database().raw(
      `select (now() at time zone 'Asia/Kuala_Lumpur')::date::text as today`,
    );
    const read = async () => (await clerk.upload('/api/email/parse-excel', {}, [file()])).status;
    await database()('parser_profiles').where({ id }).update({ effective_to: rows[0].today });
    expect(await read()).toBe(201);
    await database().raw(`update parser_profiles set effective_to = ?::date - 1 where id = ?`, [
      rows[0].today,
      id,
    ]);
    expect(await read()).toBe(422);
    await retireAll();
  });
});

describe('drift', () => {
  it('should warn on session and draft when the form has moved, and still read it', async () => {
    const { id } = await taught('misal-drift');
    await activate(id);
    const moved = await clerk.upload('/api/email/parse-excel', {}, [file({}, 7)]);
    expect(moved.status).toBe(201);
    expect(moved.data.drafts[0].values.customerName).toBe('Lim Ex Contoh');
    expect(moved.data.drafts[0].warnings).toMatchObject([
      { code: 'LAYOUT_DRIFT', message: 'The form has changed: The form stands 7 rows lower.' },
    ]);
    const session = await database()('parse_sessions').where({ id: moved.data.id }).first();
    expect(session.drift.notes).toMatchObject([{ kind: 'all-moved' }]);
    expect(Number(session.certainty)).toBe(1);
    const near = await clerk.upload('/api/email/parse-excel', {}, [file({}, 2)]);
    expect(near.data.drafts[0].warnings).toEqual([]);
    const { data } = await manager.get('/api/email/profiles');
    expect(data.profiles.find((one: { id: string }) => one.id === id).health).toMatchObject({
      files: 2,
      drifted: 1,
    });
    await retireAll();
  });
});

describe('teaching a mail', () => {
  const ROWS: [label: string, value: string][] = [
    ['Subscriber', 'Lim Ex Contoh'],
    ['Service ID', 'MSLQ900417'],
    ['Contact No.', '012-000 0417'],
    ['Address', 'A-12-02 MENARA SAMPEL, JALAN MISALAN, SAMPEL, 58000, KUALA LUMPUR'],
    ['Password', 'Example-Mail-9'],
    ['Appointment', '2026-12-09 11:00:00'],
    ['TTID', 'TTKT202612079000417'],
    ['Issue', 'No light'],
  ];
  const mail = (facts: Record<string, string> = {}, name = `fault-${(serial += 1)}.eml`) => ({
    name,
    type: 'message/rfc822',
    content: [
      'From: Misal Networks <fault@misal.example.com>',
      'To: ops@example.org',
      `Subject: FAULT - ${facts['Service ID'] ?? 'MSLQ900417'}`,
      'Date: Mon, 07 Dec 2026 17:12:05 +0800',
      `Message-ID: <${(serial += 1)}@misal.example.com>`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      ...ROWS.map(([label, value]) => `${label}\t${facts[label] ?? value}`),
    ].join('\r\n'),
  });
  const CLICKS = [
    { field: 'orderType', from: 'constant', value: 'ASSURANCE_STANDARD' },
    at('customerName', 'A1'),
    at('serviceId', 'A2'),
    at('phones', 'A3'),
    at('address', 'A4'),
    at('password', 'A5'),
    at('appointment', 'A6'),
    at('ticketId', 'A7'),
    at('issue', 'A8'),
  ];
  const mailLesson = JSON.stringify({ ...JSON.parse(lesson(CLICKS)), family: 'text' });
  const ask = (fields: Record<string, string>, sample: ReturnType<typeof mail>) =>
    manager.upload('/api/email/profiles/preview', fields, [sample]);
  const save = async (code: string, profile: Record<string, unknown>) => {
    const { family, recognise, definition } = profile;
    const body = { code, name: 'Misal fault', partnerGroup: 'TIME', family, recognise, definition };
    return (await manager.post('/api/email/profiles', body)).data.id as string;
  };
  const keep = (id: string, sample: ReturnType<typeof mail>) =>
    manager.upload(`/api/email/profiles/${id}/samples`, {}, [sample]);

  it('should show its text without the password and suggest what stands where', async () => {
    const { status, data } = await manager.upload('/api/email/profiles/suggest', {}, [mail()]);
    expect(status).toBe(200);
    expect(data).toMatchObject({ family: 'text', knownAs: null });
    expect(data.sheets[0]).toMatchObject({ name: 'FAULT - MSLQ900417', columns: 1 });
    expect(data.sheets[0].cells.A1).toBe('Subscriber\tLim Ex Contoh');
    expect(JSON.stringify(data)).not.toContain('Example-Mail-9');
    const fields = data.suggestions.map(({ field }: { field: string }) => field);
    expect(fields).toEqual(
      expect.arrayContaining(['customerName', 'serviceId', 'phones', 'address', 'appointment']),
    );
    const broken = await manager.upload('/api/email/profiles/suggest', {}, [
      { ...mail(), content: 'no mail at all' },
    ]);
    expect(broken).toMatchObject({ status: 422, code: 'NOT_A_MAIL' });
  });

  it('should begin with a mail that came in and that nobody knew', async () => {
    const came = await manager.upload('/api/email/parse-excel', {}, [mail()]);
    const stored = await database()('mails')
      .where({ company: tenant.id, state: 'skipped' })
      .orderBy('received_at', 'desc')
      .first('id');
    expect(came.status, JSON.stringify(came)).toBe(201);
    const named = { mail: stored.id };
    const { status, data } = await manager.upload('/api/email/profiles/suggest', named, []);
    expect(status).toBe(200);
    expect(data.sheets[0]).toMatchObject({ name: 'FAULT - MSLQ900417' });
    expect(JSON.stringify(data)).not.toContain('Example-Mail-9');
    const stranger = await newMember(await newTenant('installer'), 'manager');
    const foreign = await stranger.upload('/api/email/profiles/suggest', named, []);
    expect(foreign.status).toBe(403);
    await database()('mails').where({ id: stored.id }).update({ raw: null });
    const late = await manager.upload('/api/email/profiles/suggest', named, []);
    expect(late).toMatchObject({ status: 409, code: 'INTAKE_FILE_GONE' });
  });

  it('should read another mail by it, and a mail that came in once it is active', async () => {
    const sample = mail();
    const { data } = await ask({ lesson: mailLesson }, sample);
    expect(data.problems).toEqual([]);
    expect(data.reading).toMatchObject({ isRecognised: true, count: 1 });
    expect(data.reading.drafts[0]).toMatchObject({
      errors: [],
      values: { customerName: 'Lim Ex Contoh', phones: ['0120000417'] },
    });
    const other = mail({ Subscriber: 'Siti Contohan', 'Service ID': 'MSLQ900999' });
    const tried = await ask({ profile: JSON.stringify(data.profile) }, other);
    expect(tried.data.reading).toMatchObject({
      isRecognised: true,
      drafts: [{ values: { customerName: 'Siti Contohan', serviceId: 'MSLQ900999' } }],
    });

    // Nobody knows it yet: what came in can be taught as it stands in the mail that is kept.
    const unread = await clerk.upload('/api/email/parse-excel', {}, [other]);
    expect(unread.data).toMatchObject({ status: 'skipped', drafts: [] });
    const session = String(unread.data.id);
    const looked = await manager.post('/api/email/profiles/suggest', { session });
    expect(looked.data).toMatchObject({ family: 'text' });
    expect(looked.data.sheets[0].cells.A1).toBe('Subscriber\tSiti Contohan');

    const id = await save('misal-fault', data.profile);
    expect((await keep(id, sample)).status).toBe(201);
    expect((await activate(id)).data).toMatchObject({ regression: { passed: 1, failed: 0 } });
    const read = await clerk.upload('/api/email/parse-excel', {}, [
      mail({ Subscriber: 'Ali Contoh' }),
    ]);
    expect(read.data.drafts[0].values).toMatchObject({ customerName: 'Ali Contoh' });
    await retireAll();
  });

  it('should keep a sample sealed, and no file of one that was replaced', async () => {
    const sample = mail();
    const { data } = await ask({ lesson: mailLesson }, sample);
    const id = await save('misal-replaced', data.profile);
    const fileOf = async () =>
      (await database()('parser_samples').where({ profile_code: 'misal-replaced' }).first('file'))
        .file as string;
    await keep(id, sample);
    const first = await fileOf();
    const stored = await admin().get(`/assets/${first}`);
    expect(JSON.stringify(stored)).not.toContain('Lim Ex Contoh');
    const again = await keep(id, sample);
    expect(again.status).toBe(201);
    expect(await fileOf()).not.toBe(first);
    const left = await eventually(
      () => database()('directus_files').where({ id: first }),
      (rows) => rows.length === 0,
    );
    expect(left).toEqual([]);
    const check = await manager.post(`/api/email/profiles/${id}/check`);
    expect(check.data).toMatchObject({ passed: 1, failed: 0 });
  });
});
