import type { Db } from './database.ts';
import { lastDefault, rememberDefault } from './studio-defaults.ts';

/** Name and colours of the Studio, where nobody has chosen others. */
export const applyBranding = async (db: Db): Promise<void> => {
  await db.query(
    `insert into directus_settings (project_name) select 'Fieldwright'
     where not exists (select from directus_settings)`,
  );
  await db.query(
    `update directus_settings set project_name = 'Fieldwright' where project_name = 'Directus'`,
  );
  await db.query(
    `update directus_settings set project_color = '#0F4C5C' where project_color = '#6644FF'`,
  );
  // The project's colour is too dark for words and icons on a dark page.
  await db.query(
    `update directus_settings set theme_dark_overrides = '{"primary": "#5CB3C7"}'
     where theme_dark_overrides is null and project_color = '#0F4C5C'`,
  );
  await closeDoors(db);
};

/**
 * Directus' own defaults that leave a door open, changed once: an administrator may choose others.
 * Pictures are made by preset only; and wrong passwords suspend nobody, since a stranger could lock
 * out whomever he likes: tries are limited by account and address instead.
 */
const closeDoors = async (db: Db): Promise<void> => {
  const name = 'settings-doors';
  if ((await lastDefault(db, name)) !== null) return;
  await db.query(
    `update directus_settings set
       storage_asset_transform = case when coalesce(storage_asset_transform, 'all') = 'all'
         then 'presets' else storage_asset_transform end,
       auth_login_attempts = nullif(auth_login_attempts, 25)`,
  );
  await rememberDefault(db, name, '1');
};
