import type { Knex } from 'knex';
import { type SignUpSettings, signUpSettingsOf } from '../../../domain/sign-ups/index.ts';

export type SignUpCompany = {
  id: string;
  name: string;
  timeZone: string;
  phone: string | null;
  email: string | null;
  dispatch: unknown;
  settings: SignUpSettings;
};

export const signUpCompany = async (knex: Knex, id: string): Promise<SignUpCompany> => {
  const { settings, ...row } = (await knex('companies')
    .where({ id })
    .first('id', 'name', 'time_zone as timeZone', 'phone', 'email', 'settings')) as Omit<
    SignUpCompany,
    'settings' | 'dispatch'
  > & { settings: unknown };
  return { ...row, dispatch: settings, settings: signUpSettingsOf(settings) };
};
