import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { createSecretBox } from '../src/platform/secrets.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { admin, visitor } from './support/http.ts';
import { sendInbound } from './support/inbound.ts';
import { productSecret } from './support/mail-worker.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let boss: Person;
const box = () => createSecretBox(productSecret());

beforeAll(async () => {
  tenant = await newTenant('installer');
  boss = await newMember(tenant, 'admin');
});

const imap = (changes: Record<string, unknown> = {}) => ({
  name: `Orders ${randomUUID()}`,
  kind: 'imap',
  host: 'imap.example.com',
  user_name: 'orders@example.com',
  password: 'Example-Mail-1',
  is_active: false,
  ...changes,
});
const stored = (id: string) => database()('mailboxes').where({ id }).first();
const make = async (row: Record<string, unknown>) => {
  const { status, data, errors } = await boss.post('/items/mailboxes', row);
  expect(errors).toBeUndefined();
  expect(status).toBe(200);
  return data.id as string;
};

describe('secrets of a mailbox', () => {
  it('should be sealed whichever door they come through', async () => {
    const id = await make(imap());
    expect(box().open((await stored(id)).password)).toBe('Example-Mail-1');

    await boss.patch(`/items/mailboxes/${id}`, { password: 'Example-Mail-2' });
    expect(box().open((await stored(id)).password)).toBe('Example-Mail-2');

    const { errors } = await boss.graphql(
      `mutation { update_mailboxes_item(id: "${id}", data: { access_token: "Example-Token-3" }) { id } }`,
    );
    expect(errors).toBeUndefined();
    expect(box().open((await stored(id)).access_token)).toBe('Example-Token-3');
  });

  it('should be kept when they are sent empty, as null or as the mask', async () => {
    const id = await make(imap());
    for (const password of ['', null, '   ', '**********']) {
      const { status } = await boss.patch(`/items/mailboxes/${id}`, { password, port: 143 });
      expect(status).toBe(200);
      expect(box().open((await stored(id)).password)).toBe('Example-Mail-1');
    }
  });

  it('should never be read, not even sealed and not by the platform administrator', async () => {
    const id = await make(imap());
    const { password } = await stored(id);
    const answers = await Promise.all([
      admin().get(`/items/mailboxes/${id}`),
      admin().get(`/items/mailboxes?filter[id][_eq]=${id}&fields=*`),
      admin().get(`/items/mailboxes?aggregate[max]=password&filter[id][_eq]=${id}`),
      admin().get(`/items/mailboxes?aggregate[count]=id&groupBy[]=password&filter[id][_eq]=${id}`),
      admin().graphql(`{ mailboxes(filter: { id: { _eq: "${id}" } }) { id password } }`),
      boss.get(`/items/mailboxes/${id}`),
      boss.patch(`/items/mailboxes/${id}`, { password: 'Example-Mail-9' }),
    ]);
    for (const answer of answers) {
      expect(JSON.stringify(answer)).not.toContain(password);
      expect(JSON.stringify(answer)).not.toContain('Example-Mail');
    }
    expect((await boss.get(`/items/mailboxes?fields=id,password`)).status).toBe(403);
    const revisions = await database()('directus_revisions').where({ item: id });
    expect(JSON.stringify(revisions)).not.toMatch(/Example-Mail|fw[12]\./);
    expect(readFileSync(join(inject('home'), 'logs/api.log'), 'utf8')).not.toContain(
      'Example-Mail',
    );
  });
});

