import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import '../src/domains.ts';
import { wakeDue } from '../src/notifications/background/wake.ts';
import { closeMail, configureMail } from '../src/notifications/channels/mail.ts';
import { notify } from '../src/notifications/index.ts';
import { sendDelivery } from '../src/notifications/send.ts';
import { systemActor } from '../src/platform/actor.ts';
import { inTransaction, type UseCaseContext } from '../src/platform/context.ts';
import { configureSecrets } from '../src/platform/secrets.ts';
import { createTemplateEngine } from '../src/worker/pdf/template/template-engine.ts';
import { type Crew, newCrew } from './support/crew.ts';
import { database } from './support/database.ts';
import { productSecret } from './support/mail-worker.ts';
import { smtpServer } from './support/smtp.ts';
import { newMember, type Person } from './support/tenant.ts';

const MINUTE = 60_000;
const engine = createTemplateEngine();
let server: Awaited<ReturnType<typeof smtpServer>>;
let crew: Crew;
/** Of this process alone: the product's worker of the tests has no mail server and leaves mails alone. */
let clock = Date.now();
const now = () => new Date(clock);

const PATIENCE_MS = 400;
const useServer = (port: number): void => {
  configureMail(() => ({
    env: {
      ...{ EMAIL_TRANSPORT: 'smtp', EMAIL_SMTP_HOST: '127.0.0.1', EMAIL_SMTP_PORT: port },
      ...{ EMAIL_FROM: 'no-reply@example.com', PUBLIC_URL: 'https://fieldwright.example.com' },
    },
    patienceMs: PATIENCE_MS,
  }));
};
beforeAll(async () => {
  configureSecrets(productSecret());
  server = await smtpServer();
  useServer(server.port);
  crew = await newCrew();
});
beforeEach(() => {
  clock += 2 * MINUTE;
  Object.assign(server.behaviour, { refuseRecipient: null, isSilent: false });
});
afterAll(async () => {
  closeMail();
  await engine.close();
  await server.close();
});

const inTime = <T>(run: (ctx: UseCaseContext) => Promise<T>): Promise<T> =>
  inTransaction(database(), systemActor('worker'), (ctx) => run({ ...ctx, now: now() }));
const send = (id: string) =>
  sendDelivery(
    {
      ...{ knex: database(), now },
      render: ({ template, data }) => engine.render({ company: null, template, data }),
    },
    id,
  );
const rows = (where: object) =>
  database()('notification_deliveries').where(where).orderBy('created_at');
const row = async (id: string) => (await rows({ id }))[0];
const mention = (person: Person, happening: string = randomUUID()) =>
  inTime((ctx) =>
    notify(ctx, {
      ...{ kind: 'message_mentioned', company: crew.tenant.id, users: [person.userId], happening },
      place: { studio: '/admin/x', portal: '/portal/y' },
      data: () => ({ by: 'Tom & <b>', order: 'A-1', text: 'Look: "here"' }),
    }),
  );
/** The mail that waits for a person of whom nothing else is told. */
const mailFor = async (person: Person): Promise<string> => {
  await mention(person);
  const [found] = await rows({ person: person.userId, channel: 'mail', state: 'waiting' });
  return found.id;
};

describe('a notification', () => {
  it('should be there once by each way, however often it is told', async () => {
    const person = await newMember(crew.tenant, 'manager');
    const happening = randomUUID();
    const told = await Promise.all([1, 2, 3].map(() => mention(person, happening)));
    expect(told.toSorted()).toEqual([0, 0, 2]);
    const [mail] = await rows({ person: person.userId, channel: 'mail' });
    const [note] = await rows({ person: person.userId, channel: 'inbox' });
    expect([await send(note.id), await send(mail.id)]).toEqual(['sent', 'sent']);
    expect(await send(note.id)).toBe('none');
    expect(await send(mail.id)).toBe('none');
    expect(server.of(person.email)).toMatchObject([
      { subject: 'Tom & <b> mentions you: A-1', id: `<${mail.id}@example.com>` },
    ]);
    const [got] = server.of(person.email);
    expect(got?.text).toContain('Look: "here"\n\nhttps://fieldwright.example.com/admin/x');
    expect(got?.html).toContain('Tom &amp; &lt;b&gt;');
    expect(await row(mail.id)).toMatchObject({ state: 'sent', tries: 1, data: {}, sealed: null });
    const notes = await database()('directus_notifications').where({ recipient: person.userId });
    expect(notes).toMatchObject([{ subject: 'Tom & <b> mentions you: A-1' }]);
  });

  it('should go to nobody who left, and be dropped when he leaves meanwhile', async () => {
    const person = await newMember(crew.tenant, 'manager');
    const id = await mailFor(person);
    await database()('memberships').where({ user: person.userId }).update({ is_active: false });
    expect(await send(id)).toBe('dropped');
    expect(await row(id)).toMatchObject({ state: 'dropped', reason: 'PERSON_LEFT' });
    expect(await mention(person)).toBe(0);
  });
});

