-- Who does a task, as people with a login: by name, as technician, or as one of those with a persona.
create or replace function fieldwright.users_of_task(of_company uuid, of_task uuid)
returns table ("user" uuid) language sql stable as $$
  select distinct coalesce(w.person, n."user", m."user")
  from fieldwright.task_people w
  left join technicians n on n.company = w.company and n.id = w.technician
  left join memberships m on m.company = w.company and m.persona = w.persona and m.is_active
  where w.company = of_company and w.task = of_task
    and coalesce(w.person, n."user", m."user") is not null
$$;
