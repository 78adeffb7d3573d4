/** Who leads somebody is kept with his employment alone; what a membership said of it goes there. */
export const migration = {
  name: '820-one-manager',
  phase: 'after',
  sql: `
    do $$
    begin
      if exists (select from information_schema.columns
        where table_schema = 'public' and table_name = 'memberships' and column_name = 'manager') then
        insert into employments (id, company, person, manager, version)
          select distinct on (company, "user") gen_random_uuid(), company, "user", manager, 1
          from memberships m where manager is not null and manager <> "user" and is_active
            and exists (select from memberships x
              where x.company = m.company and x."user" = m.manager)
          order by company, "user", created_at
        on conflict (company, person) do update set manager = excluded.manager
          where employments.manager is null;
        update memberships set manager = null where manager is not null;
      end if;
    end $$;
  `,
} as const;