describe('a mail server', () => {
  it('should be tried again when it asks to come back later, after a pause', async () => {
    const person = await newMember(crew.tenant, 'manager');
    const id = await mailFor(person);
    const message = `4.2.0 <${person.email}> greylisted`;
    server.behaviour.refuseRecipient = { code: 450, message };
    expect(await send(id)).toBe('later');
    const waiting = await row(id);
    expect(waiting).toMatchObject({ state: 'waiting', reason: 'LATER', tries: 1 });
    expect(waiting.next_try_at).toEqual(new Date(clock + 2 * MINUTE));
    expect(waiting.server_said).toBe('450 4.2.0 <…> greylisted');
    server.behaviour.refuseRecipient = null;
    expect(await send(id)).toBe('none');
    clock += 2 * MINUTE;
    expect(await send(id)).toBe('sent');
    expect(await row(id)).toMatchObject({ state: 'sent', reason: null, server_said: null });
    expect(server.of(person.email)).toHaveLength(1);
  });

  it('should end it when it refuses the address, until somebody sends it again', async () => {
    const person = await newMember(crew.tenant, 'manager');
    const id = await mailFor(person);
    server.behaviour.refuseRecipient = { code: 550, message: 'no such user' };
    expect(await send(id)).toBe('failed');
    expect(await row(id)).toMatchObject({ state: 'failed', reason: 'ADDRESS_REFUSED' });
  });

  it('should keep nobody waiting while it is away, and lose nothing', async () => {
    const [one, two] = await Promise.all([
      newMember(crew.tenant, 'manager'),
      newMember(crew.tenant, 'manager'),
    ]);
    const [first, second] = [await mailFor(one), await mailFor(two)];
    const closed = createServer();
    await new Promise<void>((resolve) => {
      closed.listen(0, '127.0.0.1', resolve);
    });
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => {
      closed.close(resolve);
    });
    useServer(port);
    expect(await send(first)).toBe('later');
    expect(await row(first)).toMatchObject({ state: 'waiting', reason: 'SERVER_UNREACHABLE' });
    // The second is not even tried: its turn does not count.
    expect(await send(second)).toBe('later');
    expect(await row(second)).toMatchObject({ state: 'waiting', tries: 0 });
    useServer(server.port);
    clock += 5 * MINUTE;
    expect([await send(first), await send(second)]).toEqual(['sent', 'sent']);
  });

  it('should be left alone when it hangs', async () => {
    const person = await newMember(crew.tenant, 'manager');
    const id = await mailFor(person);
    server.behaviour.isSilent = true;
    closeMail();
    expect(await send(id)).toBe('later');
    expect(await row(id)).toMatchObject({ state: 'waiting', reason: 'SERVER_SILENT' });
    closeMail();
    server.behaviour.isSilent = false;
    clock += 5 * MINUTE;
    expect(await send(id)).toBe('sent');
  });

  it('should be given again what a worker died with', async () => {
    const person = await newMember(crew.tenant, 'manager');
    const id = await mailFor(person);
    await rows({ id }).update({ state: 'sending', hold_ends_at: now() });
    clock += MINUTE;
    await inTime(wakeDue);
    expect(await send(id)).toBe('sent');
  });
});
