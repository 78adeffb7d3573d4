import { beforeAll, describe, expect, it } from 'vitest';
import { activationForm } from '../../../seeds/factories/partner-forms.ts';
import { letter } from '../../../seeds/factories/mail.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';
import { takeWorkerTurn } from './support/worker-turn.ts';

let tenant: Tenant;
let boss: Person;
let clerk: Person;
let north: string;
let south: string;
let serial = 0;

takeWorkerTurn();

const siteNamed = async (person: Person, code: string): Promise<string> =>
  (await person.post('/items/sites', { code, name: `Site ${code}` })).data.id;

beforeAll(async () => {
  tenant = await newTenant('installer');
  [boss, clerk] = await Promise.all([newMember(tenant, 'admin'), newMember(tenant, 'intake')]);
  [north, south] = [await siteNamed(boss, 'NORTH'), await siteNamed(boss, 'SOUTH')];
  // The northern site reads the activation form, and no other site does.
  await database()('parser_profiles')
    .where({ company: tenant.id, code: 'time-activation' })
    .update({ site: north });
});

const send = (site: string | null, count = 1) =>
  clerk.upload(
    '/api/email/parse-excel',
    site ? { site } : {},
    Array.from({ length: count }, () => {
      serial += 1;
      const content = activationForm({ serviceId: `TBBNS${100_000 + serial}G` });
      return { name: `A95${10_000 + serial}.xls`, type: 'application/vnd.ms-excel', content };
    }),
  );

describe('an upload for a site', () => {
  it('should be read by the profiles of the site, and its orders belong to it', async () => {
    const { status, data } = await send(north);
    expect(status).toBe(201);
    const { data: made } = await clerk.post(`/api/email/drafts/${data.drafts[0].id}/approve`);
    const { id } = made.workOrders[0];
    expect((await database()('work_orders').where({ id }).first('site')).site).toBe(north);
  });

  it('should not be read by those of another site; without a site by any', async () => {
    expect(await send(south)).toMatchObject({ status: 422, code: 'LAYOUT_UNKNOWN' });
    const anywhere = await send(null);
    expect(anywhere.status).toBe(201);
    const session = await database()('parse_sessions').where({ id: anywhere.data.id }).first();
    expect(session.site).toBeNull();
  });

  it('should keep its site when the worker reads it', async () => {
    const { status, data } = await send(north, 6);
    expect(status).toBe(202);
    const done = await eventually(
      async () => (await clerk.get(`/api/email/uploads/${data.id}`)).data,
      ({ isDone }) => isDone,
      { everyMs: 250 },
    );
    expect(done).toMatchObject({ completed: 6, drafts: 6 });
    const sites = await database()('parse_sessions')
      .whereRaw('(id = ? or upload = ?)', [data.id, data.id])
      .pluck('site');
    expect(sites).toEqual(Array(6).fill(north));
  });

  it('should be remembered when a mail is read again', async () => {
    const form = activationForm({ serviceId: 'TBBNS900009G' });
    const content = letter({
      from: 'orders@partner.example.com',
      subject: 'A form of the north',
      sentAt: new Date(),
      lines: ['See the form.'],
      file: { name: 'A9500999.xls', content: form },
    });
    const file = { name: 'north.eml', type: 'message/rfc822', content };
    expect((await clerk.upload('/api/email/parse-excel', { site: south }, [file])).status).toBe(
      422,
    );
    const mail = await database()('mails').where({ company: tenant.id }).first('id', 'state');
    expect(mail.state).not.toBe('parsed');
    const profile = database()('parser_profiles').where({ company: tenant.id, site: north });
    await profile.update({ site: south });
    try {
      expect((await clerk.post(`/api/email/mails/${mail.id}/read-again`)).status).toBe(202);
      await eventually(
        () => database()('mails').where({ id: mail.id }).first('state'),
        ({ state }) => state === 'parsed',
      );
      const sites = await database()('parse_sessions').where({ mail: mail.id }).pluck('site');
      expect(sites).toEqual([south]);
    } finally {
      await database()('parser_profiles')
        .where({ company: tenant.id, site: south })
        .update({ site: north });
    }
  });

  it('should be refused for a site of another company', async () => {
    const other = await newMember(await newTenant('installer'), 'admin');
    const theirs = await siteNamed(other, 'NORTH');
    expect(await send(theirs)).toMatchObject({ status: 422, code: 'INTAKE_SITE_UNKNOWN' });
  });
});
