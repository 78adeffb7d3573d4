import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import '../src/domains.ts';
import { tellApproversHandler } from '../src/approvals/background/tell.ts';
import { actorOfUser } from '../src/approvals/people.ts';
import { approveRequest } from '../src/approvals/use-cases/approve-request.ts';
import { rejectRequest } from '../src/approvals/use-cases/reject-request.ts';
import { tellDailyHandler, tellDay } from '../src/notifications/background/tell-daily.ts';
import { wakeDue } from '../src/notifications/background/wake.ts';
import { closeMail, configureMail } from '../src/notifications/channels/mail.ts';
import { notify } from '../src/notifications/index.ts';
import { sendDelivery } from '../src/notifications/send.ts';
import { systemActor } from '../src/platform/actor.ts';
import { inTransaction, type UseCaseContext } from '../src/platform/context.ts';
import { configureSecrets } from '../src/platform/secrets.ts';
import { createTemplateEngine } from '../src/worker/pdf/template/template-engine.ts';
import { type Crew, newCrew, newOrder, newTechnician, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { clientFor } from './support/http.ts';
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
    const log = () => crew.admin.get('/api/notifications/deliveries?state=trouble');
    const shown = (await log()).data.deliveries.find((one: { id: string }) => one.id === id);
    expect(shown).toMatchObject({
      reason: 'The mail server does not take the address of this person.',
      serverSaid: '550 no such user',
    });
    expect(JSON.stringify((await log()).data)).not.toContain(person.email);
    expect((await crew.manager.get('/api/notifications/deliveries')).status).toBe(403);

    const again = () => crew.admin.post(`/api/notifications/deliveries/${id}/send-again`, {});
    expect((await again()).status).toBe(200);
    expect((await again()).code).toBe('NOTIFICATION_NOT_FAILED');
    server.behaviour.refuseRecipient = null;
    expect(await send(id)).toBe('sent');
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

describe('what somebody wishes', () => {
  it('should decide by which way and when he is told', async () => {
    const person = await newMember(crew.tenant, 'manager');
    const zone = 'America/Toronto';
    const put = (times: object, kinds: object[] = []) =>
      person.put('/api/notifications/mine', { times: { timeZone: zone, ...times }, kinds });
    const quiet = { quietFrom: '00:00', quietUntil: '23:59', digestAt: '17:00' };
    expect((await put({ ...quiet, quietUntil: null })).code).toBe('NOTIFICATION_QUIET_BOTH');
    const wish = { kind: 'message_mentioned', mail: 'now', inbox: false };
    expect((await put(quiet, [wish])).status).toBe(200);
    await mention(person);
    const [held, ...others] = await rows({ person: person.userId });
    expect(others).toEqual([]);
    expect(held).toMatchObject({ channel: 'mail', state: 'waiting', hold_ends_at: null });
    expect(held.next_try_at.getTime()).toBeGreaterThan(clock);
    await put({ ...quiet, quietFrom: null, quietUntil: null }, [{ ...wish, mail: 'off' }]);
    expect(await mention(person)).toBe(0);
  });

  it('should put what can wait into one summary', async () => {
    const person = await newMember(crew.tenant, 'manager');
    await person.put('/api/notifications/mine', {
      times: { timeZone: null, quietFrom: null, quietUntil: null, digestAt: '17:00' },
      kinds: [{ kind: 'message_mentioned', mail: 'digest', inbox: false }],
    });
    await mention(person);
    await mention(person);
    const waiting = await rows({ person: person.userId });
    expect(waiting.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    clock = waiting[0].next_try_at.getTime();
    expect((await inTime(wakeDue)).bundles).toBeGreaterThan(0);
    await inTime(wakeDue);
    const [digest, ...more] = await rows({ person: person.userId, kind: 'digest' });
    expect(more).toEqual([]);
    expect(await send(digest.id)).toBe('sent');
    const [mail] = server.of(person.email);
    expect(mail?.subject).toMatch(/^Summary of .*: 2$/);
    expect(mail?.text.match(/mentions you/g)).toHaveLength(2);
    expect((await rows({ digest: digest.id })).map(({ state }) => state)).toEqual([
      ...['bundled', 'bundled'],
    ]);
  });
});

describe('a message that was taken back', () => {
  const calls = async (person: Person) => {
    const order = await newOrder(crew);
    const posted = await crew.dispatcher.post(`/api/orders/${order.id}/messages`, { text: 'Oh' });
    expect(posted.status).toBe(201);
    await mention(person, `message:${posted.data.id}:mentioned`);
    return posted.data.id as string;
  };
  const withdraw = async (message: string) =>
    expect((await crew.dispatcher.post(`/api/order-messages/${message}/withdraw`)).status).toBe(
      200,
    );

  it('should be told to nobody any more', async () => {
    const person = await newMember(crew.tenant, 'manager');
    const message = await calls(person);
    const [mail] = await rows({ person: person.userId, channel: 'mail' });
    await withdraw(message);
    expect(await send(mail.id)).toBe('dropped');
    expect(await row(mail.id)).toMatchObject({ reason: 'SETTLED', data: {} });
  });

  it('should be told to nobody who does not see the order any more', async () => {
    const person = await newMember(crew.tenant, 'manager');
    await calls(person);
    const [mail] = await rows({ person: person.userId, channel: 'mail' });
    await database()('memberships').where({ user: person.userId }).update({ persona: 'auditor' });
    expect(await send(mail.id)).toBe('sent');
    await calls(person);
    const [other] = await rows({ person: person.userId, channel: 'mail', state: 'waiting' });
    await database()('memberships')
      .where({ user: person.userId })
      .update({ persona: 'technician' });
    expect(await send(other.id)).toBe('dropped');
  });

  it('should leave no empty summary', async () => {
    const person = await newMember(crew.tenant, 'manager');
    await person.put('/api/notifications/mine', {
      times: { timeZone: null, quietFrom: null, quietUntil: null, digestAt: '17:00' },
      kinds: [{ kind: 'message_mentioned', mail: 'digest', inbox: false }],
    });
    const message = await calls(person);
    const [waiting] = await rows({ person: person.userId });
    clock = waiting.next_try_at.getTime();
    await inTime(wakeDue);
    const [digest] = await rows({ person: person.userId, kind: 'digest' });
    await withdraw(message);
    expect(await send(digest.id)).toBe('dropped');
    expect(await row(digest.id)).toMatchObject({ state: 'dropped', reason: 'SETTLED' });
    expect(await row(waiting.id)).toMatchObject({ state: 'dropped', data: {} });
    expect(server.of(person.email)).toEqual([]);
  });
});

describe('texts', () => {
  const which = { kind: 'message_mentioned', channel: 'mail', language: 'en' };
  const put = (text: object) =>
    crew.admin.put('/api/notifications/templates', { ...which, ...text });

  it('should name only what there is', async () => {
    const refused = await put({ subject: '{{by}}', body: 'Hello\n{{oder}}' });
    expect(refused.code).toBe('NOTIFICATION_FIELD_UNKNOWN');
    expect(refused.errors?.[0]?.message).toContain('names oder (line 2)');
    expect(refused.errors?.[0]?.message).toContain('order');
    expect((await put({ subject: '{{#if by}}', body: 'x' })).code).toBe(
      'NOTIFICATION_TEMPLATE_BROKEN',
    );
    const inSubject = await put({ subject: 'Look: {{link}}', body: '{{link}}' });
    expect(inSubject.code).toBe('NOTIFICATION_FIELD_UNKNOWN');
    expect(inSubject.errors?.[0]?.message).toContain('names link (line 1)');
  });

  it('should be the own ones of a company until it goes back to the usual', async () => {
    const text = { subject: 'Psst: {{order}}', body: '{{by}} said {{text}}' };
    const preview = await crew.admin.post('/api/notifications/templates/preview', {
      ...which,
      ...text,
    });
    expect(preview.data).toEqual({
      ...{ subject: 'Psst: JOB-2026-0042', body: 'Farid Hassan said Can you look at this?' },
    });
    expect((await put(text)).status).toBe(200);
    const person = await newMember(crew.tenant, 'manager');
    await send(await mailFor(person));
    expect(server.of(person.email)).toMatchObject([{ subject: 'Psst: A-1' }]);
    const listed = async () =>
      (await crew.admin.get('/api/notifications/templates')).data.kinds
        .find(({ kind }: { kind: string }) => kind === which.kind)
        .texts.filter(({ isOwn }: { isOwn: boolean }) => isOwn);
    expect(await listed()).toMatchObject([{ ...text, channel: 'mail', language: 'en' }]);
    await crew.admin.post('/api/notifications/templates/reset', which);
    expect(await listed()).toEqual([]);
  });
});

describe('what is told once a day', () => {
  const TORONTO = 'America/Toronto';
  const company = () => database()('companies').where({ id: crew.tenant.id }).first();
  const dayAt = async (moment: string) => {
    const found = await company();
    return inTransaction(database(), systemActor('worker'), (ctx) =>
      tellDay({ ...ctx, now: new Date(moment) }, found),
    );
  };
  const task = async (order: string, dueAt: string, technician: string) => {
    const body = { title: `Due ${dueAt}`, dueAt, assignees: [{ technician }] };
    const { status, data } = await crew.dispatcher.post(`/api/orders/${order}/tasks`, body);
    expect(status).toBe(201);
    return data.id as string;
  };

  it.each([
    ['spring', '2026-03-08', '2026-03-08T10:55:00Z', '2026-03-08T11:00:00Z'],
    ['autumn', '2026-11-01', '2026-11-01T11:55:00Z', '2026-11-01T12:00:00Z'],
  ])(
    'should come once at 07:00 of the day on which clocks change in %s',
    async (_, day, before, at) => {
      await database()('companies').where({ id: crew.tenant.id }).update({ time_zone: TORONTO });
      const who = await newTechnician(crew.tenant);
      const order = await newOrder(crew);
      await task(order.id, `${day}T20:00:00Z`, who.technician);
      await task(order.id, `${day}T01:00:00Z`, who.technician);
      await task(order.id, '2031-01-01T00:00:00Z', who.technician);
      expect(await dayAt(before)).toBe(false);
      // Restarts, and two workers at one moment.
      const told = await Promise.all([dayAt(at), dayAt(at), dayAt(at)]);
      expect(told.filter(Boolean)).toHaveLength(1);
      expect(await dayAt(at.replace(':00:00Z', ':59:00Z'))).toBe(false);
      const [mail, ...others] = await rows({ person: who.userId, kind: 'tasks_today' });
      expect(others).toEqual([]);
      expect(mail).toMatchObject({ happening: `tasks:${day}`, channel: 'mail' });
      expect(await send(mail.id)).toBe('sent');
      const [{ subject, text } = { subject: '', text: '' }] = server.of(who.email);
      expect(subject).toMatch(/: 1, 1 overdue$/);
      expect(text).toMatch(/Overdue:\n•[^]*Today:\n•/);
      expect(text).toContain('/portal/tasks');
    },
  );

  it('should tell who leads a person of what stays overdue, once', async () => {
    const who = await newTechnician(crew.tenant);
    await database()('employments').insert({
      ...{ id: randomUUID(), company: crew.tenant.id, person: who.userId },
      manager: crew.manager.userId,
    });
    const order = await newOrder(crew);
    const id = await task(order.id, '2026-05-01T12:00:00Z', who.technician);
    await database()('tasks').where({ id }).update({ overdue_since: '2026-05-02' });
    expect(await dayAt('2026-05-04T12:00:00Z')).toBe(true);
    const told = () => rows({ person: crew.manager.userId, kind: 'escalation', channel: 'mail' });
    expect(await told()).toEqual([]);
    await dayAt('2026-05-05T12:00:00Z');
    await dayAt('2026-05-06T12:00:00Z');
    const [mail, ...others] = await told();
    expect(others).toEqual([]);
    await send(mail.id);
    expect(server.of(crew.manager.email).at(-1)?.text).toContain(order.number);
  });

  it('should tell those who manage the company where who leads has left', async () => {
    const who = await newTechnician(crew.tenant);
    const left = await newMember(crew.tenant, 'manager');
    await database()('employments').insert({
      ...{ id: randomUUID(), company: crew.tenant.id, person: who.userId, manager: left.userId },
    });
    await database()('memberships').where({ user: left.userId }).update({ is_active: false });
    const order = await newOrder(crew);
    const id = await task(order.id, '2026-05-07T12:00:00Z', who.technician);
    await database()('tasks').where({ id }).update({ overdue_since: '2026-05-08' });
    expect(await dayAt('2026-05-12T12:00:00Z')).toBe(true);
    const happening = 'escalation:2026-05-12';
    const told = await rows({ person: crew.manager.userId, happening });
    expect(JSON.stringify(told)).toContain(order.number);
    expect(await rows({ person: left.userId, happening })).toEqual([]);
  });

  it('should come when the company says, on the clock that it says', async () => {
    const settings = { remindAt: '06:30', zone: 'utc', escalateAfterDays: null };
    expect((await crew.admin.put('/api/notifications/settings', settings)).status).toBe(200);
    expect(await dayAt('2026-06-01T06:25:00Z')).toBe(false);
    expect(await dayAt('2026-06-01T06:30:00Z')).toBe(true);
    expect((await crew.admin.get('/api/notifications/settings')).data).toMatchObject(settings);
  });
});

describe('a day whose job failed', () => {
  it('should be given again in the next hour, until it is done', async () => {
    const enough = new Error('Nothing of it stays.');
    const given = inTransaction(database(), systemActor('worker'), async (ctx) => {
      const keys = async (moment: string) => {
        await tellDailyHandler.handle({ ...ctx, now: new Date(moment) }, {} as never);
        const { rows: found } = await ctx.trx.raw<{ rows: unknown[] }>(
          `select key from fieldwright.outbox where topic = ? and key like ?`,
          ['notifications.tell-company', `${crew.tenant.id}:2032-01-05%`],
        );
        return found.length;
      };
      expect(await keys('2032-01-05T13:00:00Z')).toBe(1);
      expect(await keys('2032-01-05T13:05:00Z')).toBe(1);
      expect(await keys('2032-01-05T14:00:00Z')).toBe(2);
      await ctx.trx.raw(
        `insert into fieldwright.daily_runs (company, day, kind) values (?, '2032-01-05', 'reminders')`,
        [crew.tenant.id],
      );
      expect(await keys('2032-01-05T15:00:00Z')).toBe(2);
      throw enough;
    });
    await expect(given).rejects.toBe(enough);
  });
});

describe('what happens', () => {
  const notesOf = (person: Person) =>
    eventually(
      () => database()('directus_notifications').where({ recipient: person.userId }).orderBy('id'),
      (found) => found.length > 0,
    );

  it('should be told through the events: a visit that is given, a task', async () => {
    const who = await newTechnician(crew.tenant);
    const visit = await newVisit(crew, {}, who);
    const [note] = await notesOf(who);
    expect(note.subject).toContain(`Visit for you: ${visit.number}`);
    const colleague = await newTechnician(crew.tenant);
    const named = { assignees: [{ technician: colleague.technician }] };
    const { data } = await crew.dispatcher.post(`/api/orders/${visit.id}/tasks`, {
      ...{ title: 'Measure', ...named },
    });
    expect(await notesOf(colleague)).toMatchObject([{ subject: 'Task for you: Measure' }]);
    // Who has it already is told nothing when others are added.
    const both = { assignees: [...named.assignees, { technician: who.technician }] };
    expect((await crew.dispatcher.patch(`/api/tasks/${data.id}`, both)).status).toBe(200);
    await eventually(
      () => rows({ person: who.userId, kind: 'task_assigned' }),
      (found) => found.length > 0,
    );
    expect(await rows({ person: colleague.userId, kind: 'task_assigned' })).toHaveLength(1);
  });

  it('should be told of a visit that moves there and back, and is taken', async () => {
    const who = await newTechnician(crew.tenant);
    const visit = await newVisit(crew, {}, who);
    const kinds = async () =>
      (await rows({ person: who.userId, channel: 'inbox' })).map(({ kind }) => kind);
    const untilThere = (count: number) => eventually(kinds, (found) => found.length >= count);
    await untilThere(1);
    const at = (hours: number) => ({
      startsAt: new Date(Date.now() + hours * 3_600_000).toISOString(),
      endsAt: new Date(Date.now() + (hours + 1) * 3_600_000).toISOString(),
    });
    const [first, second] = [at(900), at(950)];
    const assign = (to: string, slot: object) =>
      crew.dispatcher.post(`/api/orders/${visit.id}/assign`, { technician: to, ...slot });
    let count = 1;
    for (const slot of [first, second, first]) {
      expect((await assign(who.technician, slot)).status).toBe(200);
      await untilThere((count += 1));
    }
    const next = await newTechnician(crew.tenant);
    expect((await assign(next.technician, first)).status).toBe(200);
    const told = await untilThere(5);
    expect(told).toHaveLength(5);
    expect([told[0], told.at(-1)]).toEqual(['visit_assigned', 'visit_withdrawn']);
    // One that moves before he was told of it is still new to him.
    expect(['visit_assigned', 'visit_changed']).toEqual(expect.arrayContaining(told.slice(1, -1)));
  });

  it('should be decided by the link in the mail, by its reader alone and once', async () => {
    const step = { approverKind: 'persona', approverPersona: 'manager' };
    const policy = await crew.admin.post('/api/approvals/policies', {
      ...{ name: 'Reassigning', command: 'dispatch.reassign', steps: [step] },
    });
    expect(policy.status).toBe(201);
    const visit = await newVisit(crew);
    const next = await newTechnician(crew.tenant);
    const asked = await crew.dispatcher.post(`/api/orders/${visit.id}/assign`, {
      ...{ technician: next.technician, reason: 'Ill' },
      startsAt: new Date(Date.now() + 400 * 3_600_000).toISOString(),
      endsAt: new Date(Date.now() + 401 * 3_600_000).toISOString(),
    });
    expect(asked.status).toBe(202);
    const request = asked.data.approval.id as string;
    const tell = () =>
      inTime((ctx) => tellApproversHandler.handle(ctx, { request, step: 1, why: 'asked' }));
    await tell();
    await tell();
    const [mail, ...others] = await rows({
      ...{ person: crew.manager.userId, kind: 'approval_waiting', channel: 'mail' },
    });
    expect(others).toEqual([]);
    expect(JSON.stringify(mail.data)).not.toContain('/approve/');
    const which = { kind: 'approval_waiting', channel: 'mail', language: 'en' };
    const own = { subject: 'Decide', body: 'Decide: https://evil.example/?{{link}}' };
    expect(
      (await crew.admin.put('/api/notifications/templates', { ...which, ...own })).status,
    ).toBe(200);
    expect(await send(mail.id)).toBe('sent');
    await crew.admin.post('/api/notifications/templates/reset', which);
    const text = server.of(crew.manager.email).at(-1)?.text ?? '';
    expect(text).toMatch(/^Decide: https:\/\/evil\.example\/\?\s+^\S*\/portal\/approve\/\S+$/m);
    const token = /\/portal\/approve\/([\w.-]+)/.exec(text)?.[1] ?? '';
    const public_ = clientFor(null);
    const path = `/api/approvals/by-link/${token}`;
    // As it is for the second of two at one moment: the step is another one once it has its turn.
    const actor = await actorOfUser(database(), crew.manager.userId, {
      ...{ source: 'portal' as const, requestId: randomUUID(), via: 'a link' },
    });
    if (!actor) throw new Error('The manager is gone.');
    for (const run of [approveRequest, rejectRequest])
      await expect(
        inTransaction(database(), actor, (ctx) => run(ctx, { request, step: 2, comment: 'No' })),
      ).rejects.toMatchObject({ status: 410 });
    expect((await public_.get(path)).data).toMatchObject({ record: visit.number, reason: 'Ill' });
    expect((await public_.post(path, { decision: 'approve' })).data.status).toBe('approved');
    expect((await public_.post(path, { decision: 'approve' })).code).toBe('APPROVAL_LINK_GONE');
    expect((await public_.get(`/api/approvals/by-link/${token}x`)).status).toBe(410);
    const order = await database()('work_orders').where({ id: visit.id }).first();
    expect(order.technician).toBe(next.technician);
    // Nobody else needs to hear of it any more.
    await database()('approval_policies')
      .where({ id: policy.data.id })
      .update({ is_active: false });
  });
});
