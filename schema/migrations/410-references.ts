/**
 * What was set before references to files and people obeyed the company, and presets of a role that
 * hold for every company: kept aside, so that an administrator can put a wanted one back.
 */
export const migration = {
  name: '410-references',
  phase: 'after',
  sql: `
    update companies set logo = null
      where logo is not null
        and exists (select from directus_files f where f.id = companies.logo and f.company is distinct from companies.id);
    update technicians t set "user" = null
      where "user" is not null
        and not exists (select from memberships m where m.company = t.company and m."user" = t."user");
    update mailboxes b set responsible = null
      where responsible is not null
        and not exists (select from memberships m where m.company = b.company and m."user" = b.responsible);
    update mail_rules r set route_to = null
      where route_to is not null
        and not exists (select from memberships m where m.company = r.company and m."user" = r.route_to);

    create table if not exists fieldwright.removed_presets as
      select directus_presets.*, now() as removed_at from directus_presets where false;
    with removed as (
      delete from directus_presets where "user" is null and role is not null returning *
    )
    insert into fieldwright.removed_presets select removed.*, now() from removed;
  `,
} as const;
