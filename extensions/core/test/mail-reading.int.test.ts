import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { sendInbound } from './support/inbound.ts';
import { hasSamples, sample } from './support/samples.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

const KEY = 'an-example-signing-key';
type World = { tenant: Tenant; boss: Person; clerk: Person; mailbox: string };

const newWorld = async (): Promise<World> => {
  const tenant = await newTenant('installer');
  const [boss, clerk] = await Promise.all([
    newMember(tenant, 'admin'),
    newMember(tenant, 'intake'),
  ]);
  const { data } = await boss.post('/items/mailboxes', {
    name: 'By HTTP',
    kind: 'http',
    signing_secret: KEY,
  });
  for (const rule of [
    { name: 'TIME', sender: '*@time.example.com' },
    { name: 'Digi', sender: 'hsbb@digi.example.com' },
    { name: 'Bank', sender: 'advice@bank.example.com', kinds: ['payment_advice'] },
    { name: 'Own people', domain: 'installer.example.com' },
  ])
    await boss.post('/items/mail_rules', { action: 'accept', ...rule });
  return { tenant, boss, clerk, mailbox: data.id };
};

const mailRow = (id: string) => database()('mails').where({ id }).first();
/** Sends a mail and waits until the worker has read it. */
const deliver = async ({ mailbox }: World, raw: Buffer | string) => {
  const { status, id } = await sendInbound({ mailbox, key: KEY, body: Buffer.from(raw) });
  expect([200, 202]).toContain(status);
  return eventually(
    () => mailRow(id),
    ({ state }) => state !== 'pending',
  );
};
const draftsOf = (mail: string) =>
  database()('parse_drafts as d')
    .join('parse_sessions as s', 's.id', 'd.session')
    .where('s.mail', mail)
    .select('d.*');
const itemsOf = (mail: string) => database()('inbox_items').where({ mail });
const settled = (mail: string, state: string) =>
  eventually(
    () => mailRow(mail),
    (row) => row.state === state,
  );
const approveAll = async ({ clerk }: World, mail: string) => {
  const drafts = await draftsOf(mail);
  for (const { id } of drafts) {
    const { errors } = await clerk.post(`/api/email/drafts/${id}/approve`);
    expect(errors).toBeUndefined();
  }
  return (await draftsOf(mail)).map(({ work_order }) => work_order as string);
};

const letter = ({
  from = 'TIME dotCom <no-reply@time.example.com>',
  subject = 'Hello',
  lines = ['Hello'],
  headers = [] as string[],
  id = randomUUID() as string,
} = {}) =>
  [
    ...headers,
    `From: ${from}`,
    `Subject: ${subject}`,
    `Message-ID: <${id}@test.example>`,
    '',
    ...lines,
  ].join('\r\n');

describe.skipIf(!hasSamples)('a mail that brings work', () => {
  it.each([
    ['mail/activation TBBNA900001G.eml', 'TBBNA900001G', 'ACTIVATION'],
    ['mail/modification TBBNA900011G.eml', 'TBBNA900011G', 'MODIFICATION_OUTDOOR'],
    ['mail/digi activation DIGI0090001.eml', 'DIGI0090001', 'ACTIVATION'],
    ['APPMT AWO900021.eml', 'TBBNA900021G', 'ASSURANCE_STANDARD'],
    ['APPMT AWO900022.eml', 'TBBNA900022G', 'ASSURANCE_STANDARD'],
  ])('%s becomes a draft', async (name, serviceId, orderType) => {
    const world = await newWorld();
    const mail = await deliver(world, sample(name));
    expect(mail).toMatchObject({ state: 'parsed', reason_code: null });
    const drafts = await draftsOf(mail.id);
    expect(drafts).toHaveLength(1);
    expect(drafts[0].values).toMatchObject({ serviceId, orderType });
    expect(mail.text).not.toMatch(/Example-\d/);
    const [session] = await database()('parse_sessions').where({
      mail: mail.id,
      id: drafts[0].session,
    });
    expect(session).toMatchObject({ source: 'email', company: world.tenant.id });
    await approveAll(world, mail.id);
    expect((await settled(mail.id, 'processed')).state).toBe('processed');
  });
});

