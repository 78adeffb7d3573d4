import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { createBuilding } from '../../../seeds/index.ts';
import '../src/domains.ts';
import { systemActor } from '../src/platform/actor.ts';
import { configureSecrets } from '../src/platform/secrets.ts';
import { inTransaction } from '../src/platform/context.ts';
import { watchRequest } from '../src/approvals/background/watch-requests.ts';
import { type Crew, freeSlot, newCrew, newOrder, newTechnician, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';
import { newMember, type Person } from './support/tenant.ts';

let crew: Crew;
let second: Person;
beforeAll(async () => {
  configureSecrets('of the test of approvals');
  crew = await newCrew();
  second = await newMember(crew.tenant, 'manager');
});

const row = (id: string) => database()('approval_requests').where({ id }).first();
const order = (id: string) => database()('work_orders').where({ id }).first();
const step = (changes: object = {}) => ({
  ...{ approverKind: 'persona', approverPersona: 'manager', ...changes },
});
const policy = async (command: string, steps: object[], changes: object = {}) => {
  const { status, data, errors } = await crew.admin.post('/api/approvals/policies', {
    ...{ name: `Test ${command}`, command, steps, ...changes },
  });
  if (status !== 201) throw new Error(JSON.stringify(errors));
  return data.id as string;
};
const storedFile = async (company: string): Promise<string> => {
  const id = randomUUID();
  await database()('directus_files').insert({
    ...{ id, company, storage: 'local', type: 'text/plain', title: 'Approval' },
    ...{ filename_disk: `${id}.txt`, filename_download: 'approval.txt' },
  });
  return id;
};
const off = (id: string) =>
  database()('approval_policies').where({ id }).update({ is_active: false });
/** With a policy for as long as the test needs it. */
const under = async (
  command: string,
  steps: object[],
  run: () => Promise<void>,
  changes: object = {},
): Promise<void> => {
  const id = await policy(command, steps, changes);
  try {
    await run();
  } finally {
    await off(id);
  }
};
const to = async (technician?: string) => ({
  technician: technician ?? (await newTechnician(crew.tenant)).technician,
  ...freeSlot(),
});
const reassign = async (id: string, body?: object) => {
  const answer = await crew.dispatcher.post(
    `/api/orders/${id}/assign`,
    body ?? { ...(await to()), reason: 'Sick' },
  );
  expect([answer.status, answer.code]).toEqual([202, undefined]);
  return answer.data.approval as { id: string; waitsFor: string[] };
};
const by = (person: Person, id: string, what = 'approve', body: object = {}) =>
  person.post(`/api/approvals/${id}/${what}`, body);

describe('a command that needs approval', () => {
  it('should wait, and run as whoever asked once it is approved, with both names', () =>
    under('dispatch.reassign', [step()], async () => {
      const { id: visit } = await newVisit(crew);
      const next = await newTechnician(crew.tenant);
      const asked = await reassign(visit, await to(next.technician));
      expect((await order(visit)).technician).toBe(crew.technician.technician);
      const again = await reassign(visit, JSON.parse((await inputOf(asked.id)) as string));
      expect(again.id).toBe(asked.id);

      const { data: inbox } = await second.get('/api/approvals');
      expect(inbox.counts.decide).toBe(inbox.requests.length);
      const [request] = inbox.requests.filter(({ id }: { id: string }) => id === asked.id);
      expect(request).toMatchObject({ mayDecide: true, command: 'dispatch.reassign' });
      expect(request.changes.map(({ field }: { field: string }) => field)).toContain('technician');
      expect((await crew.dispatcher.get(`/api/approvals/on/${visit}`)).data.requests).toMatchObject(
        [{ id: asked.id, mayDecide: false, mayWithdraw: true }],
      );

      expect((await by(second, asked.id)).data).toEqual({ id: asked.id, status: 'approved' });
      expect((await order(visit)).technician).toBe(next.technician);
      const event = await database()('work_order_events')
        .where({ work_order: visit, kind: 'assigned' })
        .orderBy('received_at', 'desc')
        .first();
      expect(event).toMatchObject({
        actor_user: crew.dispatcher.userId,
        data: { approval: { request: asked.id, by: ['Test manager'] } },
      });
      expect((await crew.dispatcher.get('/api/approvals?list=asked')).data.counts.asked).toBe(0);
    }));

  it('should be done at once where the condition of the policy does not hold', async () => {
    const condition = { '==': [{ var: 'record.priority' }, 'critical'] };
    const run = async () => {
      const { id } = await newVisit(crew);
      const answer = await crew.dispatcher.post(`/api/orders/${id}/assign`, await to());
      expect(answer.status).toBe(200);
      await database()('work_orders').where({ id }).update({ priority: 'critical' });
      await reassign(id);
    };
    await under('dispatch.reassign', [step()], run, { condition });
  });

  it('should be refused by its own rules before anybody is asked', () =>
    under('dispatch.reassign', [step()], async () => {
      const { id } = await newVisit(crew);
      const answer = await crew.dispatcher.post(`/api/orders/${id}/assign`, {
        ...(await to()),
        technician: randomUUID(),
      });
      expect(answer.code).toBe('DISPATCH_TECHNICIAN_UNKNOWN');
      expect(await database()('approval_requests').where({ record: id })).toEqual([]);
    }));

  it('should wait the same through PATCH and in a batch', () =>
    under('order.cancel', [step()], async () => {
      // A status alone says no reason.
      await database()('lifecycle_transitions')
        .where({ company: crew.tenant.id, to_state: 'Cancelled' })
        .update({ requires_reason: false });
      const orders = await Promise.all([newOrder(crew), newOrder(crew), newOrder(crew)]);
      const [one, two, three] = orders.map(({ id }) => id) as [string, string, string];
      const cancelled = 'Cancelled';
      const patched = await crew.manager.patch(`/items/work_orders/${one}`, { status: cancelled });
      expect([patched.status, patched.code]).toEqual([202, 'APPROVAL_ASKED']);
      const graphql = await crew.manager.post('/graphql', {
        query: `mutation { update_work_orders_item(id: "${two}", data: { status: "${cancelled}" }) { id } }`,
      });
      expect(JSON.stringify(graphql)).toContain('APPROVAL_ASKED');
      const bulk = await crew.manager.post('/api/orders/transition', {
        orders: [two, three],
        ...{ to: cancelled, reason: 'Doubled' },
      });
      expect(bulk.data).toMatchObject({ done: 0, refused: 2 });
      const waiting = await database()('approval_requests')
        .whereIn('record', [one, two, three])
        .where({ command: 'order.cancel', status: 'pending' });
      expect(waiting.length).toBe(3);
      const results = await second.post('/api/approvals/decide', {
        requests: waiting.map(({ id }) => id),
        decision: 'approve',
      });
      expect(results.data.results.map(({ status }: { status: string }) => status)).toEqual(
        Array(3).fill('approved'),
      );
      expect((await order(three)).status_category).toBe('cancelled');
    }));
});

const inputOf = async (id: string) => {
  const { technician, startsAt, endsAt } = (await row(id)).input;
  return JSON.stringify({ technician, startsAt, endsAt });
};

describe('a decision', () => {
  it('should not be of whoever asked, an administrator included, unless the step lets him', async () => {
    const all = [step(), step({ approverPersona: 'admin' })];
    await under('order.cancel', all, async () => {
      const { id } = await newOrder(crew);
      const asked = await crew.manager.post(`/api/orders/${id}/transition`, {
        ...{ to: 'Cancelled', reason: 'Doubled' },
      });
      expect(asked.status).toBe(202);
      const { approval } = asked.data;
      expect((await by(crew.manager, approval.id)).code).toBe('APPROVAL_OWN');
      expect((await by(crew.admin, approval.id)).code).toBe('APPROVAL_NOT_YOURS');
      expect((await by(crew.finance, approval.id)).status).toBe(403);
      expect((await by(second, approval.id)).data.status).toBe('pending');
      expect((await order(id)).status_category).toBe('new');
      expect((await by(crew.admin, approval.id)).data.status).toBe('approved');
    });
    await under('order.cancel', [step({ maySelf: true })], async () => {
      const { id } = await newOrder(crew);
      const { data } = await crew.manager.post(`/api/orders/${id}/transition`, {
        ...{ to: 'Cancelled', reason: 'Doubled' },
      });
      expect((await by(crew.manager, data.approval.id)).data.status).toBe('approved');
    });
  });

  it('should be one of racing ones, all of those who have to, and end with a reason', async () => {
    await under('dispatch.reassign', [step()], async () => {
      const { id } = await newVisit(crew);
      const asked = await reassign(id);
      const race = await Promise.all([by(crew.manager, asked.id), by(second, asked.id)]);
      expect(race.map(({ code, data }) => code ?? data.status).sort()).toEqual(
        ['APPROVAL_DECIDED', 'approved'].sort(),
      );
      const { id: other } = await newVisit(crew);
      const rejected = await reassign(other);
      expect((await by(second, rejected.id, 'reject')).code).toBe('APPROVAL_REASON');
      const answer = await by(second, rejected.id, 'reject', { comment: 'Stay' });
      expect(answer.data.status).toBe('rejected');
      expect((await order(other)).technician).toBe(crew.technician.technician);
    });
    await under('dispatch.reassign', [step({ needs: 'all' })], async () => {
      const { id } = await newVisit(crew);
      const asked = await reassign(id);
      expect((await by(second, asked.id)).data.status).toBe('pending');
      expect((await by(second, asked.id)).code).toBe('APPROVAL_DONE_ALREADY');
      expect((await by(crew.manager, asked.id)).data.status).toBe('approved');
    });
  });

  it('should be void when what is watched changed, and be asked anew', () =>
    under('dispatch.reassign', [step()], async () => {
      const { id } = await newVisit(crew);
      const asked = await reassign(id);
      await database()('work_orders').where({ id }).update({ remarks: 'Nobody watches this' });
      const start = new Date(Date.now() + 500 * 3_600_000);
      await database()('work_orders').where({ id }).update({ scheduled_start: start });
      const answer = await by(second, asked.id);
      expect([answer.status, answer.code]).toEqual([409, 'APPROVAL_CHANGED']);
      expect((await row(asked.id)).status).toBe('voided');
      const anew = await database()('approval_requests').where({ replaces: asked.id }).first();
      expect(anew).toMatchObject({ status: 'pending', requested_by: crew.dispatcher.userId });
      expect((await by(second, anew.id)).data.status).toBe('approved');
    }));

  it('should pass a change that nobody watches', () =>
    under('dispatch.reassign', [step()], async () => {
      const { id } = await newVisit(crew);
      const asked = await reassign(id);
      await database()('work_orders').where({ id }).update({ remarks: 'Ring twice' });
      expect((await by(second, asked.id)).data.status).toBe('approved');
    }));

  it('should do nothing for a requester who left, a record that is gone, a time that is over', () =>
    under('dispatch.reassign', [step({ expiresAfterDays: 3 })], async () => {
      const leaver = await newMember(crew.tenant, 'dispatcher');
      const { id } = await newVisit(crew);
      const asked = await leaver.post(`/api/orders/${id}/assign`, await to());
      await database()('memberships').where({ user: leaver.userId }).update({ is_active: false });
      const gone = await by(second, asked.data.approval.id);
      expect(gone.code).toBe('APPROVAL_REQUESTER_LEFT');
      expect((await row(asked.data.approval.id)).status).toBe('voided');

      const lost = await reassign(id);
      await database()('approval_requests').where({ id: lost.id }).update({ record: randomUUID() });
      expect((await by(second, lost.id)).code).toBe('APPROVAL_DELETED');

      const late = await reassign(id);
      await database()('approval_requests')
        .where({ id: late.id })
        .update({ expires_at: new Date(0) });
      const { data: left } = await second.get('/api/approvals');
      expect(left.requests.map(({ id: one }: { id: string }) => one)).not.toContain(late.id);
      expect((await by(second, late.id)).code).toBe('APPROVAL_EXPIRED');
      expect((await row(late.id)).status).toBe('expired');
    }));

  it('should say why a command could not be done any more', () =>
    under('dispatch.reassign', [step()], async () => {
      const { id } = await newVisit(crew);
      const next = await newTechnician(crew.tenant);
      const asked = await reassign(id, await to(next.technician));
      await database()('technicians').where({ id: next.technician }).update({ is_active: false });
      expect((await by(second, asked.id)).code).toBe('APPROVAL_FAILED');
      expect(await row(asked.id)).toMatchObject({
        status: 'failed',
        outcome: { code: 'APPROVAL_FAILED' },
      });
    }));
});

describe('approvers', () => {
  it('should be asked only while they have the right, and stood in for while away', async () => {
    const boss = await newMember(crew.tenant, 'manager');
    const deputy = await newMember(crew.tenant, 'finance');
    const person = step({ approverKind: 'person', approverUser: boss.userId });
    await under('dispatch.reassign', [person], async () => {
      const away = await boss.post('/api/approvals/delegations', {
        delegate: deputy.userId,
        startsAt: new Date(Date.now() - 3_600_000).toISOString(),
        endsAt: new Date(Date.now() + 3_600_000).toISOString(),
        reason: 'Leave',
      });
      expect(away.status).toBe(201);
      const { id } = await newVisit(crew);
      const asked = await reassign(id);
      expect((await by(boss, asked.id)).code).toBe('APPROVAL_NOT_YOURS');
      expect((await deputy.get('/api/approvals')).data.requests[0].waitsFor).toMatchObject([
        { id: deputy.userId, insteadOf: 'Test manager' },
      ]);
      expect((await by(deputy, asked.id)).data.status).toBe('approved');
      const decision = await database()('approval_decisions').where({ request: asked.id }).first();
      expect(decision).toMatchObject({ approver: deputy.userId, on_behalf_of: boss.userId });
    });
  });

  it('should lose the request with the persona, and hand it on by forwarding', () =>
    under('dispatch.reassign', [step()], async () => {
      const leaver = await newMember(crew.tenant, 'manager');
      const { id } = await newVisit(crew);
      const asked = await reassign(id);
      await database()('memberships')
        .where({ user: leaver.userId })
        .update({ persona: 'warehouse' });
      expect((await leaver.get('/api/approvals/counts')).data.decide).toBe(0);
      expect((await by(leaver, asked.id)).code).toBe('APPROVAL_NOT_YOURS');
      const forward = (target: string) => by(second, asked.id, 'forward', { to: target });
      expect((await forward(crew.dispatcher.userId)).code).toBe('APPROVAL_FORWARD');
      expect((await forward(crew.finance.userId)).data.status).toBe('pending');
      expect((await by(second, asked.id)).code).toBe('APPROVAL_NOT_YOURS');
      expect((await by(crew.finance, asked.id)).data.status).toBe('approved');
    }));

  it('should be named, or the command is refused with what to do', () =>
    under('dispatch.reassign', [step({ approverKind: 'manager' })], async () => {
      const { id } = await newVisit(crew);
      const answer = await crew.dispatcher.post(`/api/orders/${id}/assign`, await to());
      expect([answer.status, answer.code]).toEqual([409, 'APPROVAL_NOBODY']);
      await database()('employments').insert({
        ...{ id: randomUUID(), company: crew.tenant.id, person: crew.dispatcher.userId },
        manager: second.userId,
      });
      const asked = await reassign(id);
      expect(asked.waitsFor).toEqual(['Test manager']);
      expect((await by(crew.dispatcher, asked.id, 'withdraw')).data.status).toBe('withdrawn');
    }));

  it('should be those above where nobody else is left to decide', () =>
    under(
      'dispatch.reassign',
      [step({ approverPersona: 'intake', escalateAfterDays: 5, escalatePersona: 'finance' })],
      async () => {
        const { id } = await newVisit(crew);
        const asked = await reassign(id);
        expect(asked.waitsFor).toContain('Test finance');
      },
    ));

  it('should be reminded, and others asked too, when time passes', () =>
    under(
      'dispatch.reassign',
      [step({ remindAfterDays: 2, escalateAfterDays: 5, escalatePersona: 'admin' })],
      async () => {
        const { id } = await newVisit(crew);
        const asked = await reassign(id);
        const after = async (days: number) => {
          const opened = new Date(Date.now() - days * 86_400_000 - 60_000);
          await database()('approval_requests')
            .where({ id: asked.id })
            .update({ step_opened_at: opened });
          await inTransaction(database(), systemActor('worker'), async (ctx) =>
            watchRequest(ctx, await row(asked.id)),
          );
        };
        await after(2);
        await after(2);
        await after(5);
        const decisions = await database()('approval_decisions').where({ request: asked.id });
        expect(decisions.map(({ decision }) => decision).sort()).toEqual(['escalated', 'reminded']);
        expect((await by(crew.admin, asked.id)).data.status).toBe('approved');
      },
    ));
});

describe('what others decide about', () => {
  it('should move a visit only when approved, and leave it without asking', () =>
    under('dispatch.reschedule', [step()], async () => {
      const { id } = await newVisit(crew);
      const { startsAt: proposedStart, endsAt: proposedEnd } = freeSlot();
      const slot = { proposedStart, proposedEnd, reason: 'Away' };
      await crew.technician.post(`/api/orders/${id}/reschedules`, slot);
      const { id: wish } = await database()('reschedules').where({ work_order: id }).first('id');
      const decide = (decision: string) =>
        crew.dispatcher.post(`/api/reschedules/${wish}/decide`, { decision, source: 'Manual' });
      const answer = await decide('approved');
      expect(answer.status).toBe(202);
      const { approval } = answer.data;
      expect((await row(approval.id)).before).toMatchObject({ status: 'pending' });
      expect((await order(id)).scheduled_start.toISOString()).not.toBe(proposedStart);
      expect((await by(second, approval.id)).data.status).toBe('approved');
      expect((await order(id)).scheduled_start.toISOString()).toBe(proposedStart);
      expect((await decide('rejected')).code).toBe('WORK_RESCHEDULE_DECIDED');
    }));

  it('should give a standby port to who asks with the partner’s word, and to nobody without a policy', async () => {
    const { splitters } = await createBuilding(database(), {
      ...{ company: crew.tenant.id, name: 'Menara Siap', splitters: ['1:32'] },
    });
    const [splitter] = splitters as [string];
    const at = await database()('splitters').where({ id: splitter }).first('building');
    const { id: workOrder } = await newOrder(crew, { building: at.building });
    const file = await storedFile(crew.tenant.id);
    const ask = () =>
      crew.dispatcher.post(`/api/splitters/${splitter}/standby-approval`, {
        ...{ workOrder, approverName: 'Puan Contoh', file },
      });
    await database()('approval_policies')
      .where({ company: crew.tenant.id, command: 'plant.standby' })
      .update({ is_active: false });
    expect((await ask()).status).toBe(403);
    await under('plant.standby', [step()], async () => {
      const answer = await ask();
      expect([answer.status, answer.code]).toEqual([202, undefined]);
      expect(await database()('standby_approvals').where({ work_order: workOrder })).toEqual([]);
      expect((await by(second, answer.data.approval.id)).data.status).toBe('approved');
      expect(
        await database()('standby_approvals').where({ work_order: workOrder }).first(),
      ).toMatchObject({ approver_name: 'Puan Contoh', approved_by: crew.dispatcher.userId });
    });
  });
});

describe('plans of the board', () => {
  it('should be asked for where a visit moves, each alone, and only asked for in earnest', () =>
    under('dispatch.reschedule', [step()], async () => {
      const { id: moved } = await newVisit(crew);
      const { id: fresh } = await newOrder(crew);
      const slot = { technician: crew.technician.technician, ...freeSlot() };
      const draft = (of: string, body: object) =>
        crew.dispatcher.post(`/api/orders/${of}/assign`, { ...body, publish: false });
      const plans = [await draft(moved, slot), await draft(fresh, await to())];
      const appointments = plans.map(({ data }) => data.appointment as string);
      const publish = (dryRun: boolean) =>
        crew.dispatcher.post('/api/dispatch/publish', { appointments, dryRun });
      const trial = (await publish(true)).data;
      expect(trial.problems).toMatchObject([{ order: moved, code: 'APPROVAL_NEEDED' }]);
      const open = () => database()('approval_requests').where({ record: moved }).first();
      expect(await open()).toBeUndefined();
      const { data } = await publish(false);
      expect(data).toMatchObject({
        published: 1,
        problems: [{ order: moved, code: 'APPROVAL_ASKED' }],
      });
      expect(await open()).toMatchObject({
        ...{ command: 'dispatch.reschedule', collection: 'work_orders', status: 'pending' },
      });
      expect((await by(crew.manager, (await open()).id)).data.status).toBe('approved');
      expect((await order(moved)).scheduled_start.toISOString()).toBe(
        new Date(slot.startsAt).toISOString(),
      );
    }));
});

describe('a policy', () => {
  it('should be checked when it is saved', async () => {
    const save = (changes: object) =>
      crew.admin.post('/api/approvals/policies', {
        ...{ name: 'X', command: 'order.cancel', steps: [step()], ...changes },
      });
    expect((await save({ command: 'order.paint' })).code).toBe('APPROVAL_COMMAND');
    const condition = { '==': [{ var: 'record.colour' }, 'red'] };
    expect((await save({ condition })).code).toBe('APPROVAL_CONDITION');
    expect((await save({ condition: { log: 'x' } })).code).toBe('APPROVAL_CONDITION');
    const person = step({ approverKind: 'person', approverUser: randomUUID() });
    expect((await save({ steps: [person] })).code).toBe('APPROVAL_APPROVER');
    expect((await crew.manager.post('/api/approvals/policies', {})).status).toBe(403);
  });
});
