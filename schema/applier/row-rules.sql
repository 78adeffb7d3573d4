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
