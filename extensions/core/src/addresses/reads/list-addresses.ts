import type { Knex } from 'knex';
import { addressLine, type AddressState } from '../../../../domain/addresses/index.ts';
import { FIBRE_KINDS } from '../../../../domain/work/index.ts';
import { type Actor, companiesWithCapability } from '../../platform/actor.ts';
import { hasFreePort } from '../../plant/index.ts';
import { SEES } from '../access.ts';
import { findAddresses, type Hint } from '../search/find-addresses.ts';

export const ADDRESS_LISTS = ['all', 'unserved', 'taken'] as const;
type Query = {
  company?: string | undefined;
  q?: string | undefined;
  show: (typeof ADDRESS_LISTS)[number];
  offset: number;
};

const PAGE = 50;
const MOST_FOUND = 30;
/** Beyond it a list says that there are more. */
const MOST_COUNTED = 10_000;

/** Companies whose addresses the actor sees. */
export const companiesOfAddresses = (actor: Actor): readonly string[] | 'all' => {
  const found = SEES.map((one) => companiesWithCapability(actor, one));
  return found.includes('all') ? 'all' : [...new Set(found.flat() as string[])];
};

/** The company asked for, if its addresses are the actor's to see; else the first that has some. */
const companyOf = async (
  knex: Knex,
  actor: Actor,
  asked: string | undefined,
): Promise<string | null> => {
  const mine = companiesOfAddresses(actor);
  const row = (await knex('companies')
    .whereIn('kind', [...FIBRE_KINDS])
    .modify((query) => {
      if (mine !== 'all') void query.whereIn('id', [...mine]);
      if (asked) void query.where({ id: asked });
    })
    .orderBy('name')
    .first('id')) as { id: string } | undefined;
  return row?.id ?? null;
};

type Row = {
  id: string | null;
  fibreId: string | null;
  civic: number;
  suffix: string | null;
  unit: string | null;
  street: string;
  town: string;
  region: string | null;
  postcode: string | null;
  state: AddressState;
  hasFreePort: boolean | null;
};
export type Listed = Omit<Row, 'civic' | 'suffix' | 'unit' | 'street'> & {
  line: string;
  confidence: number | null;
  needsUnit: boolean;
};

const shown = ({ civic, suffix, unit, street, ...row }: Row) => ({
  ...row,
  line: addressLine({ civic, suffix, unit, street }),
});

const ONLY = {
  all: '',
  unserved: `and a.building is null and a.state <> 'not_serviceable'`,
  taken: 'and a.service_location is not null',
} as const;

/** By street and number. */
const page = async (
  knex: Knex,
  company: string,
  { show, offset }: Pick<Query, 'show' | 'offset'>,
): Promise<Row[]> => {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `with chosen as (
       select a.*, s.label, s.town, s.name_key from address_streets s
       join addresses a on a.company = s.company and a.street = s.id
       where s.company = ? ${ONLY[show]}
       order by s.name_key using ~<~, s.id, a.civic_number, a.civic_suffix nulls first, a.unit_key nulls first
       limit ${String(PAGE + 1)} offset ?
     )
     select a.id, a.fibre_id as "fibreId", a.civic_number as civic, a.civic_suffix as suffix, a.unit,
       a.label as street, t.name as town, t.region, a.postcode, a.state,
       case when a.building is null then null else ${hasFreePort('a')} end as "hasFreePort"
     from chosen a join address_towns t on t.company = a.company and t.id = a.town
     order by a.name_key using ~<~, a.street, a.civic_number, a.civic_suffix nulls first, a.unit_key nulls first`,
    [company, offset],
  );
  return rows;
};

const countOf = async (knex: Knex, company: string, show: Query['show']): Promise<number> => {
  const { rows } = await knex.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from (
       select from addresses a where a.company = ? ${ONLY[show]} limit ${String(MOST_COUNTED + 1)}) counted`,
    [company],
  );
  return rows[0]?.count ?? 0;
};

export type AddressList = {
  company: string | null;
  hint: Hint | null;
  rows: Listed[];
  hasMore: boolean;
  /** `MOST_COUNTED` and one more where there are more. */
  count: number;
};

/** Addresses as staff sees them: what fits the typed text with how sure it is, or all by street. */
export const listAddresses = async (
  knex: Knex,
  actor: Actor,
  query: Query,
): Promise<AddressList> => {
  const company = await companyOf(knex, actor, query.company);
  if (company === null) return { company, hint: null, rows: [], hasMore: false, count: 0 };
  if (query.q) {
    const found = await findAddresses(knex, { company, text: query.q, limit: MOST_FOUND });
    const rows = found.addresses.map(({ confidence, needsUnit, match: _, ...row }) => ({
      ...shown(row),
      ...(needsUnit ? { id: null, fibreId: null } : {}),
      ...{ confidence, needsUnit },
    }));
    return { company, hint: found.hint, rows, hasMore: false, count: rows.length };
  }
  const rows = await page(knex, company, query);
  return {
    company,
    hint: null,
    rows: rows.slice(0, PAGE).map((row) => ({ ...shown(row), confidence: null, needsUnit: false })),
    hasMore: rows.length > PAGE,
    count: await countOf(knex, company, query.show),
  };
};
