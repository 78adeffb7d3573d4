import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { activationForm, type FormFacts } from '../../../seeds/factories/partner-forms.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { freePorts } from './support/free-port.ts';
import { type MailWorker, startMailWorker } from './support/mail-worker.ts';
import { runJob } from './support/run-in-background.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';
import { takeWorkerTurn } from './support/worker-turn.ts';

takeWorkerTurn();

let tenant: Tenant;
let manager: Person;
let clerk: Person;
let serial = 200_000;

beforeEach(async () => {
  tenant = await newTenant('installer');
  manager = await newMember(tenant, 'manager');
  clerk = await newMember(tenant, 'intake');
});

const watch = () => runJob('intake.watch-mailboxes');
const subjectsFor = async ({ userId }: Person): Promise<string[]> =>
  (
    await database()('directus_notifications').where({ recipient: userId }).orderBy('timestamp')
  ).map(({ subject }) => subject as string);

describe('a mailbox that cannot be read', () => {
  let worker: MailWorker;

  beforeAll(async () => {
    worker = await startMailWorker();
  });
  afterAll(() => worker.stop(), 40_000);

  it('should be said once, and again after it had worked', async () => {
    const boss = await newMember(tenant, 'admin');
    const [port] = await freePorts(1);
    const { data } = await boss.post('/items/mailboxes', {
      name: 'Orders',
      host: '127.0.0.1',
      port,
      security: 'none',
      user_name: 'orders@installer.example.com',
      password: 'Example-Imap-1',
      interval_seconds: 5,
    });
    const box = () => database()('mailboxes').where({ id: data.id });
    const failed = () =>
      eventually(
        () => box().first(),
        (row) => row.last_error_code !== null,
        { everyMs: 250 },
      );
    expect((await failed()).last_error_message).toContain('does not accept connections');
    await watch();
    expect(await subjectsFor(manager)).toEqual([]);

    const since = new Date(Date.now() - 11 * 60_000);
    await box().update({ created_at: since });
    await watch();
    await watch();
    expect(await subjectsFor(manager)).toEqual(['Mailbox "Orders" needs you']);

    await box().update({ last_error_code: null, last_contact_at: new Date(), is_active: false });
    await watch();
    await box().update({ is_active: true, last_contact_at: since });
    await database()('mailbox_readers')
      .withSchema('fieldwright')
      .where({ mailbox: data.id })
      .update({ due_at: new Date() });
    await failed();
    await watch();
    expect(await subjectsFor(manager)).toHaveLength(2);
  });
});

describe('a profile that reads worse than before', () => {
  const bring = async (count: number, facts: Partial<FormFacts> = {}): Promise<string[]> => {
    const files = Array.from({ length: count }, () => {
      const serviceId = `TBBNW${(serial += 1)}G`;
      const content = activationForm({ serviceId, ...facts });
      return { name: `${serviceId}.xls`, type: 'application/vnd.ms-excel', content };
    });
    const ids: string[] = [];
    for (let from = 0; from < files.length; from += 5) {
      const part = files.slice(from, from + 5);
      const { status, data } = await clerk.upload('/api/email/parse-excel', {}, part);
      expect(status).toBe(201);
      ids.push(...data.drafts.map(({ id }: { id: string }) => id));
    }
    return ids;
  };

  it('should be said once to the managers', async () => {
    const good = await bring(10);
    await database()('parse_drafts')
      .whereIn('id', good)
      .update({ created_at: new Date(Date.now() - 5 * 86_400_000) });
    await watch();
    expect(await subjectsFor(manager)).toEqual([]);

    const bad = await bring(8, { appointment: 'soon' });
    const drafts = await database()('parse_drafts').whereIn('id', bad);
    expect(drafts.every(({ error_count: errors }) => errors > 0)).toBe(true);
    await watch();
    await watch();
    const subjects = await subjectsFor(manager);
    expect(subjects).toHaveLength(1);
    expect(subjects[0]).toMatch(/^Profile ".+" reads worse than before$/);
    expect(await subjectsFor(clerk)).toEqual([]);
  });
});
