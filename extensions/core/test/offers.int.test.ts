import { beforeAll, describe, expect, it } from 'vitest';
import { type Crew, newCrew, newOrder, newTechnician, type Technician } from './support/crew.ts';
import { database } from './support/database.ts';

let crew: Crew;
let colleague: Technician;

beforeAll(async () => {
  crew = await newCrew();
  colleague = await newTechnician(crew.tenant);
});

let hour = 0;
const slot = () => {
  const start = Date.parse('2032-05-04T00:00:00Z') + (hour += 1) * 60 * 60_000;
  const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
  return { startsAt: at(0), endsAt: at(60), expiresAt: at(-60) };
};
const offer = async (order: string, technicians: readonly Technician[], rest: object = {}) =>
  crew.dispatcher.post('/api/dispatch/offers', {
    order,
    technicians: technicians.map(({ technician }) => technician),
    ...slot(),
    ...rest,
  });
const accept = (who: Technician, id: string) => who.post(`/api/field/offers/${id}/accept`, {});
const stateOf = async (id: string) => (await database()('offers').where({ id }).first()).state;

describe('an offer', () => {
  it('should be seen by whom it is made to, and give him the visit', async () => {
    const { id, number } = await newOrder(crew);
    const { status, data } = await offer(id, [crew.technician, colleague]);
    expect(status).toBe(201);
    const [mine, his] = data.offers;
    const seen = await crew.technician.get('/api/field/offers');
    expect(seen.data.offers).toContainEqual(expect.objectContaining({ id: mine, number }));
    expect(seen.data.offers.map((one: { id: string }) => one.id)).not.toContain(his);
    const taken = await accept(crew.technician, mine);
    expect(taken.data).toEqual({ offer: mine, order: id, state: 'accepted' });
    const order = await database()('work_orders').where({ id }).first();
    expect(order).toMatchObject({ technician: crew.technician.technician, status: 'Assigned' });
    const late = await accept(colleague, his);
    expect([late.status, late.code]).toEqual([409, 'DISPATCH_OFFER_GONE']);
    expect(late.errors?.[0]?.message).toContain('was first');
    expect(await stateOf(his)).toBe('withdrawn');
  });

  it('should be left alone by strangers, and end by its time, by assigning, by withdrawing', async () => {
    const { id } = await newOrder(crew);
    const made = await offer(id, [crew.technician]);
    const [mine] = made.data.offers;
    expect((await accept(colleague, mine)).code).toBe('FORBIDDEN');
    await database()('offers')
      .where({ id: mine })
      .update({ expires_at: new Date(0) });
    expect((await accept(crew.technician, mine)).code).toBe('DISPATCH_OFFER_GONE');

    const again = (await offer(id, [crew.technician])).data.offers[0];
    await crew.dispatcher.post('/api/dispatch/offers/withdraw', { order: id });
    expect(await stateOf(again)).toBe('withdrawn');

    const third = (await offer(id, [crew.technician])).data.offers[0];
    await crew.dispatcher.post(`/api/orders/${id}/assign`, {
      technician: colleague.technician,
      ...slot(),
    });
    expect(await stateOf(third)).toBe('withdrawn');
    expect((await offer(id, [crew.technician])).code).toBe('DISPATCH_HAS_VISIT');
  });

  it('should be declined, and refused where it ends after the visit begins', async () => {
    const { id } = await newOrder(crew);
    const [mine] = (await offer(id, [crew.technician])).data.offers;
    await crew.technician.post(`/api/field/offers/${mine}/decline`, {});
    expect(await stateOf(mine)).toBe('declined');
    const { data } = await crew.dispatcher.get(`/api/dispatch/offers?order=${id}`);
    expect(data.offers).toMatchObject([{ id: mine, state: 'declined' }]);
    const late = await offer(id, [colleague], { expiresAt: '2040-01-01T00:00:00Z' });
    expect([late.status, late.code]).toEqual([422, 'DISPATCH_OFFER_EXPIRY']);
  });

  it('should go to one of 64 technicians who accept at the same moment', async () => {
    const { id } = await newOrder(crew);
    const people: Technician[] = [];
    for (let index = 0; index < 64; index++) people.push(await newTechnician(crew.tenant));
    const { data } = await offer(id, people);
    const answers = await Promise.all(
      people.map((person, index) => accept(person, data.offers[index])),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.map(({ code }) => code))).toEqual(
      new Set([undefined, 'DISPATCH_OFFER_GONE']),
    );
    const published = await database()('appointments').where({ work_order: id });
    expect(published).toMatchObject([{ status: 'published' }]);
    expect(await database()('offers').where({ work_order: id, state: 'accepted' })).toHaveLength(1);
  }, 180_000);
});
