-- References to files and people that no model knows of: fields and tables that a customer added.
drop function if exists fieldwright.claim_files();

-- The company a row belongs to: its own, or that of the first row with a company it points at.
create or replace function fieldwright.company_of_row(of_table text, of_row jsonb) returns uuid
language plpgsql as $$
declare
  parent record;
  owner uuid;
begin
  if of_table = 'companies' then
    return (of_row ->> 'id')::uuid;
  end if;
  for parent in
    select r.many_field, r.one_collection
    from directus_relations r
    where r.many_collection = of_table and of_row ->> r.many_field is not null
      and (r.one_collection = 'companies' or exists (
        select from directus_relations c
        where c.many_collection = r.one_collection and c.many_field = 'company'
          and c.one_collection = 'companies' and r.one_collection not like 'directus\_%'))
    order by r.many_field <> 'company', r.id
  loop
    if parent.one_collection = 'companies' then
      if parent.many_field = 'company' then
        return (of_row ->> 'company')::uuid;
      end if;
    else
      execute format('select company from %I where id::text = $1', parent.one_collection)
        into owner using of_row ->> parent.many_field;
      if owner is not null then
        return owner;
      end if;
    end if;
  end loop;
  return null;
end $$;

-- Arguments: the column and the collection it points at. A trigger bound to the column would keep
-- its owner from deleting the field.
create or replace function fieldwright.check_own_reference() returns trigger
language plpgsql as $$
declare
  new_row jsonb := to_jsonb(new);
  target text := new_row ->> tg_argv[0];
  owner uuid;
begin
  if target is null
    or (tg_op = 'UPDATE' and target is not distinct from to_jsonb(old) ->> tg_argv[0]) then
    return new;
  end if;
  owner := fieldwright.company_of_row(tg_table_name, new_row);
  if owner is null then
    return new;
  end if;
  if tg_argv[1] = 'directus_files' then
    perform fieldwright.require_file(owner, target::uuid, tg_table_name, tg_argv[0]);
  else
    perform fieldwright.require_member(owner, target::uuid, tg_table_name, tg_argv[0], true);
  end if;
  return new;
end $$;

create or replace function fieldwright.guard_own_reference(of_table text, of_column text, target text)
returns void language plpgsql as $$
declare
  guard name := 'fieldwright_own_' || md5(of_table || '.' || of_column);
  place regclass := to_regclass(format('public.%I', of_table));
begin
  if place is null or of_table like 'directus\_%' then
    return;
  end if;
  execute format('drop trigger if exists %I on %s', guard, place);
  -- What the model knows has its guard from the model.
  if target not in ('directus_files', 'directus_users') or exists (
    select from fieldwright.applied_manifest m,
      jsonb_array_elements(m.manifest::jsonb #> '{fragment,relations}') known
    where known ->> 'collection' = of_table and known ->> 'field' = of_column
  ) then
    return;
  end if;
  execute format(
    'create trigger %I before insert or update on %s
       for each row execute function fieldwright.check_own_reference(%L, %L)',
    guard, place, of_column, target);
end $$;

create or replace function fieldwright.relation_changed() returns trigger
language plpgsql as $$
begin
  if tg_op <> 'DELETE' then
    perform fieldwright.guard_own_reference(
      new.many_collection, new.many_field, coalesce(new.one_collection, ''));
  else
    perform fieldwright.guard_own_reference(old.many_collection, old.many_field, '');
  end if;
  return null;
end $$;

drop trigger if exists fieldwright_own_references on directus_relations;
create trigger fieldwright_own_references after insert or update or delete on directus_relations
  for each row execute function fieldwright.relation_changed();

select fieldwright.guard_own_reference(many_collection, many_field, one_collection)
  from directus_relations where one_collection in ('directus_files', 'directus_users');

-- Who belongs to a company. A row made through Directus says who made it; the system's own (seeds, an
-- accepted invitation) do not.
create or replace function fieldwright.membership_rules() returns trigger
language plpgsql as $$
begin
  if new.persona is distinct from 'integrator'
    and exists (select from api_tokens t where t."user" = new."user") then
    raise exception 'ORGANISATION_PROGRAM_FIXED: a program of an access token stays what it is'
      using errcode = '23514', table = 'memberships', column = 'persona';
  end if;
  if tg_op = 'UPDATE' then
    if new."user" is distinct from old."user" then
      raise exception 'ORGANISATION_MEMBER_FIXED: a membership stays with its person; end it and invite the other person'
        using errcode = '23514', table = 'memberships', column = 'user';
    end if;
    return new;
  end if;
  if new.created_by is null
    or exists (select from memberships m where m.company = new.company and m."user" = new."user")
    or fieldwright.is_platform_admin(new.created_by) then
    return new;
  end if;
  raise exception 'ORGANISATION_INVITE_FIRST: somebody joins a company by accepting an invitation; invite the person by e-mail'
    using errcode = '23514', table = 'memberships', column = 'user';
end $$;

drop trigger if exists memberships_rules on memberships;
create trigger memberships_rules before insert or update of "user", persona on memberships
  for each row execute function fieldwright.membership_rules();

-- Nothing new is given to somebody who left: who is told and who gets mails. What he did stays his.
create or replace function fieldwright.member_gone() returns trigger
language plpgsql as $$
begin
  if not exists (select from memberships m where m.company = old.company and m."user" = old."user") then
    update mailboxes set responsible = null where company = old.company and responsible = old."user";
    update mail_rules set route_to = null where company = old.company and route_to = old."user";
  end if;
  return null;
end $$;

drop trigger if exists memberships_gone on memberships;
create trigger memberships_gone after delete on memberships
  for each row execute function fieldwright.member_gone();
