import { randomUUID } from 'node:crypto';
import type { ImapFlow } from 'imapflow';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startCuttingProxy } from './support/cutting-proxy.ts';
import { database } from './support/database.ts';
import { findDovecot, type MailServer, startDovecot } from './support/dovecot.ts';
import { eventually } from './support/eventually.ts';
import { type MailWorker, startMailWorker } from './support/mail-worker.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';
import { takeWorkerTurn } from './support/worker-turn.ts';
import { hasSamples, sample } from './support/samples.ts';
import { outcomeOfMail } from './reports/outcome-of.ts';
import { papers } from './reports/papers.ts';
import { values } from './reports/values.ts';

const program = findDovecot();
if (program === null) console.log('  skipped: no dovecot, and no root or apt to install one');

/** Five groups of what is fetched at a time. */
const MANY = 250;
const PASSWORD = 'Example-Imap-1';
let server: MailServer;
let worker: MailWorker | null = null;
let tenant: Tenant;
let boss: Person;
const clients: ImapFlow[] = [];

const startWorker = async (): Promise<MailWorker> => {
  worker = await startMailWorker({ MAIL_CA_FILE: server.caFile });
  return worker;
};

const letter = ({ subject = 'Contoh', id = randomUUID() as string | null, body = 'Hello' } = {}) =>
  [
    'From: TIME dotCom <no-reply@time.example.com>',
    `Subject: ${subject}`,
    ...(id === null ? [] : [`Message-ID: <${id}@time.example.com>`]),
    '',
    body,
  ].join('\r\n');

/** A user on the server with a client of his, and the means to make a mailbox row for him. */
const newUser = async () => {
  const user = `u${randomUUID().slice(0, 8)}@example.com`;
  const client = await server.client(user);
  clients.push(client);
  return { user, client };
};

const newMailbox = async (user: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const { data, errors } = await boss.post('/items/mailboxes', {
    name: `${user} ${randomUUID().slice(0, 4)}`,
    host: '127.0.0.1',
    port: server.port,
    security: 'none',
    user_name: user,
    password: PASSWORD,
    interval_seconds: 5,
    ...changes,
  });
  expect(errors).toBeUndefined();
  return data.id;
};

const countIn = async (client: ImapFlow, folder = 'INBOX'): Promise<number | undefined> => {
  const status = await client.status(folder, { messages: true });
  return status ? status.messages : undefined;
};

const mailsOf = (mailbox: string) =>
  database()('mails').where({ company: tenant.id, mailbox }).orderBy('received_at');
const boxOf = (id: string) => database()('mailboxes').where({ id }).first();
/** Counted alone until they are there: with their texts many mails are much to read again and again. */
const waitFor = async (mailbox: string, count: number, withinMs = 60_000) => {
  const countOf = async () =>
    Number(
      (await database()('mails').where({ company: tenant.id, mailbox }).count())[0]?.['count'],
    );
  await eventually(countOf, (found) => found >= count, { withinMs });
  return mailsOf(mailbox);
};
const troubleOf = async (mailbox: string, code: string) =>
  await eventually(
    () => boxOf(mailbox),
    (row) => row.last_error_code === code,
  );

takeWorkerTurn();

beforeAll(async () => {
  if (program === null) return;
  server = await startDovecot(program, PASSWORD);
  tenant = await newTenant('installer');
  boss = await newMember(tenant, 'admin');
  await startWorker();
}, 300_000);

afterEach(async () => {
  if (program !== null)
    await database()('mailboxes').where({ company: tenant.id }).update({ is_active: false });
});

afterAll(async () => {
  if (program === null) return;
  for (const client of clients) client.close();
  try {
    await worker?.stop();
  } finally {
    await server?.stop();
  }
});

