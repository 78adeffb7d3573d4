/** Buildings that were there before maps could draw them. Nothing happened to them: no event. */
export const migration = {
  name: '570-building-points',
  phase: 'after',
  sql: `
    alter table buildings disable trigger user;
    update buildings set point =
      json_build_object('type', 'Point', 'coordinates', json_build_array(lng, lat))
      where lat is not null and lng is not null;
    alter table buildings enable trigger user;
  `,
} as const;
