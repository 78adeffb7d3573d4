/**
 * Personas that a company made have a copy of the rights of files as they were: of files that belong to rows
 * they see those of collections that they read, and their own. A new installation has none, and not yet the
 * function that a change of rights calls.
 */
export const migration = {
  name: '863-held-files-of-own-personas',
  phase: 'after',
  sql: `
    do $own$ begin
    if not exists (select from personas where not is_shipped) then return; end if;
    with read_by as (
      select p.code, jsonb_agg(distinct r.collection) filter (where r.collection is not null) as held
      from personas p
      left join persona_templates r on r.persona = p.code and r.action = 'read'
        and r.collection in ('invoices', 'credit_notes', 'leave_requests', 'mails', 'parser_samples')
      where not p.is_shipped group by p.code
    )
    update persona_templates t set permissions = replace(
      t.permissions::jsonb::text,
      '{"is_private": {"_neq": true}}',
      '{"is_private": {"_neq": true}}, {"_or": [{"held_by": {"_null": true}}'
        || coalesce(', {"held_by": {"_in": ' || read_by.held::text || '}}', '')
        || ', {"uploaded_by": {"_eq": "$CURRENT_USER"}}]}'
    )::json
    from read_by
    where t.persona = read_by.code and t.collection = 'directus_files'
      and t.action in ('read', 'update') and t.permissions::text not like '%held_by%';
    end $own$;
  `,
} as const;
