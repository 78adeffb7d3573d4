import type { IntakeSettings } from './settings.ts';

export type BuildingCandidate = {
  id: string;
  name: string;
  code: string | null;
  postcode: string | null;
  /** Likeness of the names, 0 to 1. */
  score: number;
};
export type BuildingMatch = {
  building: string | null;
  how: 'code' | 'name and postcode' | 'name' | 'likeness' | 'person' | 'none';
  candidates: BuildingCandidate[];
};
/** What a document says about the building. */
export type Place = { code: string | null; name: string | null; postcode: string | null };

const SHOWN = 5;

export const NO_BUILDING: BuildingMatch = { building: null, how: 'none', candidates: [] };

const sameCode = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.trim().toUpperCase() === b.trim().toUpperCase();

/**
 * Binds only where there is no choice: by code, else the one of the same name and postcode, else
 * the one of that name, else the only one that is alike enough. Two that fit are a question.
 * `candidates` are all that are alike; the first few stay for the reviewer.
 */
export const matchBuilding = (
  { code, postcode }: Place,
  candidates: readonly BuildingCandidate[],
  { buildingBindsFrom, buildingOfferedFrom }: IntakeSettings,
): BuildingMatch => {
  const isThere = (candidate: BuildingCandidate): boolean => candidate.postcode === postcode;
  const offered = candidates
    .filter((one) => sameCode(one.code, code) || one.score >= buildingOfferedFrom)
    .sort(
      (a, b) =>
        Number(sameCode(b.code, code)) - Number(sameCode(a.code, code)) ||
        b.score - a.score ||
        Number(isThere(b)) - Number(isThere(a)) ||
        a.name.localeCompare(b.name),
    );
  const only = (
    how: BuildingMatch['how'],
    fits: (candidate: BuildingCandidate) => boolean,
  ): BuildingMatch | null => {
    const [one, ...more] = offered.filter(fits);
    if (!one || more.length > 0) return null;
    return { building: one.id, how, candidates: offered.slice(0, SHOWN) };
  };
  const mayBeThere = (candidate: BuildingCandidate): boolean =>
    !postcode || !candidate.postcode || isThere(candidate);
  return (
    only('code', (candidate) => sameCode(candidate.code, code)) ??
    only('name and postcode', (one) => one.score === 1 && postcode !== null && isThere(one)) ??
    only('name', (candidate) => candidate.score === 1 && mayBeThere(candidate)) ??
    only('likeness', (one) => one.score >= buildingBindsFrom && mayBeThere(one)) ?? {
      building: null,
      how: 'none',
      candidates: offered.slice(0, SHOWN),
    }
  );
};