describe.skipIf(!hasSamples)('profiles of a site', () => {
  it('read the mails of its mailboxes, and those of no other', async () => {
    const world = await newWorld();
    const { boss, tenant } = world;
    const siteNamed = async (code: string) =>
      (await boss.post('/items/sites', { code, name: `Site ${code}` })).data.id as string;
    const [north, south] = [await siteNamed('NORTH'), await siteNamed('SOUTH')];
    await database()('parser_profiles')
      .where({ company: tenant.id, status: 'active' })
      .update({ site: north });
    const moveTo = (site: string) => boss.patch(`/items/mailboxes/${world.mailbox}`, { site });

    await moveTo(south);
    const elsewhere = await deliver(world, sample('mail/activation TBBNA900001G.eml'));
    expect(elsewhere).toMatchObject({ state: 'skipped' });
    expect(await draftsOf(elsewhere.id)).toEqual([]);

    await moveTo(north);
    const here = await deliver(world, sample('mail/modification TBBNA900011G.eml'));
    expect(here).toMatchObject({ state: 'parsed' });
    expect(await draftsOf(here.id)).toHaveLength(1);
  });
});

describe.skipIf(!hasSamples)('a mail about an order', () => {
  it('moves the visit by the form that comes with a notice', async () => {
    const world = await newWorld();
    const first = await deliver(world, sample('mail/digi activation DIGI0090001.eml'));
    const [order] = await approveAll(world, first.id);
    const notice = await deliver(world, sample('mail/digi reschedule DIGI0090001.eml'));
    expect(notice.kind).toBe('reschedule_notice');
    expect((await settled(notice.id, 'processed')).state).toBe('processed');
    const row = await database()('work_orders').where({ id: order }).first();
    expect(row.appointment_requested_at.toISOString()).toBe('2026-12-21T07:00:00.000Z');
    expect(row.reschedule_count).toBe(1);
    expect(await itemsOf(notice.id)).toEqual([]);
  });

  it('cancels the order that is withdrawn, once', async () => {
    const world = await newWorld();
    const form = sample('A9000002.xls');
    const { data } = await world.clerk.upload('/api/email/parse-excel', {}, [
      { name: 'A9000002.xls', type: 'application/vnd.ms-excel', content: form },
    ]);
    const made = await world.clerk.post(`/api/email/drafts/${data.drafts[0].id}/approve`);
    const mail = await deliver(world, sample('mail/withdrawal TBBNA900002G.eml'));
    expect((await settled(mail.id, 'processed')).kind).toBe('withdrawal');
    const [item] = await itemsOf(mail.id);
    expect(item).toMatchObject({
      kind: 'withdrawal',
      status: 'applied',
      service_id: 'TBBNA900002G',
    });
    const order = await database()('work_orders').where({ id: made.data.workOrders[0].id }).first();
    expect(order.status).toBe('Cancelled');
    const again = await sendInbound({
      mailbox: world.mailbox,
      key: KEY,
      body: sample('mail/withdrawal TBBNA900002G.eml'),
    });
    expect([again.status, again.id]).toEqual([200, mail.id]);
    expect(await itemsOf(mail.id)).toHaveLength(1);
  });

  it('waits for a person when there is no such order', async () => {
    const world = await newWorld();
    const mail = await deliver(world, sample('mail/withdrawal TBBNA900002G.eml'));
    const [item] = await eventually(
      () => itemsOf(mail.id),
      ([one]) => one?.reason_code !== null,
    );
    expect(item).toMatchObject({ status: 'open', reason_code: expect.any(String) });
    expect((await mailRow(mail.id)).state).toBe('parsed');
  });

  it.each([
    ['mail/rfb meeting VISTA CONTOH.eml', 'building_notice', 'applied'],
    ['mail/payment advice ADV900000001.eml', 'payment_advice', 'stored'],
  ])('%s is done without a person', async (name, kind, status) => {
    const world = await newWorld();
    const mail = await deliver(world, sample(name));
    expect((await settled(mail.id, 'processed')).kind).toBe(kind);
    const items = await itemsOf(mail.id);
    expect(items).toMatchObject([{ kind, status }]);
    if (kind === 'payment_advice')
      expect(items[0].values).toMatchObject({
        amount: '4275.50',
        adviceRef: 'ADV900000001',
        customerRef: 'INV-CONTOH-2026-00001',
        idempotencyKey: '<900108a@bank.example.com>',
      });
  });
});

