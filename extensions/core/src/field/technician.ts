import type { Knex } from 'knex';
import type { Actor, VisitLink } from '../platform/actor.ts';
import { refusal } from '../platform/errors.ts';

export type FieldTechnician = {
  id: string;
  code: string;
  name: string;
  phone: string | null;
  company: {
    id: string;
    key: string;
    name: string;
    timeZone: string;
    locale: string;
    country: string;
  };
};

type Row = Omit<FieldTechnician, 'company'> & {
  company: string;
  key: string;
  company_name: string;
  time_zone: string;
  locale: string;
  country: string;
};

const COLUMNS = [
  't.id',
  't.code',
  't.name',
  't.phone',
  't.company',
  'c.key',
  'c.name as company_name',
  'c.time_zone',
  'c.locale',
  'c.country',
];

const ofRow = (row: Row): FieldTechnician => ({
  id: row.id,
  code: row.code,
  name: row.name,
  phone: row.phone,
  company: {
    id: row.company,
    key: row.key,
    name: row.company_name,
    timeZone: row.time_zone,
    locale: row.locale,
    country: row.country,
  },
});

const active = (knex: Knex) =>
  knex('technicians as t')
    .join('companies as c', 'c.id', 't.company')
    .where({ 't.is_active': true, 'c.is_active': true });

/** The technician as whom the holder of a link works; nobody when he or the company is inactive. */
export const findLinkTechnician = async (
  knex: Knex,
  { company, technician }: VisitLink,
): Promise<FieldTechnician | null> => {
  const row = await active(knex)
    .where({ 't.company': company, 't.id': technician })
    .first<Row | undefined>(...COLUMNS);
  return row ? ofRow(row) : null;
};

/** Who the signed-in person is in the field: in the company asked for, else in the first one. */
export const findFieldTechnician = async (
  knex: Knex,
  actor: Actor,
  company?: string,
): Promise<FieldTechnician> => {
  const query = active(knex)
    .join('memberships as m', (join) =>
      join.on('m.company', 't.company').andOn('m.user', 't.user').andOnVal('m.is_active', true),
    )
    .join('personas as p', 'p.code', 'm.persona')
    .whereRaw(`p.capabilities::jsonb @> '["field-work"]'`)
    .where('t.user', actor.userId)
    .orderBy('c.key');
  if (company) void query.where('c.id', company);
  const row = await query.first<Row | undefined>(...COLUMNS);
  if (!row) throw refusal('FIELD_NO_TECHNICIAN', 403);
  return ofRow(row);
};
