import { MEMBER_ROLE } from '../../extensions/domain/organisation/member-role.ts';
import type { Db } from './database.ts';

export const upsertMemberRole = async (db: Db): Promise<void> => {
  const { id, name, icon, description } = MEMBER_ROLE;
  await db.query(
    `insert into directus_roles (id, name, icon, description) values ($1, $2, $3, $4)
     on conflict (id) do nothing`,
    [id, name, icon, description],
  );
};

/** Writes the personas out as policies and permissions: company by company, so that none waits long. */
export const syncCompanies = async (db: Db): Promise<void> => {
  const { rows } = await db.query<{ ready: boolean }>(
    `select to_regprocedure('fieldwright.sync_company(uuid)') is not null
       and to_regclass('public.companies') is not null as ready`,
  );
  if (!rows[0]?.ready) return;
  const { rows: companies } = await db.query<{ id: string }>(
    'select id from companies order by id',
  );
  for (const { id } of companies) await db.query('select fieldwright.sync_company($1)', [id]);
};
