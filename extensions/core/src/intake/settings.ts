import type { Knex } from 'knex';
import { type IntakeSettings, intakeSettingsOf } from '../../../domain/intake/index.ts';

/** A company's settings of intake; what is not set has its default. */
export const loadIntakeSettings = async (knex: Knex, company: string): Promise<IntakeSettings> => {
  const row = await knex('companies')
    .where({ id: company })
    .first<{ settings: unknown } | undefined>('settings');
  return intakeSettingsOf(row?.settings);
};
