import type { Knex } from 'knex';
import {
  type AddressQuery,
  type AddressState,
  CONFIDENCE,
  confidenceOf,
  type Lacking,
  lacking,
  type Match,
  matchOf,
  readAddress,
  type Sought,
} from '../../../../domain/addresses/index.ts';
import { hasFreePort } from '../../plant/index.ts';
import { byFarName, byName, byPostcode, type House } from './candidates.ts';
import { type SoughtStreet, withTowns } from './towns.ts';

export type FoundAddress = {
  id: string;
  fibreId: string;
  civic: number;
  suffix: string | null;
  unit: string | null;
  street: string;
  town: string;
  region: string | null;
  postcode: string | null;
  state: AddressState;
  /** Null where nobody has said what serves it. */
  hasFreePort: boolean | null;
  confidence: number;
  match: Match;
  /** The house has several units, and none or another one was typed. */
  needsUnit: boolean;
};
/** `number`: the street is there, and no such number is known in it. */
export type Hint = Lacking | 'unit' | 'unknown';
export type Answer = { hint: Hint | null; addresses: FoundAddress[] };

type Ranked = { house: House; confidence: number };

const rank = (
  query: AddressQuery,
  sought: readonly Sought[],
  houses: readonly House[],
): Ranked[] => {
  const best = new Map<string, Ranked>();
  for (const house of houses) {
    const { ofUnit, suffix, type, direction, postcode } = house;
    const own = query.houses.find(({ civic }) => civic === house.civic);
    const confidence = confidenceOf(query, sought, {
      ...house,
      suffix: suffix ?? '',
      type: type ?? '',
      direction: direction ?? '',
      postcode: postcode ?? '',
      unit: ofUnit ? (own?.unit ?? '') : '',
    });
    const key = JSON.stringify([house.street, house.civic, suffix]);
    const known = best.get(key);
    if (confidence >= CONFIDENCE.least && (known?.confidence ?? 0) < confidence)
      best.set(key, { house, confidence });
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
};

type Row = Omit<FoundAddress, 'confidence' | 'match' | 'needsUnit'>;

const rowsOf = async (
  knex: Knex,
  company: string,
  ranked: readonly Ranked[],
): Promise<FoundAddress[]> => {
  const places = ranked.map(({ house }) => ({
    street: house.street,
    civic: house.civic,
    suffix: house.suffix,
    id: house.ofUnit ?? house.whole,
  }));
  const { rows } = await knex.raw<{ rows: (Row & { place: number })[] }>(
    `select q.place::int as place, a.id, a.fibre_id as "fibreId", a.civic_number as civic,
       a.civic_suffix as suffix, a.unit, s.label as street, t.name as town, t.region, a.postcode,
       a.state, case when a.splitter is null and a.building is null then null
         else ${hasFreePort('a')} end as "hasFreePort"
     from rows from (json_to_recordset(?::json) as (id uuid, street uuid, civic int, suffix text))
       with ordinality as q (id, street, civic, suffix, place)
     cross join lateral (
       select * from addresses where company = ? and street = q.street and civic_number = q.civic
         and civic_suffix is not distinct from q.suffix and (q.id is null or id = q.id)
       order by unit_key nulls first limit 1
     ) a
     join address_streets s on s.company = a.company and s.id = a.street
     join address_towns t on t.company = s.company and t.id = s.town
     order by q.place`,
    [JSON.stringify(places), company],
  );
  return rows.flatMap(({ place, ...row }) => {
    const found = ranked[place - 1];
    if (!found) return [];
    const { house, confidence } = found;
    const needsUnit = !house.ofUnit && !house.whole;
    const unit = needsUnit ? { unit: null, id: '', fibreId: '' } : {};
    return [{ ...row, ...unit, confidence, match: matchOf(confidence), needsUnit }];
  });
};

const hintOf = (addresses: readonly FoundAddress[]): Hint | null => {
  if (addresses.length === 0) return 'unknown';
  return addresses[0]?.needsUnit ? 'unit' : null;
};

/** Each step looks further; it ends with the first that finds what was surely meant. */
const stepByStep = async (
  query: AddressQuery,
  sought: readonly SoughtStreet[],
  steps: readonly (() => Promise<House[]>)[],
): Promise<Ranked[]> => {
  let houses: House[] = [];
  let ranked: Ranked[] = [];
  for (const [index, step] of steps.entries()) {
    // A postcode may be that of another house; what a town was typed with is meant there.
    const enough = index === 1 ? CONFIDENCE.exact : CONFIDENCE.likely;
    if ((ranked[0]?.confidence ?? 0) >= enough) break;
    const found = await step();
    if (found.length === 0) continue;
    houses = [...houses, ...found];
    ranked = rank(query, sought, houses);
  }
  return ranked;
};

/**
 * The addresses of a company that somebody may have meant, the surest first: by postcode and number, by
 * the names of streets that are alike, and for short names by their length.
 */
export const findAddresses = async (
  knex: Knex,
  { company, text, limit }: { company: string; text: string; limit: number },
): Promise<Answer> => {
  const query = readAddress(text);
  const missing = lacking(query);
  if (missing) return { hint: missing, addresses: [] };
  const sought = query.streets.length > 0 ? await withTowns(knex, company, query) : [];
  const ranked = await stepByStep(query, sought, [
    async () => (query.postcode ? byPostcode(knex, company, query) : []),
    async () =>
      byName(
        knex,
        company,
        query,
        sought.filter(({ towns }) => towns !== null),
      ),
    async () =>
      byName(
        knex,
        company,
        query,
        sought.filter(({ towns }) => towns === null),
      ),
    async () => byFarName(knex, company, query, sought),
  ]);
  const shown = ranked.slice(0, limit);
  const addresses = shown.length > 0 ? await rowsOf(knex, company, shown) : [];
  return { hint: hintOf(addresses), addresses };
};