describe.skipIf(program === null)('a mailbox on an IMAP server', () => {
  it('should give its mails over once each, new ones within moments, and mark them', async () => {
    const { user, client } = await newUser();
    await client.append('INBOX', letter({ subject: 'Before' }));
    const mailbox = await newMailbox(user, { interval_seconds: 600 });
    const [first] = await waitFor(mailbox, 1);
    expect(first).toMatchObject({ subject: 'Before', uid: '1', source: 'email' });
    await client.append('INBOX', letter({ subject: 'While it waits' }));
    const both = await waitFor(mailbox, 2);
    expect(both.map(({ subject }) => subject)).toEqual(['Before', 'While it waits']);
    await client.mailboxOpen('INBOX');
    const seen = await eventually(
      () => client.search({ seen: true }, { uid: true }),
      (uids) => Array.isArray(uids) && uids.length === 2,
    );
    expect(seen).toEqual([1, 2]);
    const row = await boxOf(mailbox);
    expect(row).toMatchObject({ last_uid: '2', last_error_code: null });
    expect(row.last_contact_at).not.toBeNull();
  });

  it('should do what the mailbox says only after a mail is stored: move, delete, leave', async () => {
    const results = await Promise.all(
      (['move', 'delete', 'leave'] as const).map(async (after) => {
        const { user, client } = await newUser();
        await client.append('INBOX', letter());
        const mailbox = await newMailbox(user, {
          after_reading: after,
          ...(after === 'move' ? { move_to_folder: 'Done/Read' } : {}),
        });
        expect(await waitFor(mailbox, 1)).toHaveLength(1);
        const want = after === 'leave' ? 1 : 0;
        const messages = await eventually(
          () => countIn(client),
          (left) => left === want,
        );
        const moved = after === 'move' ? await countIn(client, 'Done/Read') : undefined;
        return [after, messages, moved];
      }),
    );
    expect(results).toEqual([
      ['move', 0, 1],
      ['delete', 0, undefined],
      ['leave', 1, undefined],
    ]);
  });

  it('should read over TLS with our own authority, over STARTTLS and with an access token', async () => {
    const { user, client } = await newUser();
    await client.append('INBOX', letter());
    server.addToken('example-access-token', user);
    const ways = [
      { port: server.tlsPort, security: 'tls', host: 'localhost' },
      { port: server.port, security: 'starttls', host: 'localhost' },
      { auth: 'oauth2', access_token: 'example-access-token', password: null },
    ];
    for (const way of ways) {
      const mailbox = await newMailbox(user, way);
      const row = await eventually(
        () => boxOf(mailbox),
        ({ last_uid: last }) => last === '1',
      );
      expect([row.last_uid, row.last_error_code]).toEqual(['1', null]);
    }
    // The first one stored it; the others found that it is here.
    const rows = await database()('mails').where({ company: tenant.id, uid: '1' });
    expect(rows.filter(({ subject }) => subject === 'Contoh').length).toBeGreaterThan(0);
  });

  it('should say in words what is wrong, try again later and later, and at once when mended', async () => {
    const { user, client } = await newUser();
    await client.append('INBOX', letter());
    const mailbox = await newMailbox(user, { password: 'Example-Wrong' });
    const row = await troubleOf(mailbox, 'MAILBOX_LOGIN_REFUSED');
    expect(row.last_error_message).toMatch(/refused the name or the password/);
    expect(JSON.stringify(row)).not.toContain('Example-Wrong');
    const reader = await eventually(
      async () =>
        (
          await database().raw(
            "select failures, due_at - now() > interval '4 seconds' as is_later from fieldwright.mailbox_readers where mailbox = ?",
            [mailbox],
          )
        ).rows[0],
      ({ failures }) => failures > 0,
    );
    expect(reader).toEqual({ failures: 1, is_later: true });
    // So late that only the change of the password brings the next try within the test.
    await database().raw(
      "update fieldwright.mailbox_readers set due_at = now() + interval '1 hour' where mailbox = ?",
      [mailbox],
    );
    await boss.patch(`/items/mailboxes/${mailbox}`, { password: PASSWORD });
    expect(await waitFor(mailbox, 1)).toHaveLength(1);
    const mended = await boxOf(mailbox);
    expect([mended.last_error_code, mended.last_error_message]).toEqual([null, null]);
  });

  it.each([
    ['MAILBOX_FOLDER_MISSING', () => ({ folder: 'No such folder' })],
    ['MAILBOX_UNREACHABLE', () => ({ port: 9 })],
    ['MAILBOX_HOST_UNKNOWN', () => ({ host: 'imap.invalid', security: 'tls', port: 993 })],
    ['MAILBOX_CERTIFICATE', () => ({ host: '127.0.0.2', security: 'tls', port: server.tlsPort })],
  ])('should name the trouble %s', async (code, changes) => {
    const { user } = await newUser();
    const mailbox = await newMailbox(user, changes());
    const row = await troubleOf(mailbox, code);
    expect([row.last_error_code, row.last_error_message]).toEqual([code, expect.any(String)]);
  });

  it('should lose and double nothing when the connection is cut in the middle', async () => {
    const proxy = await startCuttingProxy(server.port);
    try {
      const { user, client } = await newUser();
      const body = 'x'.repeat(20_000);
      for (let n = 0; n < 30; n += 1)
        await client.append('INBOX', letter({ subject: `M${n}`, body }));
      proxy.cutAfter(300_000);
      const mailbox = await newMailbox(user, { port: proxy.port });
      await troubleOf(mailbox, 'MAILBOX_CONNECTION_LOST');
      expect((await mailsOf(mailbox)).length).toBeLessThan(30);
      proxy.cutAfter(null);
      const rows = await waitFor(mailbox, 30);
      expect(new Set(rows.map(({ subject }) => subject)).size).toBe(30);
      expect(rows).toHaveLength(30);
      expect(proxy.cuts()).toBeGreaterThan(0);
    } finally {
      proxy.stop();
    }
  });

  it('should start over without doubles when the server makes the folder anew', async () => {
    const { user, client } = await newUser();
    const known = letter({ subject: 'Known' });
    const nameless = letter({ subject: 'Without an id', id: null });
    await client.append('INBOX', known);
    await client.append('INBOX', nameless);
    const mailbox = await newMailbox(user);
    await waitFor(mailbox, 2);
    const { uid_validity: before } = await boxOf(mailbox);
    await database()('mailboxes').where({ id: mailbox }).update({ is_active: false });
    client.close();
    await eventually(
      async () =>
        (
          await database().raw('select holder from fieldwright.mailbox_readers where mailbox = ?', [
            mailbox,
          ])
        ).rows[0],
      ({ holder }) => holder === null,
    );
    server.forget(user);
    const again = await server.client(user);
    clients.push(again);
    await again.append('INBOX', letter({ subject: 'New' }));
    await again.append('INBOX', known);
    await again.append('INBOX', nameless);
    await database()('mailboxes').where({ id: mailbox }).update({ is_active: true });
    const row = await eventually(
      () => boxOf(mailbox),
      ({ uid_validity: now, last_uid: last }) => now !== before && last === '3',
    );
    expect([row.uid_validity === before, row.last_uid]).toEqual([false, '3']);
    const rows = await mailsOf(mailbox);
    expect(rows.map(({ subject }) => subject).sort()).toEqual(['Known', 'New', 'Without an id']);
  });

  it('should store a mail once that comes twice and into two mailboxes', async () => {
    const [one, two] = [await newUser(), await newUser()];
    const mail = letter({ subject: 'Twice' });
    await one.client.append('INBOX', mail);
    await one.client.append('INBOX', mail);
    await two.client.append('INBOX', `Received: by another way\r\n${mail}`);
    const boxes = [await newMailbox(one.user), await newMailbox(two.user)];
    for (const [index, last] of [
      [0, '2'],
      [1, '1'],
    ] as const)
      await eventually(
        () => boxOf(boxes[index] as string),
        ({ last_uid: uid }) => uid === last,
      );
    const rows = await database()('mails').where({ company: tenant.id, subject: 'Twice' });
    expect(rows).toHaveLength(1);
  });

  it('should leave a mail on the server that is too large, and say so', async () => {
    const { user, client } = await newUser();
    await client.append('INBOX', letter({ subject: 'Huge', body: 'x'.repeat(27 * 1024 * 1024) }));
    await client.append('INBOX', letter({ subject: 'After it' }));
    const mailbox = await newMailbox(user, { after_reading: 'delete' });
    const rows = await waitFor(mailbox, 2);
    expect(rows.find(({ subject }) => subject === 'Huge')).toMatchObject({
      state: 'error',
      reason_code: 'MAIL_TOO_LARGE',
      raw: null,
    });
    const messages = await eventually(
      () => countIn(client),
      (left) => left === 1,
    );
    expect(messages).toBe(1);
  });

  it('should take in a long mailbox batch by batch, and what comes meanwhile before the rest', async () => {
    const { user } = await newUser();
    const subjects = Array.from({ length: MANY }, (_, n) => `Many ${n}`);
    server.deliver(
      user,
      subjects.map((subject) => letter({ subject, body: 'y'.repeat(3_000) })),
    );
    const mailbox = await newMailbox(user);
    await waitFor(mailbox, 100);
    server.deliver(user, [letter({ subject: 'Fresh' })]);
    const rows = await waitFor(mailbox, MANY + 1, 120_000);
    expect(rows.map(({ subject }) => subject).sort()).toEqual(['Fresh', ...subjects].sort());
    const fresh = rows.find(({ subject }) => subject === 'Fresh');
    const later = rows.filter(({ created_at: at }) => at > fresh.created_at);
    expect(later.length).toBeGreaterThan(100);
    const inOrder = rows.sort((a, b) => a.created_at - b.created_at).map(({ uid }) => Number(uid));
    // The newest of those that waited came first, the others from the oldest on.
    expect(Math.min(...inOrder.slice(0, 10))).toBe(MANY - 9);
    expect(inOrder.slice(10, 60)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    const last = await eventually(
      () => boxOf(mailbox),
      (row) => row.last_uid === String(MANY + 1),
    );
    expect(last.last_uid).toBe(String(MANY + 1));
  });

  it('should lose and double nothing when the process is killed between fetch and commit', async () => {
    const { user, client } = await newUser();
    for (let n = 0; n < 20; n += 1) await client.append('INBOX', letter({ subject: `Kill ${n}` }));
    const lock = await database().transaction();
    let mailbox: string;
    try {
      // Whoever wants to store a mail has fetched it, and now waits.
      await lock.raw('lock table mails in share mode');
      mailbox = await newMailbox(user, { after_reading: 'delete' });
      const waiting = await eventually(
        async () =>
          (
            await database().raw(
              `select count(*)::int as n from pg_stat_activity
               where wait_event_type = 'Lock' and query ilike 'insert into "mails"%'`,
            )
          ).rows[0].n as number,
        (n) => n > 0,
      );
      expect(waiting).toBeGreaterThan(0);
      await worker?.kill();
    } finally {
      await lock.rollback();
    }
    expect(await mailsOf(mailbox)).toEqual([]);
    await client.noop();
    expect(await countIn(client)).toBe(20);
    // The lease of the dead one ends by itself; nobody has to wait for that here.
    await database().raw(
      'update fieldwright.mailbox_readers set held_until = now() where mailbox = ?',
      [mailbox],
    );
    await startWorker();
    const rows = await waitFor(mailbox, 20);
    expect(rows).toHaveLength(20);
    expect(new Set(rows.map(({ subject }) => subject)).size).toBe(20);
    const messages = await eventually(
      () => countIn(client),
      (left) => left === 0,
    );
    expect(messages).toBe(0);
  });

  it('should be read by one of two workers at a time', async () => {
    const second = await startMailWorker({ MAIL_CA_FILE: server.caFile });
    try {
      const { user, client } = await newUser();
      for (let n = 0; n < 40; n += 1) await client.append('INBOX', letter({ subject: `Two ${n}` }));
      const mailbox = await newMailbox(user);
      const rows = await waitFor(mailbox, 40);
      expect(rows).toHaveLength(40);
      const logins = server
        .log()
        .split('\n')
        .filter((line) => line.includes('Login: ') && line.includes(user));
      // The test's own, and one reader's.
      expect(logins.length).toBe(2);
    } finally {
      await second.stop();
    }
  });

  it.skipIf(!hasSamples)(
    'should read what people really send as it is read by HTTP',
    async () => {
      const rows = [...papers, ...values].filter(([file]) => file.endsWith('.eml'));
      for (const rule of [
        { name: 'TIME', sender: '*@time.example.com' },
        { name: 'Own people', domain: 'installer.example.com' },
      ])
        await boss.post('/items/mail_rules', { action: 'accept', ...rule });
      const { user, client } = await newUser();
      for (const [file] of rows) await client.append('INBOX', sample(`reports/${file}`));
      const mailbox = await newMailbox(user);
      const mails = await waitFor(mailbox, rows.length, 120_000);
      const byUid = new Map(mails.map(({ uid, id }) => [Number(uid), id as string]));
      for (const [at, [file, , check]] of rows.entries()) {
        const outcome = await outcomeOfMail(byUid.get(at + 1) ?? '', 200, 120_000);
        expect(outcome.mail?.state, file).not.toBe('error');
        check(outcome);
      }
    },
    240_000,
  );
});
