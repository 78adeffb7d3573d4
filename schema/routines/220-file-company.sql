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
  if new.uploaded_by is null then
    return new;
  end if;
  if new.folder is not null and exists (select from companies where id = new.folder)
    and not exists (select from memberships m where m.company = new.folder and m."user" = new.uploaded_by)
    and not fieldwright.is_platform_admin(new.uploaded_by) then
    raise exception 'ORGANISATION_FOLDER_FOREIGN: the folder is not there'
      using errcode = '23514', table = 'directus_files', column = 'folder';
  end if;
  select array_agg(distinct m.company) into own
  from memberships m join companies c on c.id = m.company
  where m."user" = new.uploaded_by and m.is_active and c.is_active;
  if new.company is null and array_length(own, 1) = 1 then
    new.company := own[1];
  elsif new.company is not null and own is not null and not new.company = any (own) then
    if not fieldwright.is_platform_admin(new.uploaded_by) then
      raise exception 'ORGANISATION_FILE_FOREIGN: the uploader does not belong to that company'
        using errcode = '23514', table = 'directus_files', column = 'company';
    end if;
  end if;
  return new;
end $$;

drop trigger if exists fieldwright_file_company on directus_files;
create trigger fieldwright_file_company
  before insert or update of company on directus_files
  for each row execute function fieldwright.file_company();
