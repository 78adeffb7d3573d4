import type { Db } from './database.ts';

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
};
