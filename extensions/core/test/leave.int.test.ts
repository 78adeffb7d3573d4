import { tokenFor } from '../src/approvals/link.ts';
import { configureSecrets } from '../src/platform/secrets.ts';
import { productSecret } from './support/mail-worker.ts';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, dayIn } from '../../domain/kernel/time.ts';
import {
  type Crew,
  newCrew,
  newOrder,
  newTechnician,
  newVisit,
  type Technician,
} from './support/crew.ts';
import '../src/domains.ts';
import { submitOpen } from '../src/leave/submit-open.ts';
import { systemActor } from '../src/platform/actor.ts';
import type { BackgroundContext } from '../src/platform/background.ts';
import { database } from './support/database.ts';
import { clientFor } from './support/http.ts';
import { newMember, type Person } from './support/tenant.ts';

const ZONE = 'Asia/Kuala_Lumpur';
const today = dayIn(new Date(), ZONE);
const year = today.slice(0, 4);
/** Days of this year, whatever day it is. */
const inDays = (days: number): string => addDays(`${year}-05-01`, days);

let crew: Crew;
let hr: Person;
let annual: string;
beforeAll(async () => {
  crew = await newCrew();
  // Whatever day it is, somebody works.
  await database()('companies')
    .where({ id: crew.tenant.id })
    .update({
      settings: database().raw(`jsonb_set(settings::jsonb, '{dispatch}', ?::jsonb)::json`, [
        JSON.stringify({ opens: '00:00', closes: '23:59', days: [1, 2, 3, 4, 5, 6, 7] }),
      ]),
    });
  hr = await newMember(crew.tenant, 'admin');
  const { data } = await hr.get('/api/leave/types');
  annual = data.types.find(({ code }: { code: string }) => code === 'ANNUAL').id;
});

type Half = 'morning' | 'afternoon';
type Span = { from: string; until?: string; fromHalf?: Half; untilHalf?: Half };
const ask = (who: Person, { from, ...rest }: Span, type = annual) =>
  who.post('/api/leave/requests', { type, from, until: from, ...rest });
/** The request for approval that a leave waits for. */
const approvalOf = async (leave: string): Promise<string> =>
  (await database()('approval_requests').where({ record: leave, status: 'pending' }).first('id'))
    .id;
const decide = async (who: Person, leave: string, what: 'approve' | 'reject', body: object = {}) =>
  who.post(`/api/approvals/${await approvalOf(leave)}/${what}`, body);
const approve = (id: string, options: object = {}) =>
  decide(crew.manager, id, 'approve', { options });
const leaveOf = (id: string) => database()('leave_requests').where({ id }).first();
/** What is left of the year of that day. */
const leftOf = async (who: Person, day = today): Promise<number> => {
  const other = `${day.slice(0, 4)}-03-04`;
  const { data } = await who.get(`/api/leave/preview?type=${annual}&from=${other}&until=${other}`);
  return data.years[0].left + 1;
};
const visitOf = async (order: string) =>
  database()('appointments').where({ work_order: order }).first();
const dayOf = async (order: string): Promise<string> =>
  dayIn((await visitOf(order)).starts_at, ZONE);
/** Somebody with a visit, and the day of it. */
const booked = async (): Promise<{ who: Technician; order: string; day: string }> => {
  const who = await newTechnician(crew.tenant);
  const { id } = await newVisit({ ...crew, technician: who });
  return { who, order: id, day: await dayOf(id) };
};

