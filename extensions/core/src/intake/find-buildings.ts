import type { Knex } from 'knex';

export type BuildingCandidate = {
  id: string;
  name: string;
  postcode: string | null;
  /** 0 to 1. */
  score: number;
};
export type BuildingMatch = {
  building: string | null;
  how: 'name and postcode' | 'name' | 'likeness' | 'none';
  candidates: BuildingCandidate[];
};
type Wanted = { name: string; postcode: string | null };

const BINDS_FROM = 0.9;
const SHOWN_FROM = 0.4;
const SHOWN = 5;
/** A list names few buildings; beyond this the rest is left to the reviewer. */
const MAX_NAMES = 500;

const NONE: BuildingMatch = { building: null, how: 'none', candidates: [] };

const keyOf = ({ name, postcode }: Wanted): string => `${name.toUpperCase()}|${postcode ?? ''}`;

/** Binds only when there is no choice: same name and postcode, one of that name, one very alike. */
const decide = (candidates: BuildingCandidate[], postcode: string | null): BuildingMatch => {
  const bind = (
    how: BuildingMatch['how'],
    fits: (candidate: BuildingCandidate) => boolean,
  ): BuildingMatch | null => {
    const [one, ...more] = candidates.filter(fits);
    return one && more.length === 0 ? { building: one.id, how, candidates } : null;
  };
  const fitsPlace = (candidate: BuildingCandidate) =>
    !postcode || !candidate.postcode || candidate.postcode === postcode;
  return (
    bind('name and postcode', ({ score, postcode: own }) => score === 1 && own === postcode) ??
    bind('name', (candidate) => candidate.score === 1 && fitsPlace(candidate)) ??
    bind('likeness', (candidate) => candidate.score >= BINDS_FROM && fitsPlace(candidate)) ?? {
      building: null,
      how: 'none',
      candidates,
    }
  );
};

/**
 * Finds the buildings that addresses name: the same normalised name, else by likeness of trigrams.
 * One query for any number of drafts.
 */
export const findBuildings = async (
  knex: Knex,
  company: string,
  wanted: readonly { name: string | null; postcode: string | null }[],
): Promise<(place: { name: string | null; postcode: string | null }) => BuildingMatch> => {
  const distinct = new Map<string, Wanted>();
  for (const { name, postcode } of wanted)
    if (name && distinct.size < MAX_NAMES)
      distinct.set(keyOf({ name, postcode }), { name, postcode });
  if (distinct.size === 0) return () => NONE;
  const { rows } = await knex.raw<{
    rows: (BuildingCandidate & { key: string })[];
  }>(
    `select w.key, b.id, b.name, b.postcode,
            round(similarity(b.name_normalised, w.normalised)::numeric, 3)::float8 as score
     from (
       select key, fieldwright.normalise_name(name) as normalised
       from json_to_recordset(?::json) as t(key text, name text)
     ) w
     join buildings b on b.company = ? and b.is_active and b.name_normalised % w.normalised
     where similarity(b.name_normalised, w.normalised) >= ?
     order by w.key, score desc, b.name`,
    [JSON.stringify([...distinct].map(([key, { name }]) => ({ key, name }))), company, SHOWN_FROM],
  );
  const byKey = new Map<string, BuildingCandidate[]>();
  for (const { key, ...candidate } of rows) {
    const list = byKey.get(key) ?? [];
    if (list.length < SHOWN) list.push(candidate);
    byKey.set(key, list);
  }
  return ({ name, postcode }) => {
    if (!name) return NONE;
    return decide(byKey.get(keyOf({ name, postcode })) ?? [], postcode);
  };
};
