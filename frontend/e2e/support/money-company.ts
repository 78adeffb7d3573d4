import { createHash, randomUUID } from 'node:crypto';
import knex from 'knex';
import type { Rows } from '../../../extensions/core/src/platform/tables.ts';
import sharp from 'sharp';
import { createCompany, createPeople } from '../../../seeds/index.ts';
import { seedId } from '../../../seeds/lib/seed-id.ts';
import { environment } from './environment.ts';

export type MoneyCompany = {
  dispatcher: string;
  finance: string;
  /** Orders whose work is done and proven, of which none has a docket; their numbers. */
  completed: (count: number) => Promise<string[]>;
  /** Orders that wait for an invoice; their numbers. */
  ready: (count: number, changes?: Record<string, unknown>) => Promise<string[]>;
  close: () => Promise<void>;
};

const tokenOf = async (email: string): Promise<string> => {
  const response = await fetch(`${environment.url}/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: environment.password }),
  });
  const { data } = (await response.json()) as { data: { access_token: string } };
  return data.access_token;
};

/** A picture that is no other's. */
const picture = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 320,
      height: 240,
      channels: 3,
      background: { r: Math.floor(Math.random() * 255), g: 120, b: 160 },
    },
  })
    .jpeg()
    .toBuffer();

const prove = async (token: string, order: string): Promise<void> => {
  for (const about of [
    { kind: 'photo', category: 'completion' },
    { kind: 'signature', category: 'customer_signature' },
  ]) {
    const content = await picture();
    const body = new FormData();
    const fields = {
      ...about,
      order,
      clientRef: randomUUID(),
      takenAt: new Date().toISOString(),
      sha256: createHash('sha256').update(content).digest('hex'),
    };
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('file', new Blob([new Uint8Array(content)], { type: 'image/jpeg' }), 'photo.jpg');
    const response = await fetch(`${environment.url}/api/field/evidence`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
      body,
    });
    if (!response.ok) throw new Error(await response.text());
  }
};

/** An installer of its own with a dispatcher, who reviews dockets, and somebody who bills. */
export const createMoneyCompany = async (): Promise<MoneyCompany> => {
  const key = `money-${randomUUID().slice(0, 8)}`;
  const database = knex({
    client: 'pg',
    connection: environment.databaseUrl,
    pool: { min: 0, max: 2 },
  });
  const company = await createCompany(database, { key, name: `Contoh ${key}`, kind: 'installer' });
  const dispatcher = `dispatcher@${key}.example.com`;
  const finance = `finance@${key}.example.com`;
  await createPeople(
    database,
    (
      [
        [dispatcher, 'dispatcher'],
        [finance, 'finance'],
      ] as const
    ).map(([email, persona]) => ({
      email,
      firstName: persona === 'finance' ? 'Farah' : 'Danesh',
      lastName: 'Contoh',
      memberships: [{ company, persona }],
    })),
    environment.password,
  );
  const technician = randomUUID();
  await database('technicians').insert({
    id: technician,
    company,
    code: 'T01',
    name: 'Ahmad Contohan',
    kind: 'in_house',
    level: 'senior',
  });
  const partner = await database('partners')
    .where({ company, code: 'TIME-FTTH' })
    .first<Rows['partners']>();
  let serial = 0;

  /** Written as history: nobody went through the steps before. */
  const insert = (
    count: number,
    changes: Record<string, unknown>,
  ): Promise<{ id: string; number: string }[]> =>
    database.transaction(async (trx) => {
      await trx.raw(`select set_config('fieldwright.history', 'on', true)`);
      const rows = Array.from({ length: count }, () => {
        serial += 1;
        return {
          id: randomUUID(),
          company,
          partner: partner.id,
          partner_group: partner.partner_group,
          order_category: 'FTTH',
          installation_method: 'PRELAID',
          service_id: `TBBN${String(700_000 + serial)}G`,
          customer_name: `Siti Contohan ${serial}`,
          completed_at: new Date(Date.now() - 60_000),
          technician,
          ...changes,
        };
      });
      await trx('work_orders').insert(rows);
      return trx('work_orders')
        .whereIn(
          'id',
          rows.map(({ id }) => id),
        )
        .select('id', 'number')
        .orderBy('number');
    });

  return {
    dispatcher,
    finance,
    completed: async (count) => {
      const orders = await insert(count, {
        status: 'OrderCompleted',
        work_type: seedId(company, 'work-type', 'MODIFICATION_INDOOR'),
      });
      const token = await tokenOf(dispatcher);
      for (const { id } of orders) await prove(token, id);
      return orders.map(({ number }) => number);
    },
    ready: async (count, changes = {}) =>
      (
        await insert(count, {
          status: 'ReadyForInvoice',
          work_type: seedId(company, 'work-type', 'ACTIVATION'),
          ...changes,
        })
      ).map(({ number }) => number),
    close: () => database.destroy(),
  };
};
