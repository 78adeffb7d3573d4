import type { Request } from 'express';
import type { Knex } from 'knex';
import { acceptedLanguage, type Language, languageOf } from '../../../domain/words/index.ts';

type Tags = { own: string | null; company: string | null };

/**
 * The language of whoever asks: his own, else what his browser accepts, else that of the company he
 * works for, else English.
 */
export const languageOfCaller = async (knex: Knex, req: Request): Promise<Language> => {
  const user = req.accountability?.user;
  const tags = user
    ? await knex('directus_users as u')
        .where('u.id', user)
        .first<Tags | undefined>(
          'u.language as own',
          knex.raw(
            `(select c.locale from memberships m join companies c on c.id = m.company
              where m."user" = u.id and m.is_active order by m.created_at limit 1) as company`,
          ),
        )
    : undefined;
  return (
    languageOf(tags?.own) ??
    acceptedLanguage(req.get('accept-language')) ??
    languageOf(tags?.company) ??
    'en'
  );
};
