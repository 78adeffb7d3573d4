import type { Knex } from 'knex';
import { insertMissing } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { PARSER_PROFILES } from './parser-profiles/index.ts';

const idOf = (company: string, kind: string, code: string | null): string | null =>
  code === null ? null : seedId(company, kind, code);

/** The layouts that an installer's partners use. */
export const seedParserProfiles = (trx: Knex, company: string): Promise<void> =>
  insertMissing(
    trx,
    'parser_profiles',
    PARSER_PROFILES.map((profile) => ({
      id: seedId(company, 'parser-profile', profile.code, profile.version),
      company,
      code: profile.code,
      name: profile.name,
      version: profile.version,
      status: 'active',
      priority: profile.priority,
      family: profile.family,
      auto_approve: profile.autoApprove,
      partner_group: idOf(company, 'partner-group', profile.partnerGroup),
      partner: idOf(company, 'partner', profile.partner),
      recognise: profile.recognise,
      definition: profile.definition,
    })),
  );
