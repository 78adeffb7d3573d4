import type { Knex } from 'knex';
import { addressLine } from '../../../../domain/addresses/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { hasFreePort } from '../../plant/index.ts';
import { companyMeant } from './list-sign-ups.ts';

type Row = {
  id: string;
  name: string;
  email: string;
  createdAt: Date;
  hasFreePort: boolean;
  civic: number;
  suffix: string | null;
  unit: string | null;
  street: string;
  town: string;
};
const MOST = 500;

export const listWaiting = async (knex: Knex, actor: Actor, wanted: string | undefined) => {
  const company = await companyMeant(knex, actor, wanted);
  if (company === null) return [];
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select w.id, w.name, w.email, w.created_at as "createdAt", ${hasFreePort('a')} as "hasFreePort",
       a.civic_number as civic, a.civic_suffix as suffix, a.unit, s.label as street, t.name as town
     from port_waiting w
     join addresses a on a.company = w.company and a.id = w.address
     join address_streets s on s.company = a.company and s.id = a.street
     join address_towns t on t.company = s.company and t.id = s.town
     where w.company = ? and w.closed_at is null order by w.created_at limit ?`,
    [company, MOST],
  );
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name, email: row.email, address: addressLine(row) },
    ...{ town: row.town, createdAt: row.createdAt, hasFreePort: row.hasFreePort },
  }));
};
