import type { Knex } from 'knex';
import {
  type BuildingCandidate,
  type BuildingMatch,
  type IntakeSettings,
  matchBuilding,
  NO_BUILDING,
  type Place,
} from '../../../domain/intake/index.ts';
import { loadIntakeSettings } from './settings.ts';

/** A list names few buildings; beyond this the rest is left to the reviewer. */
const MAX_PLACES = 500;
/** Of one name: enough to see that it is ambiguous. */
const MAX_CANDIDATES = 50;

const keyOf = ({ code, name, postcode }: Place): string =>
  [code, name, postcode].map((part) => part?.trim().toUpperCase() ?? '').join('|');

type Row = BuildingCandidate & { key: string };

const candidatesOf = async (
  knex: Knex,
  company: string,
  places: ReadonlyMap<string, Place>,
): Promise<Map<string, BuildingCandidate[]>> => {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `with wanted as (
       select key, code, fieldwright.normalise_name(name) as normalised
       from json_to_recordset(?::json) as place(key text, code text, name text)
     )
     select wanted.key, fit.*
     from wanted
     cross join lateral (
       select b.id, b.name, b.code, b.postcode,
              round(coalesce(similarity(b.name_normalised, wanted.normalised), 0)::numeric, 3)::float8
                as score
       from buildings b
       where b.company = ? and b.is_active
         and (b.name_normalised % wanted.normalised or upper(b.code) = upper(btrim(wanted.code)))
       order by (upper(b.code) = upper(btrim(wanted.code))) desc nulls last, score desc, b.id
       limit ?
     ) fit`,
    [
      JSON.stringify([...places].map(([key, { code, name }]) => ({ key, code, name }))),
      company,
      MAX_CANDIDATES,
    ],
  );
  const byKey = new Map<string, BuildingCandidate[]>();
  for (const { key, ...candidate } of rows) byKey.set(key, [...(byKey.get(key) ?? []), candidate]);
  return byKey;
};

/**
 * Finds the buildings that documents name: by code, by the same normalised name, by likeness of
 * trigrams; the thresholds are the company's. One query for any number of drafts, and none for names
 * that it was asked before: a list of thousands of rows names the same few.
 */
export const createBuildingFinder = (knex: Knex, company: string) => {
  let settings: IntakeSettings | undefined;
  const known = new Map<string, BuildingMatch>();
  return async (wanted: readonly Place[]): Promise<(place: Place) => BuildingMatch> => {
    const places = new Map<string, Place>();
    for (const place of wanted) {
      const key = keyOf(place);
      if ((place.name || place.code) && !known.has(key) && places.size < MAX_PLACES)
        places.set(key, place);
    }
    if (places.size > 0) {
      settings ??= await loadIntakeSettings(knex, company);
      const candidates = await candidatesOf(knex, company, places);
      for (const [key, place] of places)
        known.set(key, matchBuilding(place, candidates.get(key) ?? [], settings));
    }
    return (place) => known.get(keyOf(place)) ?? NO_BUILDING;
  };
};

export const findBuildings = (
  knex: Knex,
  company: string,
  wanted: readonly Place[],
): Promise<(place: Place) => BuildingMatch> => createBuildingFinder(knex, company)(wanted);
