-- What the triggers that follow from the model call.

create or replace function fieldwright.raise_version() returns trigger
language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;

create or replace function fieldwright.touch_row() returns trigger
language plpgsql as $$
begin
  if new.updated_at is not distinct from old.updated_at then
    new.updated_at := now();
  end if;
  return new;
end $$;

-- A foreign key's own cascade or "set null" arrives one trigger deeper and may pass: the rows of a
-- deleted parent go with it.
create or replace function fieldwright.refuse_change() returns trigger
language plpgsql as $$
begin
  if pg_trigger_depth() > 1 then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  raise exception 'APPEND_ONLY: rows of % are only added, never changed or deleted', tg_table_name
    using errcode = '23514';
end $$;

create or replace function fieldwright.keep_company() returns trigger
language plpgsql as $$
begin
  if new.company is distinct from old.company then
    raise exception 'ORGANISATION_COMPANY_FIXED: a row of % cannot change its company', tg_table_name
      using errcode = '23514', table = tg_table_name, column = 'company';
  end if;
  return new;
end $$;

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
    select company into owner from directus_files where id = (new_row ->> file_field)::uuid;
    if found and owner is null then
      update directus_files set company = new.company
        where id = (new_row ->> file_field)::uuid and company is null;
      select company into owner from directus_files where id = (new_row ->> file_field)::uuid;
    end if;
    -- A file that is not there has no owner either: nothing tells it from a foreign one.
    if owner is distinct from new.company then
      raise exception 'ORGANISATION_FILE_FOREIGN: % points at a file that is not there', file_field
        using errcode = '23514', table = tg_table_name;
    end if;
  end loop;
  return new;
end $$;

-- Fills a column that follows from others in rows that were there before it: no new version, no new
-- stamp, and no refusal where rows are only added.
create or replace function fieldwright.fill_silently(of_table regclass, of_column name, expression text)
returns void language plpgsql as $$
declare
  silenced name[] := array(
    select tgname from pg_trigger where tgrelid = of_table and not tgisinternal and tgenabled = 'O'
  );
  one name;
begin
  foreach one in array silenced loop
    execute format('alter table %s disable trigger %I', of_table, one);
  end loop;
  execute format('update %1$s set %2$I = %3$s where %2$I is distinct from %3$s',
    of_table, of_column, expression);
  foreach one in array silenced loop
    execute format('alter table %s enable trigger %I', of_table, one);
  end loop;
end $$;
