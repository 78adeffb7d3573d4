/**
 * Personas are rows. Beside them stand which state of its rights a persona is in and which state
 * each company has been given. What companies have had so far counts as the state before the first.
 */
export const migration = {
  name: '520-persona-rows',
  phase: 'before',
  sql: `
    create table fieldwright.persona_revisions (
      persona text primary key,
      revision bigint not null default 1
    );
    create table fieldwright.persona_copies (
      company uuid not null,
      persona text not null,
      revision bigint not null,
      collections text[] not null default '{}',
      written_at timestamptz not null default now(),
      primary key (company, persona)
    );
    comment on column fieldwright.persona_copies.collections is
      'Collections whose permissions were written for this policy, and may be taken from it again.';
    do $$ begin
      if to_regclass('public.persona_templates') is not null then
        insert into fieldwright.persona_copies (company, persona, revision, collections)
        select company.id, persona.persona, 0,
            coalesce((select array_agg(distinct collection) from public.persona_templates), '{}')
          from public.companies as company cross join fieldwright.personas as persona;
      end if;
    end $$;
    create index directus_permissions_by_policy on directus_permissions (policy, collection, action);
    create index directus_access_by_user on directus_access ("user", policy);
    create index directus_access_by_policy on directus_access (policy, "user");
  `,
} as const;