describe('a leave that collides with a visit', () => {
  it('should move the visit to the pool when that is wanted, and give everything back', async () => {
    const { who, order, day } = await booked();
    const before = await leftOf(who, day);
    const shown = await who.get(`/api/leave/preview?type=${annual}&from=${day}&until=${day}`);
    expect(shown.data).toMatchObject({ days: 1, problem: null, collisions: [{ order }] });
    const { status, data } = await ask(who, { from: day });
    expect([status, data.state]).toEqual([201, 'asked']);
    expect(await leftOf(who, day)).toBe(before - 1);

    const list = await crew.manager.get('/api/leave/requests');
    const open = list.data.requests.find(({ id }: { id: string }) => id === data.id);
    const approval = await approvalOf(data.id);
    expect(open).toMatchObject({
      ...{ approval, mayDecide: true, collisions: [{ order, hasBegun: false }] },
    });
    // Whoever decides sees the visits in the inbox too, and what he may choose.
    expect((await crew.manager.get(`/api/approvals/${approval}`)).data).toMatchObject({
      ...{ command: 'leave.take', inTheWay: [{ id: order, isFixed: false }] },
      options: [{ name: 'moveVisits', value: false }],
    });
    expect((await who.get(`/api/approvals/${approval}`)).data).toMatchObject({ inTheWay: [] });
    // So does whoever decides by the link of a mail.
    configureSecrets(productSecret());
    const user = crew.manager.userId;
    const link = `/api/approvals/by-link/${tokenFor({ request: approval, step: 1, user }, new Date())}`;
    expect((await clientFor(null).get(link)).data).toMatchObject({
      inTheWay: [{ visit: expect.any(String), isFixed: false }],
      options: [{ name: 'moveVisits', label: expect.stringContaining('pool'), value: false }],
    });
    const decision = { decision: 'approve', options: { moveVisits: true } };
    expect((await clientFor(null).post(link, decision)).data.status).toBe('approved');
    expect(await leaveOf(data.id)).toMatchObject({
      ...{ state: 'approved', decided_by: crew.manager.userId },
    });
    expect(await visitOf(order)).toMatchObject({ status: 'draft', technician: null });
    expect(await database()('work_orders').where({ id: order }).first()).toMatchObject({
      technician: null,
    });
    const absence = await database()('absences').where({ technician: who.technician }).first();
    expect(absence).toMatchObject({ kind: 'leave', leave_request: data.id });
    const board = await crew.dispatcher.get(`/api/dispatch/board?from=${day}&days=1`);
    expect(
      board.data.technicians.find(({ id }: { id: string }) => id === who.technician).absences,
    ).toMatchObject([{ id: absence.id }]);
    // The board's own lists cannot undo a leave.
    const byHand = await hr.delete(`/items/absences/${absence.id}`);
    expect([byHand.status, byHand.code]).toEqual([409, 'LEAVE_ABSENCE_FIXED']);

    expect((await hr.post(`/api/leave/requests/${data.id}/cancel`, {})).status).toBe(200);
    expect(await leftOf(who, day)).toBe(before);
    expect(await database()('absences').where({ technician: who.technician })).toEqual([]);
    const { data: ledger } = await hr.get(`/api/leave/people/${who.userId}/ledger`);
    const rows = ledger.lines.map((line: { kind: string; days: number }) => [line.kind, line.days]);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['taken', -1],
        ['returned', 1],
      ]),
    );
  });

  it('should leave the visit and tell the dispatcher of it otherwise', async () => {
    const { who, order, day } = await booked();
    const { data } = await ask(who, { from: day });
    expect((await approve(data.id)).status).toBe(200);
    expect(await visitOf(order)).toMatchObject({ status: 'published', technician: who.technician });
    const { data: home } = await crew.dispatcher.get('/api/home');
    const cards = home.sections.flatMap(
      ({ cards: some }: { cards: { id: string; value: number }[] }) => some,
    );
    expect(cards.find(({ id }: { id: string }) => id === 'leave.visitsOfAway').value).toBe(1);
  });
});

