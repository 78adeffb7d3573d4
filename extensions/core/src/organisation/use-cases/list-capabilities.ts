import type { Knex } from 'knex';
import {
  CAPABILITIES,
  type Capability,
  type CompanyKind,
  hiddenPlacesOf,
  type Persona,
} from '../../../../domain/organisation/index.ts';
import { type Actor, capabilitiesIn, companiesOf, personasIn } from '../../platform/actor.ts';

export type CompanyCapabilities = {
  id: string;
  key: string;
  name: string;
  kind: CompanyKind;
  /** IANA zone in which its days begin. */
  timeZone: string;
  currency: string;
  /** BCP 47 tag: how it writes dates and amounts. */
  locale: string;
  personas: Persona[];
  capabilities: Capability[];
  /** Places that the company leaves out of the Studio's navigation. */
  hiddenPlaces: string[];
};
type CompanyRow = Omit<CompanyCapabilities, 'personas' | 'capabilities' | 'hiddenPlaces'> & {
  settings: unknown;
};

/** What the caller may do, company by company. The platform's administrator may do all in all. */
export const listCapabilities = async (
  knex: Knex,
  actor: Actor,
): Promise<CompanyCapabilities[]> => {
  const query = knex('companies').where({ is_active: true }).orderBy('name');
  if (!actor.isPlatformAdmin) query.whereIn('id', companiesOf(actor));
  const companies = (await query.select(
    'id',
    'key',
    'name',
    'kind',
    { timeZone: 'time_zone' },
    'currency',
    'locale',
    'settings',
  )) as CompanyRow[];
  return companies.map(({ settings, ...company }) => ({
    ...company,
    hiddenPlaces: [...hiddenPlacesOf(settings, company.kind)],
    personas: personasIn(actor, company.id),
    capabilities: actor.isPlatformAdmin ? [...CAPABILITIES] : capabilitiesIn(actor, company.id),
  }));
};
