import { randomUUID } from 'node:crypto';
import knex, { type Knex } from 'knex';
import { insertMissing } from '../../../seeds/lib/insert.ts';
import { seedId } from '../../../seeds/lib/seed-id.ts';
import {
  createBuilding,
  createCompany,
  createOrders,
  createPeople,
  userIdOf,
} from '../../../seeds/index.ts';
import { environment } from './environment.ts';

export type FieldCompany = {
  id: string;
  building: string;
  technician: string;
  email: string;
  knex: Knex;
  close: () => Promise<void>;
};

/** A company of its own with one technician who can sign in and one building; an installer's has two splitters. */
export const createFieldCompany = async (
  name: string,
  kind: 'installer' | 'maintenance' | 'professional' = 'installer',
): Promise<FieldCompany> => {
  // A second run against the same database must not meet the first one's rows.
  const key = `${name}-${randomUUID().slice(0, 8)}`;
  const database = knex({
    client: 'pg',
    connection: environment.databaseUrl,
    pool: { min: 0, max: 2 },
  });
  const id = await createCompany(database, { key, name: `Contoh ${name}`, kind });
  const email = `technician@${key}.example.com`;
  await createPeople(
    database,
    [
      {
        email,
        firstName: 'Tan',
        lastName: 'Contohan',
        memberships: [{ company: id, persona: 'technician' }],
      },
    ],
    environment.password,
  );
  const technician = seedId(id, 'technician', email);
  await insertMissing(database, 'technicians', [
    {
      id: technician,
      company: id,
      user: userIdOf(email),
      code: 'T01',
      name: 'Tan Contohan',
      kind: 'in_house',
      level: 'senior',
      skills: [],
    },
  ]);
  const { building } = await createBuilding(database, {
    company: id,
    name: 'Menara Contoh',
    splitters: kind === 'installer' ? ['1:8', '1:32'] : [],
  });
  await database('buildings').where({ id: building }).update({
    access_notes: 'Report to the guard house. Riser key at the management office, level 2.',
  });
  return {
    id,
    building,
    technician,
    email,
    knex: database,
    close: () => database.destroy(),
  };
};

const MINUTE_MS = 60_000;

/** A published visit of the technician, `inMinutes` from now. Returns the order's id. */
export const createVisit = async (
  company: FieldCompany,
  {
    name,
    inMinutes,
    workType = 'ACTIVATION',
    values = {},
  }: { name: string; inMinutes: number; workType?: string; values?: Record<string, unknown> },
): Promise<string> => {
  const [order] = await createOrders(company.knex, {
    company: company.id,
    name,
    count: 1,
    workType,
    values: { building: company.building, ...values },
  });
  if (!order) throw new Error('No order was made.');
  await publishVisit(company, order, inMinutes);
  return order;
};

export const publishVisit = async (
  company: FieldCompany,
  order: string,
  inMinutes: number,
): Promise<void> => {
  const startsAt = new Date(Date.now() + inMinutes * MINUTE_MS);
  await asAdmin(`/api/orders/${order}/assign`, {
    technician: company.technician,
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 90 * MINUTE_MS).toISOString(),
    mayOverlap: true,
  });
};

/** Calls a route as the platform's administrator. Returns `data`. */
export const asAdmin = async <T>(path: string, body?: unknown): Promise<T> => {
  const response = await fetch(environment.url + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      Authorization: `Bearer ${environment.adminToken}`,
      'Content-Type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as { data: T; errors?: { message: string }[] };
  if (!response.ok) throw new Error(`${path}: ${answer.errors?.[0]?.message ?? response.status}`);
  return answer.data;
};
