import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../../../seeds/reference/personas.ts';
import { COMPANY_KINDS, type CompanyKind } from '../../../domain/organisation/choices.ts';
import { hiddenPlacesOf } from '../../../domain/organisation/places.ts';
import { GROUPS, keyOf, shownEntries } from './work-places.ts';

const generated = (name: string): string =>
  readFileSync(new URL(`../../../../schema/generated/${name}`, import.meta.url), 'utf8');
type Right = { persona: string; collection: string; action: string };
const RIGHTS = JSON.parse(generated('permissions.json')) as Right[];
/** Collections that companies of a kind do not have, as the database knows them. */
const LACKING = [...generated('derived.sql').matchAll(/\('(\w+)', '\*', '(\w+)'\)/g)].map(
  ([, collection, kind]) => `${String(kind)} ${String(collection)}`,
);
const ENTRIES = GROUPS.flatMap(({ entries }) => entries);

const placesOf = (kind: CompanyKind, persona: string, settings: object = {}): string[] => {
  const { capabilities = [] } = SHIPPED.find(({ code }) => code === persona) ?? {};
  const seen = {
    isPlatformAdmin: false,
    companies: [{ kind, capabilities, hiddenPlaces: hiddenPlacesOf(settings, kind) }],
  };
  return shownEntries(
    ENTRIES,
    seen,
    (collection, needs) =>
      !LACKING.includes(`${kind} ${collection}`) &&
      RIGHTS.some(
        (right) =>
          right.persona === persona && right.collection === collection && right.action === needs,
      ),
  ).map(keyOf);
};

const OFFICE = SHIPPED.filter(({ may_use_studio: uses }) => uses).map(({ code }) => code);
const FIBRE = ['splitters', 'splitter_ports', 'splitter_types', 'service_locations', 'buildings'];
const OF_PARTNERS = ['partners', 'partner_groups', 'dockets', 'kpi_profiles', 'parser_profiles'];

describe('the navigation of a company', () => {
  it.each(OFFICE)('should hold nothing of fibre or partners for valuers, for %s', (persona) => {
    const places = placesOf('professional', persona);
    expect(places.filter((place) => [...FIBRE, ...OF_PARTNERS].includes(place))).toEqual([]);
  });

  it('should hold what each kind works with', () => {
    const manager = (kind: CompanyKind) => placesOf(kind, 'manager');
    expect(manager('professional')).toEqual(
      expect.arrayContaining(['work_orders', 'clients', 'banks', '/fieldwright-master-data']),
    );
    expect(manager('maintenance')).toEqual(
      expect.arrayContaining(['work_orders', '/fieldwright-tasks', '/fieldwright-equipment']),
    );
    for (const kind of ['installer', 'operator'] as const)
      expect(manager(kind)).toEqual(expect.arrayContaining(['splitters', 'buildings', 'dockets']));
    expect(manager('maintenance').filter((place) => place.startsWith('splitter'))).toEqual([]);
  });

  it.each(COMPANY_KINDS.map(({ value }) => value))(
    'should be what a company of kind %s says, where it says something',
    (kind) => {
      const places = placesOf(kind, 'admin', { navigation: { hidden: ['work_orders'] } });
      expect(places).not.toContain('work_orders');
      expect(places).toContain('buildings');
    },
  );
});
