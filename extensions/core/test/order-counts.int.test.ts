import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Crew, newCrew, newOrder, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { admin } from './support/http.ts';

const merge = () => database().raw('select fieldwright.merge_order_counts()');

let crew: Crew;

beforeAll(async () => {
  crew = await newCrew();
});

const total = async (query = ''): Promise<unknown> => {
  const { data } = await crew.dispatcher.get(`/api/orders?limit=1&count=true${query}`);
  expect(data.isTotalCapped).toBe(false);
  return data.total;
};

/** Both sides in one snapshot: other tests write orders meanwhile. */
const differences = async (): Promise<unknown[]> => {
  const { rows } = await database().raw<{ rows: unknown[] }>(
    `select * from (
       select company, status, sum(orders) as orders from fieldwright.order_counts
       group by company, status having sum(orders) <> 0
     ) kept
     full join (select company, status, count(*) as orders from work_orders group by company, status) found
       using (company, status)
     where kept.orders is distinct from found.orders`,
  );
  return rows;
};

describe('the kept counts of orders', () => {
  it('follow an order from its first state to its end, merged or not', async () => {
    const before = Number(await total());
    const { id } = await newVisit(crew);
    await newOrder(crew, {});
    for (const settle of [() => undefined, merge]) {
      await settle();
      expect(await total()).toBe(before + 2);
      expect(await total('&status=Assigned')).toBe(1);
      expect(await total('&status=Assigned,OnTheWay')).toBe(1);
      expect(await total('&status=OnTheWay')).toBe(0);
    }
    await crew.technician.post(`/api/orders/${id}/transition`, { to: 'OnTheWay' });
    expect(await total('&status=Assigned')).toBe(0);
    expect(await total('&status=OnTheWay')).toBe(1);
    expect(await differences()).toEqual([]);
  });

  it('follow SQL itself, deletes and what is taken back', async () => {
    const before = Number(await total());
    const { work_type } = await database()('work_orders')
      .where({ company: crew.tenant.id })
      .first('work_type');
    const ids = [randomUUID(), randomUUID()];
    await database().transaction(async (trx) => {
      // As history they have no first event, which would keep them.
      await trx.raw(`select set_config('fieldwright.history', 'on', true)`);
      await trx('work_orders').insert(
        ids.map((id) => ({ id, company: crew.tenant.id, work_type, service_id: id })),
      );
    });
    expect(await total()).toBe(before + 2);
    const takenBack = database().transaction(async (trx) => {
      await trx('work_orders').whereIn('id', ids).delete();
      throw new Error('taken back');
    });
    await expect(takenBack).rejects.toThrow('taken back');
    expect(await total()).toBe(before + 2);
    await database()('work_orders').whereIn('id', ids).delete();
    expect(await total()).toBe(before);
    expect(await differences()).toEqual([]);
  });

  it('stay right when orders are made while two merge', async () => {
    const before = Number(await total());
    const makers = Array.from({ length: 8 }, async () => {
      await newOrder(crew, {});
      await Promise.all([merge(), merge()]);
    });
    await Promise.all(makers);
    await merge();
    expect(await total()).toBe(before + 8);
    expect(await differences()).toEqual([]);
    const rows = await database()('fieldwright.order_counts').where({ company: crew.tenant.id });
    expect(new Set(rows.map(({ status }) => status)).size).toBe(rows.length);
  });

  it('leave every other filter to its orders', async () => {
    const { id } = await newOrder(crew, {});
    const { number } = await database()('work_orders').where({ id }).first();
    expect(await total(`&search=${number}`)).toBe(1);
    expect(await total('&technician=none&status=Completed')).toBe(0);
  });
});

describe('filter_count of Directus', () => {
  const countOf = async (who: Pick<Crew['dispatcher'], 'get'>, query: string): Promise<unknown> => {
    const { meta } = await who.get(`/items/work_orders?fields=id&limit=1&meta=*${query}`);
    return meta?.['filter_count'];
  };
  const filter = (condition: object) => `&filter=${encodeURIComponent(JSON.stringify(condition))}`;

  it('is the number of orders that there are, for all and by state', async () => {
    const cases = [
      ['', {}],
      [filter({ status: { _eq: 'Assigned' } }), { status: 'Assigned' }],
      [filter({ company: { _eq: crew.tenant.id } }), { company: crew.tenant.id }],
    ] as const;
    for (const [query, where] of cases) {
      const both = async () => {
        const [row] = await database()('work_orders').where(where).count({ orders: '*' });
        return [await countOf(admin(), query), Number(row?.['orders'])];
      };
      // Other tests write orders between the two questions.
      const [told, found] = await eventually(both, ([one, other]) => one === other);
      expect(told, query).toBe(found);
      expect(found).toBeGreaterThan(0);
    }
  });

  it('is answered by the kept counts for who may read all, and by Directus for everybody else', async () => {
    const status = 'KeptAlone';
    const kept = database()('fieldwright.order_counts');
    await kept.clone().insert({ company: crew.tenant.id, status, orders: 7 });
    try {
      expect(await countOf(admin(), filter({ status: { _eq: status } }))).toBe(7);
      expect(await countOf(crew.dispatcher, filter({ status: { _eq: status } }))).toBe(0);
    } finally {
      await kept.clone().where({ status }).delete();
    }
  });

  it('is of the own company alone for everybody else', async () => {
    const own = Number(await total());
    expect(await countOf(crew.dispatcher, '')).toBe(own);
    expect(await countOf(crew.dispatcher, filter({ status: { _eq: 'Pending' } }))).toBe(
      await total('&status=Pending'),
    );
  });
});