describe('a mailbox that cannot work', () => {
  it.each([
    [{ host: '' }, 'host'],
    [{ host: 'not a host' }, 'host'],
    [{ port: 0 }, 'port'],
    [{ security: 'none' }, 'security'],
    [{ interval_seconds: 4 }, 'interval_seconds'],
    [{ password: null }, 'password'],
    [{ auth: 'oauth2' }, 'access_token'],
    [{ after_reading: 'move' }, 'move_to_folder'],
    [{ user_name: ' ' }, 'user_name'],
    [{ kind: 'http' }, 'signing_secret'],
    [{ kind: 'http', signing_secret: 'short' }, 'signing_secret'],
    [{ raw_retention_days: 0 }, 'raw_retention_days'],
    [{ silent_after_hours: 0 }, 'silent_after_hours'],
  ])('should be refused with its field: %j', async (changes, field) => {
    const { status, code, errors } = await boss.post('/items/mailboxes', imap(changes));
    expect({ status, code }).toEqual({ status: 400, code: 'INTAKE_MAILBOX_INVALID' });
    expect(errors?.[0]?.extensions).toMatchObject({ field, collection: 'mailboxes' });
  });

  it('should be refused when a change makes it so, and stay as it was', async () => {
    const id = await make(imap());
    const answer = await boss.patch(`/items/mailboxes/${id}`, { security: 'none' });
    expect(answer.code).toBe('INTAKE_MAILBOX_INVALID');
    expect((await stored(id)).security).toBe('tls');
  });

  it('should be refused by the database where no hook runs', async () => {
    const row = { id: randomUUID(), company: tenant.id, name: randomUUID(), kind: 'imap' };
    await expect(database()('mailboxes').insert(row)).rejects.toThrow(/mailboxes_host/);
    await expect(
      database()('mailboxes').insert({ ...row, host: 'x', interval_seconds: 1 }),
    ).rejects.toThrow(/mailboxes_interval/);
  });

  it('should say nothing about a mailbox of another company', async () => {
    const id = await make(imap());
    const stranger = await newMember(await newTenant('installer'), 'admin');
    const answer = await stranger.patch(`/items/mailboxes/${id}`, { security: 'none' });
    expect(answer).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });
});

