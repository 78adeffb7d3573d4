import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { sendInbound } from './support/inbound.ts';
import { runJob } from './support/run-in-background.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';
import { takeWorkerTurn } from './support/worker-turn.ts';

const KEY = 'an-example-signing-key';
takeWorkerTurn();

let tenant: Tenant;
let boss: Person;
let manager: Person;
let mailbox: string;

const noticesOf = (person: Person) =>
  database()('directus_notifications').where({ recipient: person.userId });
const healthOf = async () => {
  const { data } = await boss.get(`/api/email/health?company=${tenant.id}`);
  return data.mailboxes.find(({ id }: { id: string }) => id === mailbox);
};

beforeAll(async () => {
  tenant = await newTenant('installer');
  boss = await newMember(tenant, 'admin');
  manager = await newMember(tenant, 'manager');
  const { data } = await boss.post('/items/mailboxes', {
    name: 'Watched',
    kind: 'http',
    signing_secret: KEY,
    silent_after_hours: 4,
    raw_retention_days: 1,
  });
  mailbox = data.id;
});

const deliver = async (subject: string): Promise<string> => {
  const body = Buffer.from(
    `From: nobody@unknown.example.net\r\nSubject: ${subject}\r\nMessage-ID: <${randomUUID()}@x>\r\n\r\nPassword: Example-Old-1\r\nHello`,
  );
  const { id } = await sendInbound({ mailbox, key: KEY, body });
  await eventually(
    () => database()('mails').where({ id }).first(),
    ({ state }) => state !== 'pending',
  );
  return id;
};

describe('health', () => {
  it('should tell of each mailbox what it saw and what became of it', async () => {
    await deliver('One');
    await deliver('Two');
    expect(await healthOf()).toMatchObject({
      name: 'Watched',
      seen: 2,
      skipped: 2,
      reasons: { SENDER_NOT_TRUSTED: 2 },
      trouble: null,
      error: null,
    });
    const register = await boss.get(`/api/email/register?company=${tenant.id}`);
    expect(register.data.rows).toMatchObject([
      {
        sender: 'nobody@unknown.example.net',
        profile: null,
        read: 0,
        doubted: 0,
        refused: 2,
        reasons: [{ code: 'SENDER_NOT_TRUSTED', count: 2 }],
      },
    ]);
    const [row] = register.data.rows;
    expect(register.data.today).toEqual([
      { ...row, week: undefined, usualShare: null, isWorse: false },
    ]);
    const old = new Date(Date.now() - 3 * 86_400_000);
    await database()('mails').where({ mailbox, subject: 'One' }).update({ received_at: old });
    const later = await boss.get(`/api/email/register?company=${tenant.id}`);
    expect(later.data.today).toMatchObject([{ refused: 1, usualShare: 1, isWorse: false }]);
    const stranger = await newMember(await newTenant('installer'), 'admin');
    expect((await stranger.get(`/api/email/register?company=${tenant.id}`)).status).toBe(403);
    expect((await stranger.get(`/api/email/health?company=${tenant.id}`)).status).toBe(403);
    expect((await stranger.get('/api/email/health')).data.mailboxes).toEqual([]);
  });

  it('should tell the responsible person once of a silent mailbox, and again of the next time', async () => {
    const old = new Date(Date.now() - 5 * 3_600_000);
    await database()('mailboxes').where({ id: mailbox }).update({ last_mail_at: old });
    await runJob('intake.watch-mailboxes');
    await runJob('intake.watch-mailboxes');
    const notices = await noticesOf(manager);
    expect(notices).toMatchObject([
      { subject: 'Mailbox "Watched" needs you', collection: 'mailboxes', item: mailbox },
    ]);
    expect((await healthOf()).trouble.code).toBe('SILENT');
    expect(
      (await database()('mailboxes').where({ id: mailbox }).first()).alerted_at,
    ).not.toBeNull();

    await deliver('Three');
    await runJob('intake.watch-mailboxes');
    expect((await database()('mailboxes').where({ id: mailbox }).first()).alerted_at).toBeNull();
    const named = await newMember(tenant, 'intake');
    await database()('mailboxes')
      .where({ id: mailbox })
      .update({ last_mail_at: old, responsible: named.userId });
    await runJob('intake.watch-mailboxes');
    expect(await noticesOf(named)).toHaveLength(1);
    expect(await noticesOf(manager)).toHaveLength(1);
  });
});

describe('retention', () => {
  it('should remove the mail as received, keep its text, and report', async () => {
    const id = await deliver('Old');
    const { raw } = await database()('mails').where({ id }).first();
    const file = await database()('directus_files').where({ id: raw }).first();
    const path = join(inject('home'), 'files', file.filename_disk);
    expect(existsSync(path)).toBe(true);
    await database()('mails')
      .where({ id })
      .update({ raw_expires_at: new Date(Date.now() - 1) });
    const report = await runJob('intake.mail-cleanup');
    expect(report).toMatchObject({ removed: 1, left: 0 });
    expect(report.bytes).toBeGreaterThan(50);
    const row = await database()('mails').where({ id }).first();
    expect(row).toMatchObject({ raw: null, subject: 'Old' });
    expect(row.raw_removed_at).not.toBeNull();
    expect(row.text).toContain('Hello');
    expect(row.text).not.toContain('Example-Old-1');
    expect(existsSync(path)).toBe(false);
    expect(await database()('directus_files').where({ id: raw })).toEqual([]);
    const { status } = await manager.get(`/api/email/mails/${id}/raw`);
    expect(status).toBe(410);
  });
});
