import type { Knex } from 'knex';
import {
  type AddressQuery,
  type Sought,
  type StreetReading,
  townAlike,
  townWords,
} from '../../../../domain/addresses/index.ts';

/** A reading of the street with the towns that it may be in; null for all of them. */
export type SoughtStreet = Sought & { towns: string[] | null };

type Found = { text: string; id: string; key: string };
const MOST_TEXTS = 24;
const MOST_SOUGHT = 10;

const townsLike = async (
  knex: Knex,
  company: string,
  texts: readonly string[],
): Promise<Map<string, Found[]>> => {
  const found = new Map<string, Found[]>();
  if (texts.length === 0) return found;
  const { rows } = await knex.raw<{ rows: Found[] }>(
    `select q.text, t.id, t.name_key as key
     from unnest(?::text[]) as q (text)
     cross join lateral (
       select id, name_key from address_towns
       where company = ? and name_key % q.text order by name_key <-> q.text limit 5
     ) t`,
    [texts, company],
  );
  for (const row of rows) found.set(row.text, [...(found.get(row.text) ?? []), row]);
  return found;
};

const best = (found: readonly Found[], text: string, least: number): Found[] =>
  found.filter(({ key }) => townAlike(text, key) >= least);

/** A town that stands apart may be misspelt more than one that might be a part of the street's name. */
const APART = 0.55;
const WITHIN = 0.8;

/**
 * Each reading of the street with the town that was typed. The town that a file names may be another
 * than the one that people give to their mail: the street is looked for elsewhere too.
 */
export const withTowns = async (
  knex: Knex,
  company: string,
  { streets, places }: Pick<AddressQuery, 'streets' | 'places'>,
): Promise<SoughtStreet[]> => {
  const behind = streets.flatMap((reading) => townWords(reading));
  const texts = [...new Set([...places, ...behind.map(({ town }) => town)])].slice(0, MOST_TEXTS);
  const found = await townsLike(knex, company, texts);
  const ids = (rows: readonly Found[]): string[] => rows.map(({ id }) => id);
  const apart = places.flatMap((text) => {
    const rows = best(found.get(text) ?? [], text, APART);
    return rows.length > 0 ? [{ town: text, towns: ids(rows) }] : [];
  })[0];
  const bare = (street: StreetReading): SoughtStreet => ({
    street,
    town: apart?.town ?? null,
    towns: null,
  });
  const within = apart
    ? []
    : behind.flatMap(({ town, reading }): SoughtStreet[] => {
        const rows = best(found.get(town) ?? [], town, WITHIN);
        return rows.length > 0 ? [{ street: reading, town, towns: ids(rows) }] : [];
      });
  const inside = apart ? streets.map((street) => ({ ...bare(street), towns: apart.towns })) : [];
  return [...inside, ...within, ...streets.map(bare)].slice(0, MOST_SOUGHT);
};
