import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalisePhone } from '../../domain/kernel/index.ts';
import { type Crew, newCrew, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';
import { findDovecot, type MailServer, startDovecot } from './support/dovecot.ts';
import { eventually } from './support/eventually.ts';
import { type MailWorker, startMailWorker } from './support/mail-worker.ts';
import {
  aheadOf,
  expectedOf,
  hasSamples,
  mailAheadOf,
  manifest,
  sample,
  type Values,
} from './support/samples.ts';
import { newMember, newTenant, type Person } from './support/tenant.ts';
import { takeWorkerTurn } from './support/worker-turn.ts';

const program = findDovecot();
if (program === null) console.log('  skipped: no dovecot, and no root or apt to install one');

const PASSWORD = 'Example-Imap-1';
const NOW = new Date();
/** Notes of the manifest on the file, and what is kept sealed. */
const NOT_VALUES = new Set(['pickListIgnored', 'reschedule', 'note', 'password', 'onuPassword']);
const comparable = (values: unknown, isPrint = false): Values =>
  JSON.parse(
    JSON.stringify(values, (key, value: unknown) => {
      if (NOT_VALUES.has(key)) return undefined;
      if (typeof value !== 'string' || !['remarks', 'raw'].includes(key)) return value;
      const trimmed = value.replace(/[ \t]+\n/g, '\n').trim();
      return isPrint ? trimmed.replace(/\s+/g, ' ') : trimmed.replace(/\n{2,}/g, '\n\n');
    }),
  );
/** What the manifest says of the file; of a mail that brings a form, what it says of the form. */
const wanted = (name: string, isPrint = false): Values =>
  comparable(expectedOf(manifest[name]?.expectedFrom ?? name), isPrint);
const ahead = (name: string): Values => JSON.parse(aheadOf(NOW, JSON.stringify(expectedOf(name))));
const instant = (value: unknown): Date => new Date(String(value));

const draftsOf = (mail: string) =>
  database()('parse_drafts as d')
    .join('parse_sessions as s', 's.id', 'd.session')
    .where('s.mail', mail)
    .select('d.*');
const itemOf = (mail: string) => database()('inbox_items').where({ mail }).first();
const orderRow = (id: string) => database()('work_orders').where({ id }).first();

takeWorkerTurn();

describe.skipIf(program === null || !hasSamples)('the sample mails, through a mailbox', () => {
  let server: MailServer | undefined;
  let worker: MailWorker | undefined;
  let crew: Crew;
  let clerk: Person;
  const user = 'samples@example.com';

  /** Puts a sample into the mailbox and waits until nothing of it is left to do by itself. */
  const deliver = async (name: string, state: string) => {
    const raw = mailAheadOf(NOW, name);
    const [, messageId] = /^Message-ID:\s*(<[^>]+>)/im.exec(raw) ?? [];
    server?.deliver(user, [raw]);
    const mail = await eventually(
      () =>
        database()('mails')
          .where({ company: crew.tenant.id, message_id: messageId ?? null })
          .orderBy('created_at', 'desc')
          .first(),
      (row) => row?.state === state,
    );
    expect([name, mail?.state]).toEqual([name, state]);
    return mail;
  };
  const approve = async (mail: string): Promise<string> => {
    const [draft] = await draftsOf(mail);
    const { errors, data } = await clerk.post(`/api/email/drafts/${draft.id}/approve`);
    expect(errors).toBeUndefined();
    return data.workOrders[0].id;
  };
  const askForSlot = async (order: string, start: Date): Promise<string> => {
    const { errors } = await crew.dispatcher.post(`/api/orders/${order}/reschedules`, {
      proposedStart: start.toISOString(),
      proposedEnd: new Date(start.getTime() + 90 * 60_000).toISOString(),
      reason: 'Customer away',
    });
    expect(errors).toBeUndefined();
    return (await database()('reschedules').where({ work_order: order, status: 'pending' }).first())
      .id;
  };

  beforeAll(async () => {
    server = await startDovecot(program as string, PASSWORD);
    crew = await newCrew();
    clerk = await newMember(crew.tenant, 'intake');
    for (const rule of [
      { name: 'TIME', sender: '*@time.example.com' },
      { name: 'Digi', sender: 'hsbb@digi.example.com' },
      { name: 'Bank', sender: 'advice@bank.example.com', kinds: ['payment_advice'] },
    ])
      await crew.admin.post('/items/mail_rules', { action: 'accept', ...rule });
    const { errors } = await crew.admin.post('/items/mailboxes', {
      name: 'Samples',
      host: '127.0.0.1',
      port: server.port,
      security: 'none',
      user_name: user,
      password: PASSWORD,
      interval_seconds: 5,
    });
    expect(errors).toBeUndefined();
    worker = await startMailWorker({ MAIL_CA_FILE: server.caFile });
  });

  afterAll(async () => {
    try {
      await worker?.stop();
    } finally {
      await server?.stop();
    }
  });

  it.each([
    'mail/activation TBBNA900001G.eml',
    'mail/modification TBBNA900011G.eml',
    'APPMT AWO900021.eml',
    'APPMT AWO900022.eml',
  ])('%s becomes a draft with the values of the manifest', async (name) => {
    const mail = await deliver(name, 'parsed');
    const drafts = await draftsOf(mail.id);
    expect(drafts).toHaveLength(1);
    expect(comparable(drafts[0].values)).toMatchObject(
      JSON.parse(aheadOf(NOW, JSON.stringify(wanted(name)))),
    );
    expect([drafts[0].status, drafts[0].errors]).toEqual(['valid', []]);
  });

  it('moves the order of a digi activation by the notice that brings its form', async () => {
    const first = await deliver('mail/digi activation DIGI0090001.eml', 'parsed');
    const order = await approve(first.id);
    const name = 'mail/digi reschedule DIGI0090001.eml';
    const { newStart, previousStart } = ahead(name);
    expect((await orderRow(order)).appointment_requested_at).toEqual(instant(previousStart));
    await deliver(name, 'processed');
    expect(await orderRow(order)).toMatchObject({
      appointment_requested_at: instant(newStart),
      reschedule_count: 1,
    });
  });

  it('cancels the order of a withdrawal and blocks that of a customer nobody reaches', async () => {
    const [withdrawn, silent] = [
      await newVisit(crew, { serviceId: 'TBBNA900002G' }),
      await newVisit(crew, { serviceId: 'TBBNB900003G' }),
    ];
    const withdrawal = await deliver('mail/withdrawal TBBNA900002G.eml', 'processed');
    const { reason } = expectedOf('mail/withdrawal TBBNA900002G.eml');
    expect(await orderRow(withdrawn.id)).toMatchObject({
      status: 'Cancelled',
      status_reason: `Withdrawn by the partner: ${String(reason)}`,
    });
    expect(await itemOf(withdrawal.id)).toMatchObject({ status: 'applied' });
    await deliver('mail/customer uncontactable TBBNB900003G.eml', 'processed');
    expect(await orderRow(silent.id)).toMatchObject({ status: 'Blocker' });
    const blocker = await database()('blockers').where({ work_order: silent.id }).first();
    expect(blocker).toMatchObject({ category: 'customer' });
  });

  it('decides the slot that was asked for, by the date of the answer or as asked', async () => {
    const visit = await newVisit(crew, { serviceId: 'TBBNA900004G' });
    const dated = 'mail/reschedule approval friday TBBNA900004G.eml';
    const { newStart } = ahead(dated);
    const first = await askForSlot(visit.id, new Date(instant(newStart).getTime() + 86_400_000));
    await deliver(dated, 'processed');
    const row = (id: string) => database()('reschedules').where({ id }).first();
    expect(await row(first)).toMatchObject({ status: 'approved', approval_source: 'EmailParser' });
    expect((await orderRow(visit.id)).scheduled_start).toEqual(instant(newStart));
    const asked = new Date(instant(newStart).getTime() + 14 * 86_400_000);
    const second = await askForSlot(visit.id, asked);
    await deliver('mail/reschedule approval plain TBBNA900004G.eml', 'processed');
    expect(await row(second)).toMatchObject({ status: 'approved', approval_source: 'EmailParser' });
    expect(await orderRow(visit.id)).toMatchObject({
      status: 'Assigned',
      scheduled_start: asked,
      reschedule_count: 2,
    });
  });

  it('makes the building of a meeting, and keeps a payment advice', async () => {
    const meeting = 'mail/rfb meeting VISTA CONTOH.eml';
    await deliver(meeting, 'processed');
    const {
      buildingName: name,
      buildingCode: code,
      contact,
    } = expectedOf(meeting) as {
      buildingName: string;
      buildingCode: string;
      contact: { phone: string };
    };
    const buildings = await database()('buildings').where({ company: crew.tenant.id, code });
    // As the mail has it, in the form that numbers are kept in.
    const phone = normalisePhone(contact.phone, 'MY');
    expect(buildings).toMatchObject([{ name, contacts: [{ ...contact, phone }] }]);
    const advice = 'mail/payment advice ADV900000001.eml';
    const mail = await deliver(advice, 'processed');
    expect(await itemOf(mail.id)).toMatchObject({
      kind: 'payment_advice',
      status: 'stored',
      values: ahead(advice),
    });
  });

  it.each([
    ['bad/spoofed-from-display-name.eml', 'skipped', 'TBBNA900001G'],
    ['bad/broken-mime-boundary.eml', 'error', 'TBBNA900086G'],
    ['bad/nested-multipart-200.eml', 'error', 'TBBNA900087G'],
  ])('%s changes nothing and says why', async (name, state, serviceId) => {
    const { id } = await newVisit(crew, { serviceId });
    const before = await orderRow(id);
    const mail = await deliver(name, state);
    expect(mail.reason_code).toBe(expectedOf(name).errorClass);
    expect(await orderRow(id)).toEqual(before);
    expect(await draftsOf(mail.id)).toEqual([]);
    // Of who is trusted a person is told, of a forger nobody.
    const told = { kind: 'other', status: 'open', reason_code: mail.reason_code };
    const item = await itemOf(mail.id);
    if (state === 'error') expect(item).toMatchObject(told);
    else expect(item).toBeUndefined();
  });

  it('leaves no sample mail of the manifest out', async () => {
    const rows = await database()('mails').where({ company: crew.tenant.id });
    expect(rows).toHaveLength(Object.keys(manifest).filter((name) => name.endsWith('.eml')).length);
  });
});

describe.skipIf(!hasSamples)('saved and printed mails, through upload', () => {
  const upload = (clerk: Person, name: string) =>
    clerk.upload('/api/email/parse-excel', {}, [
      { name, type: 'application/octet-stream', content: sample(name) },
    ]);
  const faults = Object.keys(manifest).filter((name) => name.startsWith('APPMT'));

  it.each(faults)('%s becomes a draft with the values of the manifest', async (name) => {
    const clerk = await newMember(await newTenant('installer'), 'intake');
    const { status, data } = await upload(clerk, name);
    expect([status, data.drafts?.length]).toEqual([201, 1]);
    const isPrint = name.endsWith('.pdf');
    expect(comparable(data.drafts[0].values, isPrint)).toMatchObject(wanted(name, isPrint));
  });

  it('keeps a message once, in whichever form it is saved', async () => {
    const tenant = await newTenant('installer');
    const clerk = await newMember(tenant, 'intake');
    const saved = faults.filter((name) => name.includes('900021') && !name.endsWith('.pdf'));
    expect(saved).toHaveLength(3);
    const ids = [];
    for (const name of saved) ids.push((await upload(clerk, name)).data.drafts[0].id);
    expect(new Set(ids).size).toBe(1);
    expect(await database()('mails').where({ company: tenant.id })).toHaveLength(1);
    expect(await database()('parse_drafts').where({ company: tenant.id })).toHaveLength(1);
  });
});
