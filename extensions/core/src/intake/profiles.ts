import type { Knex } from 'knex';
import type { ParserProfile } from '../../../domain/intake/index.ts';

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
];

const toProfile = ({ auto_approve: autoApprove, ...row }: ProfileRow): LoadedProfile =>
  ({ ...row, autoApprove, partnerGroup: null, partner: null }) as LoadedProfile;

/** Active profiles of a company on a day; of a code only the newest version. */
export const loadProfiles = async (
  knex: Knex,
  company: string,
  today: Date,
): Promise<LoadedProfile[]> => {
  const rows = await knex<ProfileRow>('parser_profiles')
    .where({ company, status: 'active' } as never)
    .whereIn('family', ['form', 'table'])
    .whereRaw('(effective_from is null or effective_from <= ?)', [today])
    .whereRaw('(effective_to is null or effective_to >= ?)', [today])
    .orderBy('version', 'desc')
    .select<ProfileRow[]>(COLUMNS);
  const newest = new Map<string, ProfileRow>();
  for (const row of rows) if (!newest.has(row.code)) newest.set(row.code, row);
  return [...newest.values()].map(toProfile);
};

export const loadProfile = async (knex: Knex, id: string): Promise<LoadedProfile | null> => {
  const row = await knex<ProfileRow>('parser_profiles')
    .where({ id } as never)
    .first<ProfileRow | undefined>(COLUMNS);
  return row ? toProfile(row) : null;
};
