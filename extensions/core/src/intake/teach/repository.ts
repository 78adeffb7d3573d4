import type { Knex } from 'knex';
import type { ParserProfile } from '../../../../domain/intake/index.ts';
import type {
  ExpectedValues,
  Layout,
  RegressionResult,
} from '../../../../domain/intake/teach/index.ts';
import { isId } from '../../../../domain/kernel/index.ts';

export type ProfileRow = {
  /** Of the company. */
  country: string;
  id: string;
  company: string;
  code: string;
  name: string;
  version: number;
  status: 'draft' | 'active' | 'retired';
  site: string | null;
  partner_group: string | null;
  partner: string | null;
  /** `YYYY-MM-DD` */
  effective_from: string | null;
  effective_to: string | null;
  priority: number;
  auto_approve: boolean;
  family: ParserProfile['family'];
  recognise: ParserProfile['recognise'];
  definition: ParserProfile['definition'];
  layout: Layout | null;
  regression: RegressionResult | null;
  activated_at: Date | null;
  activated_by: string | null;
};

export type SampleRow = {
  id: string;
  company: string;
  profile_code: string;
  learned_with: string | null;
  file: string;
  file_name: string;
  expected: ExpectedValues;
  note: string | null;
};

const DATES = ['effective_from', 'effective_to'];
const COLUMNS = [
  ...['id', 'company', 'code', 'name', 'version', 'status', 'site', 'partner_group', 'partner'],
  ...['priority', 'auto_approve', 'family', 'recognise', 'definition', 'layout', 'regression'],
  ...['activated_at', 'activated_by'],
];

const selected = (knex: Knex) =>
  knex('parser_profiles').select<ProfileRow[]>([
    ...COLUMNS,
    ...DATES.map((date) => knex.raw(`to_char(??, 'YYYY-MM-DD') as ??`, [date, date])),
    knex.raw('(select country from companies c where c.id = parser_profiles.company) as country'),
  ]);

export const findProfile = async (knex: Knex, id: string): Promise<ProfileRow | null> => {
  if (!isId(id)) return null;
  const rows = (await selected(knex).where({ id })) as ProfileRow[];
  return rows[0] ?? null;
};

/** All versions of a code, locked in the order of their ids. */
export const lockVersions = async (
  trx: Knex.Transaction,
  company: string,
  code: string,
): Promise<ProfileRow[]> => {
  // A code without a row yet has nothing to lock: two first versions wait for each other here.
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `parser-profile:${company}:${code}`,
  ]);
  return (await selected(trx).where({ company, code }).orderBy('id').forUpdate()) as ProfileRow[];
};

export const samplesOf = async (knex: Knex, company: string, code: string): Promise<SampleRow[]> =>
  (await knex('parser_samples')
    .where({ company, profile_code: code })
    .orderBy(['created_at', 'id'])) as SampleRow[];

export const findSample = async (knex: Knex, id: string): Promise<SampleRow | null> =>
  isId(id)
    ? ((await knex('parser_samples').where({ id }).first<SampleRow | undefined>()) ?? null)
    : null;

/** A row as the reader takes it. */
export const profileOf = (row: ProfileRow): ParserProfile =>
  ({
    code: row.code,
    name: row.name,
    version: row.version,
    priority: row.priority,
    partnerGroup: null,
    partner: null,
    autoApprove: row.auto_approve,
    family: row.family,
    recognise: row.recognise,
    definition: { country: row.country, ...row.definition },
  }) as ParserProfile;
