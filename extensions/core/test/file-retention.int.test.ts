import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { activationForm } from '../../../seeds/factories/partner-forms.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { runJob } from './support/run-in-background.ts';
import { hasSamples, sample } from './support/samples.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';
import { takeWorkerTurn } from './support/worker-turn.ts';

takeWorkerTurn();

let tenant: Tenant;
let clerk: Person;
let boss: Person;

beforeAll(async () => {
  tenant = await newTenant('installer');
  clerk = await newMember(tenant, 'intake');
  boss = await newMember(tenant, 'admin');
});

type Came = { session: string; draft: string; file: string; path: string };

const formOf = (serviceId: string) => ({
  name: `${serviceId}.xls`,
  type: 'application/vnd.ms-excel',
  content: activationForm({ serviceId }),
});
const pathOf = async (file: string): Promise<string> => {
  const row = await database()('directus_files').where({ id: file }).first();
  return join(inject('home'), 'files', row.filename_disk);
};
const sessionRow = (id: string) => database()('parse_sessions').where({ id }).first();

/** A form that came in before the 200 days that the test run keeps files. */
const bring = async (serviceId: string): Promise<Came> => {
  const { data } = await clerk.upload('/api/email/parse-excel', {}, [formOf(serviceId)]);
  await database()('parse_sessions')
    .where({ id: data.id })
    .update({ received_at: new Date(Date.now() - 300 * 86_400_000) });
  const { file } = await sessionRow(data.id);
  return { session: data.id, draft: data.drafts[0].id, file, path: await pathOf(file) };
};

describe.skipIf(!hasSamples)('files that came in', () => {
  it('should go after their time, but for those that somebody still needs', async () => {
    const [rejected, waiting, approved] = [
      await bring('TBBNR100001G'),
      await bring('TBBNR100002G'),
      await bring('TBBNR100003G'),
    ];
    const no = await clerk.post(`/api/email/drafts/${rejected.draft}/reject`, { reason: 'Twice' });
    expect(no.status).toBe(200);
    const yes = await clerk.post(`/api/email/drafts/${approved.draft}/approve`);
    expect(yes.errors).toBeUndefined();

    const report = await runJob('intake.file-cleanup');
    expect(report.left).toBe(0);
    expect(report.files).toBeGreaterThanOrEqual(1);
    expect(report.bytes).toBeGreaterThan(1_000);

    expect(await sessionRow(rejected.session)).toMatchObject({ file: null, sheet: null });
    expect((await sessionRow(rejected.session)).file_removed_at).not.toBeNull();
    expect(existsSync(rejected.path)).toBe(false);
    expect(await database()('directus_files').where({ id: rejected.file })).toEqual([]);
    const looked = await clerk.get(`/api/email/sessions/${rejected.session}`);
    expect(looked.status).toBe(200);

    expect(await sessionRow(waiting.session)).toMatchObject({ file: waiting.file });
    expect(existsSync(waiting.path)).toBe(true);

    expect(await sessionRow(approved.session)).toMatchObject({ file: null });
    expect(existsSync(approved.path)).toBe(true);
    const [kept] = await database()('work_order_files').where({ file: approved.file });
    expect(kept).toMatchObject({ company: tenant.id });
  });

  it('should go with mails too, and stay while an item of theirs is not consumed', async () => {
    const rules = [
      { name: 'TIME', sender: '*@time.example.com' },
      { name: 'Bank', sender: 'advice@bank.example.com', kinds: ['payment_advice'] },
    ];
    for (const rule of rules) {
      const { errors } = await boss.post('/items/mail_rules', { action: 'accept', ...rule });
      expect(errors).toBeUndefined();
    }
    const bringMail = async (name: string) => {
      const { status, data } = await clerk.upload('/api/email/parse-excel', {}, [
        { name: `${name}.eml`, type: 'message/rfc822', content: sample(`mail/${name}.eml`) },
      ]);
      expect(status).toBe(201);
      const ids = (data.sessions as { id: string }[]).map(({ id }) => id);
      await database()('parse_sessions')
        .whereIn('id', ids)
        .update({ received_at: new Date(Date.now() - 300 * 86_400_000) });
      const rows = await database()('parse_sessions').whereIn('id', ids).whereNotNull('file');
      expect(rows.length).toBeGreaterThan(0);
      const files = await Promise.all(
        rows.map(async ({ id, file }) => ({ id, path: await pathOf(file) })),
      );
      return { drafts: data.drafts as { id: string }[], items: data.items, files };
    };
    const order = await bringMail('activation TBBNA900001G');
    for (const { id } of order.drafts) {
      const no = await clerk.post(`/api/email/drafts/${id}/reject`, { reason: 'Test form' });
      expect(no.status).toBe(200);
    }
    const advice = await bringMail('payment advice ADV900000001');
    expect(advice.items).toMatchObject([{ kind: 'payment_advice', status: 'stored' }]);

    await runJob('intake.file-cleanup');
    for (const { id, path } of order.files) {
      expect(await sessionRow(id)).toMatchObject({ file: null });
      expect(existsSync(path)).toBe(false);
    }
    for (const { id, path } of advice.files) {
      expect((await sessionRow(id)).file).not.toBeNull();
      expect(existsSync(path)).toBe(true);
    }
  });

  it('should go with the sample they are of', async () => {
    const profile = await database()('parser_profiles')
      .where({ company: tenant.id, code: 'time-activation', status: 'active' })
      .first('id');
    const added = await boss.upload(`/api/email/profiles/${profile.id}/samples`, {}, [
      formOf('TBBNR100004G'),
    ]);
    expect(added.status, JSON.stringify(added)).toBe(201);
    const sample = await database()('parser_samples')
      .where({ company: tenant.id })
      .orderBy('created_at', 'desc')
      .first();
    const path = await pathOf(sample.file);
    expect(existsSync(path)).toBe(true);
    await database()('parser_samples').where({ id: sample.id }).delete();
    await eventually(
      async () => existsSync(path),
      (isThere) => !isThere,
    );
    expect(await database()('directus_files').where({ id: sample.file })).toEqual([]);
  });
});
