import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Crew,
  freeSlot,
  newCrew,
  newTechnician,
  newVisit,
  type Technician,
} from './support/crew.ts';
import { database } from './support/database.ts';
import { newMember, newTenant } from './support/tenant.ts';

let crew: Crew;
let second: Technician;

beforeAll(async () => {
  crew = await newCrew();
  second = await newTechnician(crew.tenant);
});

type Visit = { id: string };

const giveTo = async (order: Visit, technician: Technician): Promise<void> => {
  const answer = await crew.dispatcher.post(`/api/orders/${order.id}/assign`, {
    technician: technician.technician,
    ...freeSlot(),
  });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.errors));
};

const reschedule = (order: Visit, who: Technician, key: string) =>
  who.post(
    `/api/orders/${order.id}/reschedules`,
    {
      proposedStart: '2030-01-01T01:00:00Z',
      proposedEnd: '2030-01-01T02:00:00Z',
      reason: 'Customer away',
    },
    { 'idempotency-key': key },
  );

const command = (order: Visit) => ({
  id: randomUUID(),
  type: 'record-serial',
  order: order.id,
  occurredAt: new Date().toISOString(),
  seenStatus: 'Assigned',
  payload: { serial: '48575443ABCDEF01' },
});
const send = async (sent: object, who: Technician) =>
  (await who.post('/api/field/commands', { commands: [sent] })).data?.results?.[0];

const leave = (who: Technician) =>
  database()('memberships')
    .where({ company: crew.tenant.id, user: who.userId })
    .update({ is_active: false });

/** Somebody with the same rights, but elsewhere. */
const memberElsewhere = async (who: Technician): Promise<void> => {
  const elsewhere = await newTenant('installer');
  await database()('memberships').insert({
    id: randomUUID(),
    company: elsewhere.id,
    user: who.userId,
    persona: 'technician',
  });
};

describe('a repeated command with an Idempotency-Key', () => {
  it('answers again while the rights are there', async () => {
    const visit = await newVisit(crew);
    const key = randomUUID();
    const first = await reschedule(visit, crew.technician, key);
    expect(first.status).toBe(201);
    const again = await reschedule(visit, crew.technician, key);
    expect(again).toMatchObject({ status: 201, data: first.data });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });

  it('gives no answer once the visit is somebody else’s', async () => {
    const visit = await newVisit(crew);
    const key = randomUUID();
    const path = `/api/orders/${visit.id}/transition`;
    const step = () => crew.technician.post(path, { to: 'OnTheWay' }, { 'idempotency-key': key });
    expect((await step()).status).toBe(200);
    await database()('work_orders')
      .where({ id: visit.id })
      .update({ technician: second.technician });
    expect(await step()).toMatchObject({ status: 403, code: 'FORBIDDEN', data: undefined });
  });

  it('gives no answer once the membership has ended', async () => {
    const gone = await newTechnician(crew.tenant);
    await memberElsewhere(gone);
    const visit = await newVisit(crew, {}, gone);
    const key = randomUUID();
    expect((await reschedule(visit, gone, key)).status).toBe(201);
    await leave(gone);
    expect(await reschedule(visit, gone, key)).toMatchObject({ status: 403, data: undefined });
    const steps = await gone.get(`/api/orders/${visit.id}/next-steps`);
    expect(steps).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  it('says only that it was applied to an office whose rights have changed', async () => {
    const clerk = await newMember(crew.tenant, 'intake');
    const elsewhere = await newTenant('installer');
    await database()('memberships').insert({
      id: randomUUID(),
      company: elsewhere.id,
      user: clerk.userId,
      persona: 'intake',
    });
    const order = {
      company: crew.tenant.id,
      workType: 'ACTIVATION',
      partner: 'TIME-FTTH',
      serviceId: 'TBBNA271828G',
      customerName: 'Siti Contohan',
      phones: ['0126999999'],
      addressText: 'Jalan Contoh 1',
      building: crew.building,
    };
    const make = () => clerk.post('/api/orders', order, { 'idempotency-key': 'once-271828' });
    expect((await make()).status).toBe(201);
    await database()('memberships')
      .where({ company: crew.tenant.id, user: clerk.userId })
      .update({ is_active: false });
    expect(await make()).toMatchObject({
      status: 409,
      code: 'PLATFORM_ALREADY_APPLIED',
      data: undefined,
    });
  });
});

describe('a command of the field', () => {
  it('is not answered again to whom the visit is not any more', async () => {
    const visit = await newVisit(crew);
    const sent = command(visit);
    expect(await send(sent, crew.technician)).toMatchObject({ status: 'applied' });
    expect(await send(sent, crew.technician)).toMatchObject({ status: 'replayed' });
    await giveTo(visit, second);
    const refused = await send(sent, crew.technician);
    expect(refused).toMatchObject({ status: 'refused', error: { code: 'FIELD_NOT_YOURS' } });
    expect(refused.order).toBeUndefined();
  });

  it('is not answered by what somebody else sent, nor by another order', async () => {
    const [visit, other] = [await newVisit(crew), await newVisit(crew)];
    const sent = command(visit);
    await send(sent, crew.technician);
    expect(await send({ ...sent, order: other.id }, crew.technician)).not.toMatchObject({
      status: 'replayed',
    });
    await giveTo(visit, second);
    expect(await send(sent, second)).not.toMatchObject({ status: 'replayed' });
  });

  it('is refused where he is no technician, though he may look there', async () => {
    const visit = await newVisit(crew);
    const auditor = await newMember(crew.tenant, 'auditor');
    const elsewhere = await newTenant('installer');
    await database()('memberships').insert({
      id: randomUUID(),
      company: elsewhere.id,
      user: auditor.userId,
      persona: 'technician',
    });
    const result = await send(command(visit), { ...auditor, technician: '' });
    expect(result).toMatchObject({ status: 'refused', error: { code: 'FIELD_NOT_YOURS' } });
  });
});
