import { createHash, randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Crew, newCrew, newOrder, newTechnician, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';
import { visitor } from './support/http.ts';

let crew: Crew;
beforeAll(async () => {
  crew = await newCrew();
});

const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
const give = (order: string, rest: object = {}) =>
  crew.dispatcher.post('/api/visit-links', {
    order,
    holder: 'Ali Contoh',
    phone: '012-699 9999',
    expiresAt: inHours(24),
    ...rest,
  });
const linkTo = async (order: string): Promise<{ id: string; token: string }> => {
  const { status, data } = await give(order);
  expect(status).toBe(201);
  return { id: data.id, token: data.link.split('/t/')[1] };
};
const by = (token: string) => ({ 'x-visit-link': token });
const read = (token: string) => visitor().get('/api/visit-links/visit', by(token));
const send = async (token: string, commands: object[]) =>
  (await visitor().post('/api/visit-links/commands', { commands }, by(token))).data?.results;
const command = (order: string, type: string, seenStatus: string, payload: object) => ({
  ...{ id: randomUUID(), type, order, seenStatus, payload },
  occurredAt: new Date().toISOString(),
});
/** One red pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const upload = async (token: string, order: string) => {
  const form = new FormData();
  const fields = {
    ...{ order, kind: 'photo', category: 'completion', clientRef: randomUUID() },
    takenAt: new Date().toISOString(),
    sha256: createHash('sha256').update(PNG).digest('hex'),
  };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([PNG], { type: 'image/png' }), 'a.png');
  const url = `${inject('url')}/api/visit-links/evidence`;
  return (await fetch(url, { method: 'POST', headers: by(token), body: form })).status;
};

describe('a link to a visit', () => {
  it('should let its holder do that visit, as the technician who has it', async () => {
    const visit = await newVisit(crew, { internalNotes: 'Customer pays late' });
    const other = await newVisit(crew);
    const { token } = await linkTo(visit.id);
    const { status, data } = await read(token);
    expect(status).toBe(200);
    expect(data).toMatchObject({ current: [visit.id], link: { holder: 'Ali Contoh' } });
    expect(data.visits).toMatchObject([{ number: visit.number, earlierVisits: [] }]);
    expect(JSON.stringify(data)).not.toContain('pays late');

    const done = await send(token, [
      command(visit.id, 'transition', 'Assigned', { to: 'OnTheWay' }),
      command(visit.id, 'record-serial', 'OnTheWay', { serial: 'HWTC1234ABCD' }),
      command(other.id, 'transition', 'Assigned', { to: 'OnTheWay' }),
      command(visit.id, 'transition', 'OnTheWay', { to: 'OrderCompleted' }),
    ]);
    expect(done.map(({ status: one }: { status: string }) => one)).toEqual([
      ...['applied', 'applied', 'refused', 'refused'],
    ]);
    expect(await upload(token, visit.id)).toBe(201);
    expect(await upload(token, other.id)).toBe(403);

    const { technician } = crew.technician;
    const order = await database()('work_orders').where({ id: visit.id }).first();
    expect(order).toMatchObject({ status: 'OnTheWay', onu_serial: 'HWTC1234ABCD' });
    const proof = await database()('evidence').where({ work_order: visit.id });
    expect(proof).toMatchObject([{ technician }]);
    const event = await database()('work_order_events')
      .where({ work_order: visit.id, kind: 'serial_recorded' })
      .first();
    expect(event).toMatchObject({ actor_user: null, technician, source: 'portal' });
    const page = await crew.dispatcher.get(`/api/orders/${visit.id}/page`);
    expect(page.data.events).toContainEqual(
      expect.objectContaining({ kind: 'serial_recorded', who: 'Ali Contoh' }),
    );
  });

  it('should open nothing once revoked, expired or made up, and say the same each time', async () => {
    const { id: order } = await newVisit(crew);
    const [revoked, expired] = [await linkTo(order), await linkTo(order)];
    expect((await crew.dispatcher.post(`/api/visit-links/${revoked.id}/revoke`)).status).toBe(200);
    await database()('visit_links')
      .where({ id: expired.id })
      .update({ expires_at: new Date(0) });
    const answers = await Promise.all(
      [revoked.token, expired.token, 'x'.repeat(43), 'short'].map(read),
    );
    expect(answers.map(({ status, code }) => [status, code])).toEqual(
      Array(4).fill([410, 'VISIT_LINK_GONE']),
    );
    expect(new Set(answers.map(({ errors }) => JSON.stringify(errors))).size).toBe(1);
    expect(await upload(revoked.token, order)).toBe(410);
    const { data } = await crew.dispatcher.get(`/api/visit-links?order=${order}`);
    expect(data.links.map(({ state }: { state: string }) => state).sort()).toEqual([
      ...['expired', 'revoked'],
    ]);
    expect(JSON.stringify(data)).not.toContain(revoked.token);
  });

  it('should rest while the order is somebody else’s', async () => {
    const { id: order } = await newVisit(crew);
    const { token } = await linkTo(order);
    const { technician } = await newTechnician(crew.tenant);
    await database()('work_orders').where({ id: order }).update({ technician });
    expect((await read(token)).data).toMatchObject({ current: [], visits: [] });
    const [result] = await send(token, [
      command(order, 'transition', 'Assigned', { to: 'OnTheWay' }),
    ]);
    expect(result).toMatchObject({ status: 'refused', error: { code: 'FIELD_NOT_YOURS' } });
  });

  it('should need a visit, an end, and the right to give it', async () => {
    const { id: unassigned } = await newOrder(crew);
    expect((await give(unassigned)).code).toBe('VISIT_LINK_NO_VISIT');
    const { id: order } = await newVisit(crew);
    expect((await give(order, { expiresAt: inHours(31 * 24) })).code).toBe('VISIT_LINK_EXPIRY');
    expect((await give(order, { expiresAt: inHours(-1) })).code).toBe('VISIT_LINK_EXPIRY');
    expect((await crew.finance.post('/api/visit-links', {})).status).toBe(403);
    expect((await crew.technician.get('/api/visit-links')).status).toBe(403);
  });
});
