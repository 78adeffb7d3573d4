import type { Knex } from 'knex';
import type { AddressQuery, HouseReading } from '../../../../domain/addresses/index.ts';
import type { SoughtStreet } from './towns.ts';

/** A house with what was found in it; a house with many units is one row. */
export type House = {
  street: string;
  civic: number;
  suffix: string | null;
  name: string;
  type: string | null;
  direction: string | null;
  town: string;
  postcode: string | null;
  /** How many addresses the house has. */
  count: number;
  /** The address itself, where the house is one; null where one has to be chosen. */
  whole: string | null;
  ofUnit: string | null;
};

/** Each is a search of its own. */
const MOST_NAMES = 3;
const MOST_STREETS = 120;
const MOST_BEGUN = 40;
const MOST_HOUSES = 300;

const HOUSE = `a.street, a.civic_number as civic, a.civic_suffix as suffix, s.name_key as name,
  s.type_key as type, s.direction_key as direction, t.name_key as town,
  min(a.postcode_key) as postcode, count(*)::int as count,
  (case when count(*) = 1 then min(a.id::text)
    else min(a.id::text) filter (where a.unit_key is null) end) as whole,
  min(a.id::text) filter (where a.unit_key = any(?::text[])) as "ofUnit"`;
const OF_HOUSE = `join address_towns t on t.company = s.company and t.id = s.town`;
const GROUPS = `group by a.street, a.civic_number, a.civic_suffix, s.name_key, s.type_key,
  s.direction_key, t.name_key`;

const unitsOf = (houses: readonly HouseReading[]): string[] =>
  houses.map(({ unit }) => unit).filter(Boolean);
const civicsOf = (houses: readonly HouseReading[]): number[] => [
  ...new Set(houses.map(({ civic }) => civic)),
];

/** Houses of this number behind the postcode. */
export const byPostcode = async (
  knex: Knex,
  company: string,
  { houses, postcode }: Pick<AddressQuery, 'houses' | 'postcode'>,
): Promise<House[]> => {
  const { rows } = await knex.raw<{ rows: House[] }>(
    `select ${HOUSE} from addresses a
     join address_streets s on s.company = a.company and s.id = a.street ${OF_HOUSE}
     where a.company = ? and a.postcode_key = ? and a.civic_number = any(?::int[])
     ${GROUPS} limit ${String(MOST_HOUSES)}`,
    [unitsOf(houses), company, postcode, civicsOf(houses)],
  );
  return rows;
};

const STREET = 'id, company, town, name_key, type_key, direction_key';
/** Names with the first letter of `q.name`. */
const SAME_LETTER = `name_key ~>=~ left(q.name, 1) and name_key ~<~ (left(q.name, 1) || U&'\\FFFF')`;
/** As little alike as the database's own measure lets names be. */
const LEAST_ALIKE = 0.3;

/** The houses of this number in the streets that `lookUp` finds for each name, which is `q.name` there. */
const inStreets = async (
  knex: Knex,
  sought: readonly SoughtStreet[],
  { houses }: Pick<AddressQuery, 'houses'>,
  { lookUp, bindings }: { lookUp: string; bindings: readonly unknown[] },
): Promise<House[]> => {
  const asked = new Map<string, { name: string; towns: string[] | null }>();
  for (const { street, towns } of sought)
    if (asked.size < MOST_NAMES && !asked.has(street.name))
      asked.set(street.name, { name: street.name, towns });
  if (asked.size === 0) return [];
  const { rows } = await knex.raw<{ rows: House[] }>(
    `with q as (
       select name, towns from json_to_recordset(?::json) as q (name text, towns uuid[])
     ), s as (select distinct s.* from q cross join lateral (${lookUp}) s)
     select ${HOUSE} from s ${OF_HOUSE}
     join addresses a on a.company = s.company and a.street = s.id and a.civic_number = any(?::int[])
     ${GROUPS} limit ${String(MOST_HOUSES)}`,
    [JSON.stringify([...asked.values()]), ...bindings, unitsOf(houses), civicsOf(houses)],
  );
  return rows;
};

/**
 * Houses in streets whose names are like what was typed and have its first letter, which few get wrong, or
 * begin with it: a small part of all names.
 */
export const byName = (
  knex: Knex,
  company: string,
  query: Pick<AddressQuery, 'houses'>,
  sought: readonly SoughtStreet[],
): Promise<House[]> =>
  inStreets(knex, sought, query, {
    lookUp: `
      (select ${STREET} from address_streets
       where company = ? and ${SAME_LETTER} and (q.towns is null or town = any(q.towns))
         and similarity(name_key, q.name) >= ${String(LEAST_ALIKE)}
       order by similarity(name_key, q.name) desc limit ${String(MOST_STREETS)})
      union all
      (select ${STREET} from address_streets
       where company = ? and name_key ~>=~ q.name and name_key ~<~ (q.name || U&'\\FFFF')
         and (q.towns is null or town = any(q.towns))
       limit ${String(MOST_BEGUN)})`,
    bindings: [company, company],
  });

/** Longer names have enough letters that are right. */
const SHORT = 7;
const MOST_SHORT = 400;

/**
 * Names with more slips, or a wrong first letter: the nearest of all; of short ones, which with two letters
 * changed have no three in common, all of about that length.
 */
export const byFarName = (
  knex: Knex,
  company: string,
  query: Pick<AddressQuery, 'houses'>,
  sought: readonly SoughtStreet[],
): Promise<House[]> =>
  inStreets(
    knex,
    sought.filter(({ street }) => street.name.length > 2),
    query,
    {
      lookUp: `
        (select ${STREET} from address_streets
         where length(q.name) <= ${String(SHORT)} and company = ? and ${SAME_LETTER}
           and length(name_key) between length(q.name) - 1 and length(q.name) + 1
         limit ${String(MOST_SHORT)})
        union all
        (select ${STREET} from address_streets
         where company = ? order by name_key <-> q.name limit ${String(MOST_STREETS)})`,
      bindings: [company, company],
    },
  );
