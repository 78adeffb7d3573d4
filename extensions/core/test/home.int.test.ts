import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED_PERSONAS } from '../../domain/organisation/personas.ts';
import { type Crew, newCrew, newOrder } from './support/crew.ts';
import { database } from './support/database.ts';
import { admin } from './support/http.ts';
import { newMember, newPerson, newTenant, type Person } from './support/tenant.ts';

type Card = {
  id: string;
  value: number;
  unit: string;
  page: string | null;
  list: { collection: string; filter: Record<string, unknown> } | null;
};
type Home = {
  company: { id: string; day: string } | null;
  sections: { id: string; cards: Card[] }[];
};

let crew: Crew;

beforeAll(async () => {
  crew = await newCrew();
});

const homeOf = async (person: Person, company?: string): Promise<Home> => {
  const answer = await person.get(`/api/home${company ? `?company=${company}` : ''}`);
  expect(answer.status, JSON.stringify(answer.errors)).toBe(200);
  return answer.data as Home;
};
const cardsOf = ({ sections }: Home): Card[] => sections.flatMap(({ cards }) => cards);
const idsOf = (home: Home): string[] => cardsOf(home).map(({ id }) => id);

const rowsBehind = async (person: Person, { list }: Card): Promise<number> => {
  const filter = encodeURIComponent(JSON.stringify(list?.filter));
  const { data, errors } = await person.get(
    `/items/${list?.collection}?filter=${filter}&aggregate[count]=*`,
  );
  expect(errors, list?.collection).toBeUndefined();
  return Number(data[0].count);
};

describe('the home of a persona', () => {
  it('holds what he may do, and nothing of others', async () => {
    const { tenant } = crew;
    const [dispatcher, finance, intake, warehouse, boss] = await Promise.all(
      (['dispatcher', 'finance', 'intake', 'warehouse', 'admin'] as const).map(async (persona) =>
        idsOf(await homeOf(await newMember(tenant, persona))),
      ),
    );
    expect(dispatcher).toEqual(
      expect.arrayContaining(['work.unassigned', 'dispatch.visitsToday', 'plant.nearlyFull']),
    );
    expect(dispatcher?.filter((id) => /^(billing|intake|organisation)\./.test(id))).toEqual([]);
    expect(finance).toEqual(expect.arrayContaining(['billing.ready', 'billing.unpaid']));
    expect(finance).not.toContain('work.unassigned');
    expect(intake).toEqual(expect.arrayContaining(['intake.drafts', 'mail.items']));
    expect(warehouse).toEqual(expect.arrayContaining(['plant.nearlyFull']));
    expect(boss).toEqual(expect.arrayContaining(['organisation.people', 'mail.unwell']));
  });

  it('answers everybody, and shows whoever makes orders the own', async () => {
    const { tenant } = crew;
    for (const persona of SHIPPED_PERSONAS) await homeOf(await newMember(tenant, persona));
    const seller = await newMember(tenant, 'sales');
    const { id } = await newOrder(crew);
    const own = async () =>
      cardsOf(await homeOf(seller)).find((one) => one.id === 'work.own')?.value;
    expect(await own()).toBe(0);
    await database()('work_orders').where({ id }).update({ created_by: seller.userId });
    expect(await own()).toBe(1);
  });

  it('counts every draft that waits for a decision', async () => {
    const tenant = await newTenant();
    const clerk = await newMember(tenant, 'intake');
    const session = randomUUID();
    await database()('parse_sessions').insert({
      id: session,
      company: tenant.id,
      source: 'upload',
      status: 'completed',
    });
    await database()('parse_drafts').insert(
      ['pending', 'valid', 'needs_review', 'approved', 'rejected'].map((status, position) => ({
        id: randomUUID(),
        company: tenant.id,
        session,
        position,
        status,
        match_kind: 'new',
        error_count: status === 'needs_review' ? 1 : 0,
      })),
    );
    const cards = cardsOf(await homeOf(clerk));
    const valueOf = (wanted: string) => cards.find(({ id }) => id === wanted)?.value;
    expect([valueOf('intake.drafts'), valueOf('intake.faulty')]).toEqual([3, 1]);
  });

  it('counts as many as the list has that it opens', async () => {
    const boss = await newMember(crew.tenant, 'admin');
    await newOrder(crew);
    await newOrder(crew);
    const cards = cardsOf(await homeOf(boss)).filter(({ list }) => list !== null);
    expect(cards.length).toBeGreaterThan(10);
    for (const card of cards) expect(await rowsBehind(boss, card), card.id).toBe(card.value);
    expect(cards.find(({ id }) => id === 'work.unassigned')?.value).toBeGreaterThanOrEqual(2);

    const pool = await boss.get(`/api/dispatch/pool?company=${crew.tenant.id}`);
    const figures = cardsOf(await homeOf(boss));
    const figureOf = (wanted: string) => figures.find(({ id }) => id === wanted)?.value;
    expect(pool.data.counts).toEqual({
      unscheduled: figureOf('dispatch.unscheduled'),
      unassigned: figureOf('dispatch.unassigned'),
      overdue: figureOf('dispatch.toPlanAnew'),
    });
    expect(pool.data.counts.unscheduled).toBeGreaterThanOrEqual(2);
  });

  it('shows a company without fibre no splitters, and one without dockets none missing', async () => {
    const valuers = await newTenant('professional');
    const ids = idsOf(await homeOf(await newMember(valuers, 'admin')));
    expect(ids).toContain('work.unassigned');
    expect(ids).not.toContain('plant.nearlyFull');
    expect(ids).not.toContain('dockets.missing');
  });

  it('is of one company at a time, and of none that is not his', async () => {
    const [a, b, foreign] = await Promise.all([newTenant(), newTenant(), newTenant()]);
    const both = await newPerson([
      { company: a.id, persona: 'dispatcher' },
      { company: b.id, persona: 'finance' },
    ]);
    expect(idsOf(await homeOf(both, a.id))).toContain('work.unassigned');
    expect(idsOf(await homeOf(both, a.id))).not.toContain('billing.unpaid');
    expect(idsOf(await homeOf(both, b.id))).toContain('billing.unpaid');
    const refused = await both.get(`/api/home?company=${foreign.id}`);
    const missing = await both.get('/api/home?company=00000000-0000-4000-8000-000000000000');
    expect(refused).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(missing).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  it('begins its day at midnight of the company', async () => {
    const tenant = await newTenant();
    const boss = await newMember(tenant, 'admin');
    await database()('companies')
      .where({ id: tenant.id })
      .update({ time_zone: 'Pacific/Kiritimati' });
    const home = await homeOf(boss);
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Kiritimati' });
    expect(home.company?.day).toBe(day.format(new Date()));
    const visits = cardsOf(home).find(({ id }) => id === 'dispatch.visitsToday');
    expect(JSON.stringify(visits?.list?.filter)).toContain('T10:00:00.000Z');
  });
});

describe("the home of the platform's administrator", () => {
  it('is about the installation, and about a company when he names one', async () => {
    const platform = (await admin().get('/api/home')).data as Home;
    expect(platform.sections[0]?.id).toBe('platform');
    expect(idsOf(platform)).toEqual(
      expect.arrayContaining(['organisation.companies', 'background.failedAnywhere']),
    );
    const company = (await admin().get(`/api/home?company=${crew.tenant.id}`)).data as Home;
    expect(idsOf(company)).toContain('work.unassigned');
    expect(company.sections.map(({ id }) => id)).not.toContain('platform');
  });
});
