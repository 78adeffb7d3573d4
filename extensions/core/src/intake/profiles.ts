import type { Knex } from 'knex';
import {
  dateWindowOf,
  intakeSettingsOf,
  type ParserProfile,
} from '../../../domain/intake/index.ts';

type ProfileRow = {
  id: string;
  code: string;
  name: string;
  version: number;
  priority: number;
  family: ParserProfile['family'];
  auto_approve: boolean;
  recognise: ParserProfile['recognise'];
  definition: ParserProfile['definition'];
  layout: ParserProfile['layout'];
  site: string | null;
  country: string;
  company_settings: unknown;
};
export type LoadedProfile = ParserProfile & { id: string };

const COLUMNS = [
  'id',
  'code',
  'name',
  'version',
  'priority',
  'family',
  'auto_approve',
  'recognise',
  'definition',
  'layout',
  'site',
];

const toProfile = ({
  auto_approve: autoApprove,
  site: _site,
  country,
  company_settings: settings,
  ...row
}: ProfileRow): LoadedProfile =>
  ({
    ...row,
    definition: {
      country,
      appointmentWindow: dateWindowOf(intakeSettingsOf(settings)),
      ...row.definition,
    },
    autoApprove,
    partnerGroup: null,
    partner: null,
  }) as LoadedProfile;

const ofCompany = (column: string, name: string): string =>
  `(select ${column} from companies c where c.id = parser_profiles.company) as ${name}`;
/** Whose telephone numbers a profile reads that names no country. */
const COUNTRY = ofCompany('country', 'country');
const SETTINGS = ofCompany('settings', 'company_settings');

/** The day of the company's own clock. */
const DAY = `(?::timestamptz at time zone (select time_zone from companies where id = ?))::date`;

/**
 * Active profiles of a company at a moment; of a code only one, the newest version. Where the site
 * is known, its own stands before the one for all sites, and those of other sites take no part. Where
 * it is not, any may read, and the one for all sites stands first.
 */
export const loadProfiles = async (
  knex: Knex,
  company: string,
  today: Date,
  site: string | null = null,
): Promise<LoadedProfile[]> => {
  const query = knex<ProfileRow>('parser_profiles')
    .where({ company, status: 'active' } as never)
    .whereRaw(`(effective_from is null or effective_from <= ${DAY})`, [today, company])
    .whereRaw(`(effective_to is null or effective_to >= ${DAY})`, [today, company])
    .orderByRaw(site ? 'site nulls last, version desc' : 'site nulls first, version desc');
  if (site) void query.whereRaw('(site is null or site = ?)', [site]);
  const rows = await query.select<ProfileRow[]>([
    ...COLUMNS,
    knex.raw(COUNTRY),
    knex.raw(SETTINGS),
  ]);
  const first = new Map<string, ProfileRow>();
  for (const row of rows) if (!first.has(row.code)) first.set(row.code, row);
  return [...first.values()].map(toProfile);
};

export const loadProfile = async (knex: Knex, id: string): Promise<LoadedProfile | null> => {
  const row = await knex<ProfileRow>('parser_profiles')
    .where({ id } as never)
    .first<ProfileRow | undefined>([...COLUMNS, knex.raw(COUNTRY), knex.raw(SETTINGS)]);
  return row ? toProfile(row) : null;
};
