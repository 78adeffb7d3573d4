import type { Knex } from 'knex';
import { addressLine } from '../../../../domain/addresses/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';

const MOST = 200;
const person = (user: string): string =>
  `nullif(btrim(concat_ws(' ', ${user}.first_name, ${user}.last_name)), '')`;

const OVERRIDES = `select o.id, o.address, o.plan, p.name as "planName", t.name as town,
    a.civic_number as civic, a.civic_suffix as suffix, a.unit, s.label as street,
    o.monthly_minor::float8 as "monthlyMinor", o.one_time_minor::float8 as "oneTimeMinor", o.currency,
    o.reason, o.valid_from::text as "validFrom", o.valid_to::text as "validTo", o.state,
    ${person('u')} as "askedBy", o.created_at as "askedAt",
    ${person('d')} as "decidedBy", o.decided_at as "decidedAt", o.decision_note as "decisionNote"
  from price_overrides o
  join service_plans p on p.company = o.company and p.id = o.plan
  join addresses a on a.company = o.company and a.id = o.address
  join address_streets s on s.company = a.company and s.id = a.street
  join address_towns t on t.company = s.company and t.id = s.town
  left join directus_users u on u.id = o.created_by
  left join directus_users d on d.id = o.decided_by
  where o.company = ? and (?::uuid is null or o.address = ?::uuid)
  order by o.state = 'asked' desc, o.valid_from desc, o.created_at desc limit ${String(MOST)}`;

type Row = {
  id: string;
  civic: number;
  suffix: string | null;
  unit: string | null;
  street: string;
  [field: string]: unknown;
};

/** Prices of single addresses: those that wait first, then the latest; of one address, or of all. */
export const overridesOf = async (
  knex: Knex,
  actor: Actor,
  { company, address }: { company: string; address: string | null },
) => {
  const { rows } = await knex.raw<{ rows: Row[] }>(OVERRIDES, [company, address, address]);
  const mayDecide = hasCapability(actor, company, 'prices');
  return rows.map(({ civic, suffix, unit, street, ...row }) => ({
    ...row,
    line: addressLine({ civic, suffix, unit, street }),
    mayDecide,
  }));
};
