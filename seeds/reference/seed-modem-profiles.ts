import type { Knex } from 'knex';
import { namesSecret } from '../../extensions/domain/provisioning/index.ts';
import { insertMissing } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { MODEM_PROFILES } from './modem-profiles.ts';

const NOTE =
  'From public descriptions of these modems. Try it with one of yours before you rely on it.';

/** Profiles that an operator starts from. */
export const seedModemProfiles = async (trx: Knex, company: string): Promise<void> => {
  const idOf = (key: string): string => seedId(company, 'modem-profile', key);
  await insertMissing(
    trx,
    'provisioning_profiles',
    MODEM_PROFILES.map(({ key, lines: _lines, ...profile }) => ({
      ...profile,
      id: idOf(key),
      company,
      notes: NOTE,
    })),
  );
  await insertMissing(
    trx,
    'provisioning_parameters',
    MODEM_PROFILES.flatMap(({ key, lines }) =>
      lines.map(([step, path, template, proof], position) => ({
        id: seedId(company, 'modem-parameter', key, path),
        company,
        profile: idOf(key),
        position,
        step,
        used_for: 'setup',
        path,
        template,
        value_kind: 'text',
        proof,
        is_secret: namesSecret(template),
      })),
    ),
  );
};
