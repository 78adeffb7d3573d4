-- An upload belongs to its uploader's company when there is only one. Directus raises no filter
-- event for uploads, so this cannot be a hook.
create or replace function fieldwright.file_company() returns trigger
language plpgsql as $$
declare
  own uuid[];
begin
  if tg_op = 'UPDATE' then
    if old.company is not null and new.company is distinct from old.company then
      raise exception 'ORGANISATION_COMPANY_FIXED: a file cannot change its company'
        using errcode = '23514';
    end if;
    return new;
  end if;
  if new.company is null and new.uploaded_by is not null then
    select array_agg(distinct m.company) into own
    from memberships m join companies c on c.id = m.company
    where m."user" = new.uploaded_by and m.is_active and c.is_active;
    if array_length(own, 1) = 1 then
      new.company := own[1];
    end if;
  end if;
  return new;
end $$;

drop trigger if exists fieldwright_file_company on directus_files;
create trigger fieldwright_file_company
  before insert or update of company on directus_files
  for each row execute function fieldwright.file_company();

-- A row may only point at a file of its own company; a file nobody has claimed becomes the row's.
-- Arguments: the names of the row's file columns.
create or replace function fieldwright.claim_files() returns trigger
language plpgsql as $$
declare
  new_row jsonb := to_jsonb(new);
  old_row jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
  file_field text;
  owner uuid;
begin
  foreach file_field in array tg_argv loop
    continue when new_row ->> file_field is null
      or new_row ->> file_field is not distinct from old_row ->> file_field;
    update directus_files set company = new.company
    where id = (new_row ->> file_field)::uuid and company is null;
    select company into owner from directus_files where id = (new_row ->> file_field)::uuid;
    if owner is not null and owner <> new.company then
      raise exception 'ORGANISATION_FILE_FOREIGN: % points at a file that is not there', file_field
        using errcode = '23514', table = tg_table_name;
    end if;
  end loop;
  return new;
end $$;

-- Every table that carries a company and points at files, whoever made it.
create or replace function fieldwright.guard_file_references() returns void
language plpgsql as $$
declare
  target record;
begin
  for target in
    select c.conrelid::regclass as tbl, string_agg(quote_literal(a.attname), ', ') as fields
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.contype = 'f' and c.confrelid = 'directus_files'::regclass
      and exists (
        select 1 from pg_attribute k
        where k.attrelid = c.conrelid and k.attname = 'company' and not k.attisdropped and k.attnotnull
      )
    group by c.conrelid
  loop
    execute format('drop trigger if exists fieldwright_claim_files on %s', target.tbl);
    execute format(
      'create trigger fieldwright_claim_files before insert or update on %s
         for each row execute function fieldwright.claim_files(%s)', target.tbl, target.fields);
  end loop;
end $$;

select fieldwright.guard_file_references();
