/**
 * A zone that the database does not know stops every day of the company that has it. Rows of before are
 * not looked at: they are mended when they are next saved.
 */
export const migration = {
  name: '690-time-zones',
  phase: 'after',
  sql: `
    create or replace function fieldwright.is_time_zone(zone text) returns boolean
    language plpgsql stable as $$
    begin
      perform now() at time zone zone;
      return zone ~ '^[A-Za-z]';
    exception when invalid_parameter_value then
      return false;
    end $$;
    alter table companies
      add constraint companies_time_zone check (fieldwright.is_time_zone(time_zone)) not valid;
    alter table sites
      add constraint sites_time_zone
        check (time_zone is null or fieldwright.is_time_zone(time_zone)) not valid;
  `,
} as const;
