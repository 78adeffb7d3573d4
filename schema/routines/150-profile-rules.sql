-- What a version reads stays as it was once it was active: drafts remember which version read them.
create or replace function fieldwright.parser_profile_kept() returns trigger language plpgsql as $$
begin
  if old.status <> 'draft' and new.status = 'draft' then
    raise exception 'INTAKE_PROFILE_LOCKED: Version % of "%" was active and is no draft any more. Save a new version instead.',
      old.version, old.code using errcode = '23514', table = 'parser_profiles';
  end if;
  if old.status <> 'draft'
    and (new.code, new.version, new.family, new.recognise::jsonb, new.definition::jsonb)
      is distinct from (old.code, old.version, old.family, old.recognise::jsonb, old.definition::jsonb)
  then
    raise exception 'INTAKE_PROFILE_LOCKED: Version % of "%" is %; what it reads does not change any more. Save a new version instead.',
      old.version, old.code, old.status using errcode = '23514', table = 'parser_profiles';
  end if;
  return new;
end $$;

drop trigger if exists parser_profiles_kept on parser_profiles;
create trigger parser_profiles_kept before update on parser_profiles
  for each row execute function fieldwright.parser_profile_kept();

-- A sample has its file for itself: it goes with the sample, whichever way that is deleted.
create or replace function fieldwright.sample_file_goes() returns trigger language plpgsql as $$
begin
  insert into fieldwright.outbox (event_id, company, topic, key, payload)
    values (gen_random_uuid(), old.company, 'intake.remove-file', old.file::text,
      jsonb_build_object('file', old.file))
    on conflict (topic, key) where key is not null do nothing;
  return old;
end $$;

drop trigger if exists parser_samples_file_goes on parser_samples;
create trigger parser_samples_file_goes after delete on parser_samples
  for each row when (old.file is not null) execute function fieldwright.sample_file_goes();