describe('POST /api/email/inbound', () => {
  const key = 'an-example-signing-key';
  let mailbox: string;

  beforeAll(async () => {
    mailbox = await make({ name: 'By HTTP', kind: 'http', signing_secret: key });
  });

  const mailOf = (subject: string, id = randomUUID()) =>
    Buffer.from(
      `From: Contoh <no-reply@time.example.com>\r\nMessage-ID: <${id}@time.example.com>\r\nSubject: ${subject}\r\n\r\nPassword: Example-Raw-5\r\n`,
    );
  const send = (
    body: Buffer,
    { secret = key, ...rest } = {} as {
      headers?: Record<string, string>;
      secret?: string;
      at?: number;
    },
  ) => sendInbound({ mailbox, key: secret, body, ...rest });

  it('should store a signed mail once, however often it is delivered', async () => {
    const mail = mailOf('=?UTF-8?Q?W=C3=A4rkorder?=');
    const first = await send(mail);
    expect(first.status).toBe(202);
    const again = await send(mail);
    expect(again).toMatchObject({ status: 200, id: first.id });
    const row = await database()('mails').where({ id: first.id }).first();
    expect(row).toMatchObject({
      company: tenant.id,
      mailbox,
      source: 'email',
      subject: 'Wärkorder',
      from_address: 'no-reply@time.example.com',
      raw_size: mail.length,
    });
    expect((await stored(mailbox)).last_mail_at).not.toBeNull();
  });

  it('should store it once when it comes in eight times at the same moment', async () => {
    const mail = mailOf('At once');
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(mail)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
  });

  it('should keep another mail that wears the same Message-ID', async () => {
    const id = randomUUID();
    const [one, other] = [await send(mailOf('One', id)), await send(mailOf('Another', id))];
    expect([one.status, other.status]).toEqual([202, 202]);
    expect((await send(mailOf('Another', id))).id).toBe(other.id);
  });

  it('should answer alike to an unknown mailbox, a wrong key, a late and a broken signature', async () => {
    const mail = mailOf('Refused');
    const late = Math.floor(Date.now() / 1000) - 301;
    const answers = [
      await send(mail, { secret: 'another-signing-key-x' }),
      await send(mail, { headers: { 'x-fieldwright-mailbox': randomUUID() } }),
      await send(mail, { headers: { 'x-fieldwright-mailbox': "'; drop table mails" } }),
      await send(mail, { at: late }),
      await send(mail, { headers: { 'x-fieldwright-signature': 'sha256=00' } }),
      await send(mail, { headers: { 'x-fieldwright-timestamp': 'now' } }),
      await send(mail, { headers: { 'x-fieldwright-timestamp': String(late + 400) } }),
    ];
    for (const { status, errors } of answers) {
      expect(status).toBe(401);
      expect(errors).toEqual(answers[0]?.errors);
    }
    const found = await database()('mails').where({ company: tenant.id, subject: 'Refused' });
    expect(found).toEqual([]);
  });

  it('should keep a mail whose own date no calendar has', async () => {
    const dated = mailOf('Long ago')
      .toString()
      .replace(/^Date: .*$/m, 'Date: 23 Nov 99999 10:00 +0000');
    const mail = /^Date: /m.test(dated) ? dated : `Date: 23 Nov 99999 10:00 +0000\r\n${dated}`;
    const { status, id } = await send(Buffer.from(mail));
    expect(status).toBe(202);
    expect((await database()('mails').where({ id }).first()).sent_at).toBeNull();
  });

  it('should refuse what is no mail and what is too large', async () => {
    const json = await send(mailOf('x'), { headers: { 'content-type': 'text/plain' } });
    expect(json.status).toBe(415);
    const large = await send(Buffer.alloc(26 * 1024 * 1024, 'a'));
    expect(large.status).toBe(413);
  });

  it('should not wait for the body of a stranger, nor hold more of them than it has room for', async () => {
    const size = 25 * 1024 * 1024;
    const begin = (to: string): ClientRequest => {
      const request = httpRequest(`${inject('url')}/api/email/inbound`, {
        method: 'POST',
        headers: {
          'content-type': 'message/rfc822',
          'content-length': size,
          'x-fieldwright-mailbox': to,
          'x-fieldwright-timestamp': String(Math.floor(Date.now() / 1000)),
          'x-fieldwright-signature': `sha256=${'0'.repeat(64)}`,
        },
      });
      // Cut off below, before a byte of its body was sent.
      request.on('error', () => undefined);
      request.flushHeaders();
      return request;
    };
    const stranger = begin(randomUUID());
    const [answer] = (await once(stranger, 'response')) as [IncomingMessage];
    expect(answer.statusCode).toBe(401);
    stranger.destroy();

    // What sends nothing takes no room. Of three large bodies one finds none left.
    const idle = Array.from({ length: 6 }, () => begin(mailbox));
    const large = Buffer.concat([mailOf('Large'), Buffer.alloc(20 * 1024 * 1024, 'a')]);
    expect((await send(large)).status).toBe(202);
    const held = Array.from({ length: 3 }, () => begin(mailbox));
    const answered = held.map((request) => once(request, 'response'));
    for (const request of held) request.write(Buffer.alloc(size - 1, 'a'));
    const [third] = (await Promise.race(answered)) as [IncomingMessage];
    expect(third.statusCode).toBe(503);
    expect(third.headers['retry-after']).toBe('30');
    const refused = (await json(third)) as { errors: { message: string }[] };
    expect(refused.errors[0]?.message).toContain('again in half a minute');
    expect((await send(mailOf('Small beside large ones'))).status).toBe(202);

    for (const request of [...idle, ...held]) request.destroy();
    const taken = await eventually(
      () => send(large),
      ({ status }) => status < 300,
      { everyMs: 500 },
    );
    expect(taken.status).toBeLessThan(300);
  });

  it('should accept nothing while the mailbox is inactive', async () => {
    await boss.patch(`/items/mailboxes/${mailbox}`, { is_active: false });
    expect((await send(mailOf('Inactive'))).status).toBe(401);
    await boss.patch(`/items/mailboxes/${mailbox}`, { is_active: true });
  });

  it('should seal the mail as received and open it to who may, with a note of it', async () => {
    const mail = mailOf('Raw');
    const { id } = await send(mail);
    const { raw } = await database()('mails').where({ id }).first();
    const file = await database()('directus_files').where({ id: raw }).first();
    expect(file.company).toBe(tenant.id);
    const onDisk = readFileSync(join(inject('home'), 'files', file.filename_disk));
    expect(onDisk.includes('Example-Raw-5')).toBe(false);
    const asset = await admin().get(`/assets/${raw}`);
    expect(JSON.stringify(asset.data)).not.toContain('Example-Raw-5');

    const path = `/api/email/mails/${id}/raw`;
    const manager = await newMember(tenant, 'manager');
    const opened = await manager.get(path);
    expect(opened.status).toBe(200);
    expect(opened.data).toBe(mail.toString());
    const notes = await database()('directus_activity').where({
      collection: 'mails',
      item: id,
      action: 'reveal',
    });
    expect(notes.map(({ user }) => user)).toEqual([manager.userId]);

    expect((await (await newMember(tenant, 'intake')).get(path)).status).toBe(403);
    expect((await (await newMember(tenant, 'dispatcher')).get(path)).status).toBe(403);
    const stranger = await newMember(await newTenant('installer'), 'manager');
    expect((await stranger.get(path)).status).toBe(403);
    expect((await visitor().get(path)).status).toBe(401);
  });
});