describe('a request for leave', () => {
  it('should take halves of a day as slots that no two share, also at once', async () => {
    const who = await newMember(crew.tenant, 'technician');
    const from = inDays(40);
    const morning = { from, untilHalf: 'morning' as const };
    const first = await Promise.all([ask(who, morning), ask(who, morning)]);
    expect(first.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await ask(who, { from })).code).toBe('LEAVE_OVERLAP');
    expect((await ask(who, { from, fromHalf: 'afternoon' })).status).toBe(201);
    expect(await leftOf(who)).toBe(13);
  });

  it('should be decided once, by somebody else', async () => {
    const { data } = await ask(crew.manager, { from: inDays(41) });
    expect((await approve(data.id)).code).toBe('APPROVAL_OWN');
    expect((await decide(crew.dispatcher, data.id, 'approve')).status).toBe(403);
    const approval = await approvalOf(data.id);
    const [one, other] = await Promise.all([
      hr.post(`/api/approvals/${approval}/reject`, { comment: 'Too many are away.' }),
      hr.post(`/api/approvals/${approval}/approve`, {}),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
    expect(await leaveOf(data.id)).toMatchObject(
      one.status === 200
        ? { state: 'refused', refused_because: 'Too many are away.', decided_by: hr.userId }
        : { state: 'approved', decided_by: hr.userId },
    );
    const inName = await hr.post('/api/leave/requests', {
      ...{ person: crew.finance.userId, type: annual, from: inDays(42), until: inDays(42) },
    });
    expect((await decide(hr, inName.data.id, 'approve')).code).toBe('APPROVAL_OWN');
  });

  it('should be taken back at either door, and not be taken where no policy says whose word it needs', async () => {
    const who = await newMember(crew.tenant, 'technician');
    const { data } = await ask(who, { from: inDays(44) });
    const approval = await approvalOf(data.id);
    expect((await who.post(`/api/leave/requests/${data.id}/cancel`, {})).status).toBe(200);
    const closed = await database()('approval_requests').where({ id: approval }).first();
    expect(closed).toMatchObject({ status: 'withdrawn' });
    const second = (await ask(who, { from: inDays(44) })).data.id;
    expect((await who.post(`/api/approvals/${await approvalOf(second)}/withdraw`, {})).status).toBe(
      200,
    );
    expect(await leaveOf(second)).toMatchObject({ state: 'cancelled' });
    const policy = database()('approval_policies').where({
      ...{ company: crew.tenant.id, command: 'leave.take' },
    });
    await policy.clone().update({ is_active: false });
    expect((await ask(who, { from: inDays(44) })).code).toBe('LEAVE_NO_POLICY');
    await policy.clone().update({ is_active: true });
  });

  it('should ask somebody about what was asked for before there were policies', async () => {
    const who = await newMember(crew.tenant, 'technician');
    const { data } = await ask(who, { from: inDays(45) });
    await database()('approval_requests').where({ record: data.id }).delete();
    await submitOpen(
      { knex: database(), actor: systemActor('worker') } as BackgroundContext,
      crew.tenant.id,
    );
    const list = await crew.manager.get('/api/leave/requests');
    expect(list.data.requests.find(({ id }: { id: string }) => id === data.id)).toMatchObject({
      mayDecide: true,
    });
  });

  it('should be decided by whoever leads the person, and by nobody who does not', async () => {
    const lead = await newMember(crew.tenant, 'dispatcher');
    const who = await newMember(crew.tenant, 'technician');
    const { data } = await ask(who, { from: inDays(43) });
    expect((await lead.get('/api/leave/requests')).data.requests).toEqual([]);
    const kept = await hr.put(`/api/leave/people/${who.userId}`, { manager: lead.userId });
    expect(kept.status).toBe(200);
    const round = await hr.put(`/api/leave/people/${lead.userId}`, { manager: who.userId });
    expect(round.code).toBe('LEAVE_MANAGER_ROUND');
    expect((await lead.get('/api/leave/requests')).data.requests).toHaveLength(1);
    // Asked before he led the person: he is asked from the next request on.
    expect((await decide(lead, data.id, 'approve')).status).toBe(403);
    const next = await ask(who, { from: inDays(46) });
    expect((await decide(lead, next.data.id, 'approve')).status).toBe(200);
  });

  it('should let nobody lead himself through others, by whatever door, also at once', async () => {
    const people = await Promise.all([1, 2, 3].map(() => newMember(crew.tenant, 'dispatcher')));
    const [a, b, c] = people.map(({ userId }) => userId) as [string, string, string];
    const employ = async (person: string): Promise<string> =>
      (await hr.post('/items/employments', { person })).data.id;
    const [ofA, ofB, ofC] = [await employ(a), await employ(b), await employ(c)];
    const lead = (employment: string, manager: string) =>
      hr.patch(`/items/employments/${employment}`, { manager });
    expect((await lead(ofA, b)).status).toBe(200);
    expect((await lead(ofB, c)).status).toBe(200);
    for (const answer of [await lead(ofC, a), await lead(ofB, b), await lead(ofB, a)])
      expect([answer.status, answer.code, answer.errors?.[0]?.extensions['field']]).toEqual([
        422,
        'LEAVE_MANAGER_ROUND',
        'manager',
      ]);
    // All three at the same moment: never a whole circle.
    await database()('employments').whereIn('person', [a, b, c]).update({ manager: null });
    const answers = await Promise.all([lead(ofA, b), lead(ofB, c), lead(ofC, a)]);
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThan(3);
    const led = await database()('employments').whereIn('person', [a, b, c]).pluck('manager');
    expect(led).toContain(null);
  });

  it('should show its certificate to whoever decides, and to nobody else of the office', async () => {
    const [who, lead, other] = [
      await newMember(crew.tenant, 'dispatcher'),
      await newMember(crew.tenant, 'dispatcher'),
      await newMember(crew.tenant, 'warehouse'),
    ];
    await hr.put(`/api/leave/people/${who.userId}`, { manager: lead.userId });
    const { data: offered } = await hr.get('/api/leave/types');
    const sick = offered.types.find(({ code }: { code: string }) => code === 'SICK').id;
    const paper = { name: 'mc.pdf', type: 'application/pdf', content: '%PDF-1.4 sample' };
    const upload = async (): Promise<string> => (await who.upload('/files', {}, [paper])).data.id;
    const file = await upload();
    const asked = await who.post('/api/leave/requests', {
      ...{ type: sick, from: inDays(30), until: inDays(30), attachment: file },
    });
    expect(asked.status).toBe(201);
    const document = `/api/leave/requests/${asked.data.id}/document`;
    const statuses = async (person: Person): Promise<number[]> =>
      (
        await Promise.all(
          [document, `/assets/${file}`, `/files/${file}`].map((path) => person.get(path)),
        )
      ).map(({ status }) => status);
    expect(await statuses(hr)).toEqual([200, 200, 200]);
    expect(await statuses(who)).toEqual([200, 200, 200]);
    expect(await statuses(lead)).toEqual([200, 403, 403]);
    expect(await statuses(other)).toEqual([403, 403, 403]);
    const { data: seen } = await other.get('/files?limit=-1&fields=id');
    expect(seen.map(({ id }: { id: string }) => id)).not.toContain(file);
    expect((await other.patch(`/files/${file}`, { title: 'Mine' })).status).toBe(403);
    // No other row takes it, and what another row shows is not taken away.
    const order = await newOrder(crew);
    const show = (id: string) =>
      database()('work_order_files').insert({
        ...{ id: randomUUID(), company: crew.tenant.id, work_order: order.id, file: id },
      } as never);
    await expect(show(file)).rejects.toThrow('points at a file that is not there');
    const shown = await upload();
    await show(shown);
    await who.post('/api/leave/requests', {
      ...{ type: sick, from: inDays(31), until: inDays(31), attachment: shown },
    });
    expect((await other.get(`/files/${shown}`)).status).toBe(200);
  });

  it('should say what is wrong: backwards, half of a holiday, too many days, no document', async () => {
    const who = await newMember(crew.tenant, 'technician');
    const from = inDays(50);
    await database()('holidays').insert({ company: crew.tenant.id, day: from, name: 'Contoh' });
    const codes = [
      await ask(who, { from, until: inDays(49) }),
      await ask(who, { from, until: inDays(51), fromHalf: 'afternoon' }),
      await ask(who, { from }),
      await ask(who, { from: inDays(52), until: inDays(90) }),
    ].map(({ code }) => code);
    expect(codes).toEqual([
      'LEAVE_ENDS_BEFORE',
      'LEAVE_HALF_ON_FREE_DAY',
      'LEAVE_NO_WORKING_DAY',
      'LEAVE_NOT_ENOUGH',
    ]);
    const { data } = await hr.get('/api/leave/types');
    const sick = data.types.find(({ code }: { code: string }) => code === 'SICK').id;
    expect((await ask(who, { from: inDays(52) }, sick)).code).toBe('LEAVE_DOCUMENT_NEEDED');
    await hr.post('/api/leave/corrections', {
      ...{ person: who.userId, type: annual, year: Number(year), days: 2.5 },
      reason: 'Worked on holidays',
    });
    expect(await leftOf(who)).toBe(16.5);
  });
});

describe('the calendar', () => {
  it('should hide what kind of leave colleagues take, and show meetings and workload', async () => {
    const { who, day } = await booked();
    const { data } = await ask(who, { from: day });
    await approve(data.id);
    const meeting = await crew.dispatcher.post('/api/calendar/meetings', {
      title: 'Review, weekly',
      startsAt: `${day}T01:00:00.000Z`,
      endsAt: `${day}T02:00:00.000Z`,
      people: [who.userId],
    });
    expect(meeting.status).toBe(201);
    const path = `/api/calendar?from=${day}&until=${day}&people=${who.userId}`;
    const titles = async (person: Person) =>
      (await person.get(path)).data.entries
        .filter(({ kind }: { kind: string }) => kind !== 'deadline')
        .map(({ kind, title }: { kind: string; title: string }) => `${kind} ${title}`.trim())
        .filter((text: string) => !text.startsWith('visit'))
        .sort();
    expect(await titles(crew.dispatcher)).toEqual(['leave', 'meeting Review, weekly']);
    expect(await titles(crew.manager)).toEqual(['leave Annual leave', 'meeting Review, weekly']);
    expect((await who.get(path)).data.people).toHaveLength(1);

    const task = randomUUID();
    const { id: prepared } = await newOrder(crew);
    await database()('tasks').insert({
      ...{ id: task, company: crew.tenant.id, work_order: prepared, title: 'Prepare' },
      ...{ due_at: `${day}T04:00:00Z`, estimate_minutes: 45 },
    });
    await database()('task_assignees').insert({
      ...{ id: randomUUID(), company: crew.tenant.id, task, technician: who.technician },
    });
    const load = await crew.dispatcher.get(`/api/calendar/workload?from=${day}&weeks=1`);
    const [week] = load.data.people.find(({ id }: { id: string }) => id === who.technician).weeks;
    expect(week.awayMinutes).toBeGreaterThan(0);
    expect(week.bookedMinutes).toBeGreaterThanOrEqual(60);
    expect(week.taskMinutes).toBe(45);

    const made = await who.post('/api/calendar/feed', {});
    const link = new URL(made.data.link).pathname;
    const feed = await fetch(`${inject('url')}${link}`);
    expect(feed.headers.get('content-type')).toContain('text/calendar');
    expect(await feed.text()).toContain('SUMMARY:Review\\, weekly');
    await who.post('/api/calendar/feed/revoke', {});
    expect((await fetch(`${inject('url')}${link}`)).status).toBe(410);
    const { id } = meeting.data;
    expect((await crew.finance.delete(`/api/calendar/meetings/${id}`)).status).toBe(403);
    expect((await crew.dispatcher.delete(`/api/calendar/meetings/${id}`)).status).toBe(200);
  });
});