describe.skipIf(!hasSamples)('a mail that is not believed', () => {
  it('leaves the order of a forged withdrawal alone and says why', async () => {
    const world = await newWorld();
    const mail = await deliver(world, sample('bad/spoofed-from-display-name.eml'));
    expect(mail).toMatchObject({
      state: 'skipped',
      reason_code: 'SENDER_NOT_TRUSTED',
      from_address: 'helpdesk@attacker.example.net',
    });
    expect(await itemsOf(mail.id)).toEqual([]);
  });

  it('believes what the mailbox’s own server found about the sender', async () => {
    const world = await newWorld();
    await world.boss.patch(`/items/mailboxes/${world.mailbox}`, {
      auth_server: 'mx.contoh.example',
    });
    const headers = ['Authentication-Results: mx.contoh.example; spf=pass; dmarc=fail'];
    const mail = await deliver(world, letter({ headers }));
    expect(mail).toMatchObject({ state: 'skipped', reason_code: 'SENDER_NOT_TRUSTED' });
  });

  it.each([
    ['bad/broken-mime-boundary.eml', 'MIME_BROKEN'],
    ['bad/nested-multipart-200.eml', 'MIME_TOO_DEEP'],
  ])('%s is kept with its error', async (name, code) => {
    const world = await newWorld();
    const mail = await deliver(world, sample(name));
    expect(mail).toMatchObject({ state: 'error', reason_code: code });
    expect(mail.raw).not.toBeNull();
  });

  it('lets a sender ask only for what his rule allows', async () => {
    const world = await newWorld();
    const text = sample('mail/withdrawal TBBNA900002G.eml')
      .toString()
      .replaceAll('no-reply@time.example.com', 'advice@bank.example.com');
    const mail = await deliver(world, text);
    expect(mail).toMatchObject({ state: 'skipped', reason_code: 'KIND_NOT_ALLOWED' });
  });
});

describe('a mail that nobody can use', () => {
  it('is visible with the reason, and can be read again when a rule was added', async () => {
    const world = await newWorld();
    const from = 'Partner <orders@another.example.net>';
    const lines = ['Service ID : TBBNA900002G', 'Reason : Sample'];
    const subject = 'Confirm Withdraw - TBBNA900002G - RAVIN A/L SAMPELAN';
    const mail = await deliver(world, letter({ from, subject, lines }));
    expect(mail.reason_code).toBe('SENDER_NOT_TRUSTED');
    const list = await world.clerk.get('/api/email/mails?state=skipped');
    expect(list.data).toMatchObject({ mails: [{ id: mail.id }], counts: { skipped: 1 } });

    await world.boss.post('/items/mail_rules', {
      name: 'Another',
      domain: 'another.example.net',
      action: 'vip',
    });
    const again = await world.clerk.post(`/api/email/mails/${mail.id}/read-again`);
    expect(again.status).toBe(202);
    const read = await settled(mail.id, 'parsed');
    expect(read).toMatchObject({ state: 'parsed', is_vip: true, kind: 'withdrawal' });
    expect(await itemsOf(mail.id)).toHaveLength(1);
    const { code } = await world.clerk.post(`/api/email/mails/${mail.id}/read-again`);
    expect(code).toBe('INTAKE_MAIL_READ');
  });

  it('says that the attachment is missing, or that nobody knows the text', async () => {
    const world = await newWorld();
    const missing = await deliver(
      world,
      letter({ subject: 'Activation - TBBNA900077G', lines: ['Please find attached the form.'] }),
    );
    expect(missing).toMatchObject({ state: 'skipped', reason_code: 'ATTACHMENT_MISSING' });
    const unknown = await deliver(world, letter({ lines: ['Selamat pagi!'] }));
    expect(unknown).toMatchObject({ state: 'skipped', reason_code: 'LAYOUT_UNKNOWN' });
    const view = await world.clerk.get(`/api/email/mails/${unknown.id}`);
    // The sender is trusted: a person is told that nothing was made of his mail.
    const told = { kind: 'other', status: 'open', reasonCode: 'LAYOUT_UNKNOWN' };
    expect(view.data).toMatchObject({ text: 'Selamat pagi!', drafts: [], items: [told] });
  });

  it('is ignored by a rule that says so', async () => {
    const world = await newWorld();
    await world.boss.post('/items/mail_rules', {
      name: 'Newsletters',
      subject: 'newsletter',
      action: 'ignore',
      priority: 99,
    });
    const mail = await deliver(world, letter({ subject: 'Our Newsletter' }));
    expect(mail).toMatchObject({ state: 'ignored', reason_code: 'IGNORED_BY_RULE' });
  });
});

