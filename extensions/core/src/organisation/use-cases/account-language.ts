import type { Knex } from 'knex';

/** The language a person has chosen in the account, such as `fr-FR`; null where the account says nothing. */
export const accountLanguage = async (knex: Knex, user: string | null): Promise<string | null> => {
  if (user === null) return null;
  const row = await knex<{ id: string; language: string | null }>('directus_users')
    .where({ id: user })
    .first('language');
  return row?.language ?? null;
};
