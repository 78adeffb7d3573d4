import type { CompanyKind } from './choices.ts';

/**
 * Places of the Studio's navigation that companies of a kind begin without: lists by their collection,
 * pages by their address. What a kind does not have at all (splitters, banks) its rights leave out.
 */
const BEGINS_WITHOUT: Readonly<Record<CompanyKind, readonly string[]>> = {
  installer: [],
  operator: [],
  maintenance: ['partner_groups', 'partners', 'kpi_profiles'],
  professional: [
    ...['buildings', 'service_locations', 'partner_groups', 'partners', 'dockets'],
    ...['kpi_profiles', 'parser_profiles', '/fieldwright-dispatch/series', '/fieldwright-dockets'],
  ],
};

const MOST = 100;

/**
 * What a company leaves out of its navigation: kept under `navigation` in `companies.settings`, else that
 * of its kind.
 */
export const hiddenPlacesOf = (settings: unknown, kind: CompanyKind): readonly string[] => {
  const own = (settings as { navigation?: { hidden?: unknown } } | null)?.navigation?.hidden;
  if (!Array.isArray(own)) return BEGINS_WITHOUT[kind];
  return own.filter((place): place is string => typeof place === 'string').slice(0, MOST);
};

/** Whoever works in several companies sees what one of them uses. */
export const isLeftOut = (
  place: string,
  companies: readonly { hiddenPlaces: readonly string[] }[],
): boolean =>
  companies.length > 0 && companies.every(({ hiddenPlaces }) => hiddenPlaces.includes(place));