describe.skipIf(!hasSamples)('a forwarded mail', () => {
  it('is read as a mail of its own sender and trusted by who forwards it', async () => {
    const world = await newWorld();
    const inner = sample('mail/withdrawal TBBNA900002G.eml').toString();
    const boundary = 'B_FORWARD';
    const outer = [
      'From: Intan <intan@installer.example.com>',
      'Subject: Fwd: see below',
      `Message-ID: <${randomUUID()}@installer.example.com>`,
      `Content-Type: multipart/mixed; boundary="${boundary}"`,
      'Mime-Version: 1.0',
      '',
      `--${boundary}`,
      'Content-Type: text/plain',
      '',
      'Please look.',
      `--${boundary}`,
      'Content-Type: message/rfc822',
      '',
      inner,
      `--${boundary}--`,
      '',
    ].join('\r\n');
    const mail = await deliver(world, outer);
    expect(mail.kind).toBe('withdrawal');
    expect(await itemsOf(mail.id)).toMatchObject([{ service_id: 'TBBNA900002G' }]);
  });
});

describe.skipIf(!hasSamples)('a mail file that a person uploads', () => {
  const upload = (world: World, name: string) =>
    world.clerk.upload('/api/email/parse-excel', {}, [
      { name: name.split('/').at(-1) as string, type: 'message/rfc822', content: sample(name) },
    ]);

  it('answers with its drafts, and a second time with the same', async () => {
    const world = await newWorld();
    const { status, data } = await upload(world, 'APPMT AWO900021.eml');
    expect(status).toBe(201);
    expect(data.drafts).toMatchObject([
      { values: { serviceId: 'TBBNA900021G', ticketId: 'TTKT202612079000021' } },
    ]);
    const again = await upload(world, 'APPMT AWO900021 (rtf body).msg');
    expect(again.data.drafts.length).toBeGreaterThan(0);
    expect(await database()('mails').where({ company: world.tenant.id })).not.toHaveLength(0);
  });

  it('answers with its items and acts for a trusted sender only', async () => {
    const world = await newWorld();
    const { status, data } = await upload(world, 'mail/rfb meeting VISTA CONTOH.eml');
    expect(status).toBe(201);
    expect(data.items).toMatchObject([{ kind: 'building_notice', status: 'applied' }]);
    const forged = await upload(world, 'bad/spoofed-from-display-name.eml');
    expect(forged.data).toMatchObject({
      status: 'skipped',
      error: { code: 'SENDER_NOT_TRUSTED' },
      items: [],
    });
    const wait = await world.clerk.get('/api/email/sessions?unread=true');
    expect(wait.data.sessions).toMatchObject([
      { id: forged.data.id, mail: expect.any(String), error: { code: 'SENDER_NOT_TRUSTED' } },
    ]);
    const broken = await upload(world, 'bad/broken-mime-boundary.eml');
    expect([broken.status, broken.code]).toEqual([422, 'MIME_BROKEN']);
  });
});
