-- A version that somebody may have filled in says for ever what its answers mean.
create or replace function fieldwright.form_version_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.status <> 'draft' then
      raise exception 'FORM_VERSION_KEPT: A published version of a form is never removed.'
        using errcode = '23514', table = 'form_versions', column = 'status';
    end if;
    return old;
  end if;
  if old.status <> 'draft' and (
    new.definition::jsonb is distinct from old.definition::jsonb
    or (new.form, new.number) is distinct from (old.form, old.number)
  ) then
    raise exception 'FORM_VERSION_KEPT: A published version of a form never changes. Make a new one.'
      using errcode = '23514', table = 'form_versions', column = 'definition';
  end if;
  if new.status is distinct from old.status and (old.status, new.status) not in (
    ('draft', 'published'), ('published', 'retired')
  ) then
    raise exception 'FORM_VERSION_KEPT: A version of a form does not go from % to %.', old.status, new.status
      using errcode = '23514', table = 'form_versions', column = 'status';
  end if;
  return new;
end $$;

drop trigger if exists form_versions_kept on form_versions;
create trigger form_versions_kept before update or delete on form_versions
  for each row execute function fieldwright.form_version_kept();

-- Answers are read by a version of their own form that is no draft, and stay once they are submitted.
create or replace function fieldwright.form_answer_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (new.work_order, new.form, new.form_version, new.client_ref)
      is distinct from (old.work_order, old.form, old.form_version, old.client_ref)
    then
      raise exception 'FORM_ANSWER_KEPT: Answers stay with their order and the version that was filled in.'
        using errcode = '23514', table = 'form_answers', column = 'form_version';
    end if;
    if old.status = 'submitted' and (
      new.status <> 'submitted'
      or new.answers::jsonb is distinct from old.answers::jsonb
      or new.submitted_at is distinct from old.submitted_at
    ) then
      raise exception 'FORM_ANSWER_KEPT: What was submitted stays as it is.'
        using errcode = '23514', table = 'form_answers', column = 'answers';
    end if;
    return new;
  end if;
  if not exists (
    select from form_versions v
      where v.company = new.company and v.id = new.form_version and v.form = new.form
        and v.status <> 'draft'
  ) then
    raise exception 'FORM_ANSWER_KEPT: Only a published version of the form can be filled in.'
      using errcode = '23514', table = 'form_answers', column = 'form_version';
  end if;
  return new;
end $$;

drop trigger if exists form_answers_kept on form_answers;
create trigger form_answers_kept before insert or update on form_answers
  for each row execute function fieldwright.form_answer_kept();
