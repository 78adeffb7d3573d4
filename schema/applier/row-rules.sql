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

create or replace function fieldwright.is_platform_admin(of_user uuid) returns boolean
language sql stable as $$
  select exists (
    select from directus_access a
    join directus_policies p on p.id = a.policy and p.admin_access
    where a."user" = of_user or a.role = (select role from directus_users where id = of_user)
  )
$$;

-- Whether a row of the company may make a file its own that no row has claimed: one that its people
-- or the platform's administrator uploaded, and that the installation itself does not show.
create or replace function fieldwright.may_claim(of_company uuid, of_file uuid, uploader uuid)
returns boolean language plpgsql as $$
begin
  if exists (select from directus_settings s where to_jsonb(s)::text like '%' || of_file || '%') then
    return false;
  end if;
  return uploader is null
    or exists (select from memberships m where m.company = of_company and m."user" = uploader)
    or fieldwright.is_platform_admin(uploader);
end $$;

-- A row may only point at a file of its own company; a file nobody has claimed becomes the row's.
-- One that is missing and one of another company read alike.
create or replace function fieldwright.require_file(
  of_company uuid, of_file uuid, of_table text, of_column text) returns void
language plpgsql as $$
declare
  owner uuid;
  uploader uuid;
  is_sealed boolean;
  holder text;
begin
  select company, uploaded_by, coalesce(is_private, false), held_by
    into owner, uploader, is_sealed, holder
    from directus_files where id = of_file;
  if found and owner is null and fieldwright.may_claim(of_company, of_file, uploader) then
    update directus_files set company = of_company where id = of_file and company is null;
    select company into owner from directus_files where id = of_file;
  end if;
  -- A private file is read by the rights of its document alone, a held one by those of its rows.
  if owner is distinct from of_company or (is_sealed and of_table <> 'order_document_versions')
    or holder <> of_table then
    raise exception 'ORGANISATION_FILE_FOREIGN: % points at a file that is not there', of_column
      using errcode = '23514', table = of_table, column = of_column;
  end if;
end $$;

-- From now on whoever reads the rows of that collection reads the file, and its uploader; not the whole
-- office. What another row shows already stays as it is.
create or replace function fieldwright.hold_file(of_file uuid, of_table text) returns void
language plpgsql as $$
begin
  if exists (select from directus_files where id = of_file and held_by is null)
    and not fieldwright.is_claimed(of_file) then
    update directus_files set held_by = of_table where id = of_file and held_by is null;
  end if;
end $$;

-- A row may only name people of its own company. Where a command notes who acted, that may also be
-- the platform's administrator. Somebody who is missing and somebody of another company read alike.
create or replace function fieldwright.require_member(
  of_company uuid, of_user uuid, of_table text, of_column text, may_be_admin boolean) returns void
language plpgsql as $$
begin
  if exists (select from memberships m where m.company = of_company and m."user" = of_user) then
    return;
  end if;
  if may_be_admin and fieldwright.is_platform_admin(of_user) then
    return;
  end if;
  raise exception 'ORGANISATION_USER_FOREIGN: % names somebody who does not belong to the company; invite the person first', of_column
    using errcode = '23514', table = of_table, column = of_column;
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
