/** Of each code one version reads at a time; of two that did, the newer goes on. */
export const migration = {
  name: '150-profile-rules',
  phase: 'after',
  sql: `
    update parser_profiles older set status = 'retired'
    where older.status = 'active' and exists (
      select from parser_profiles newer
      where newer.company = older.company and newer.code = older.code
        and newer.site is not distinct from older.site
        and newer.status = 'active' and newer.version > older.version
        and daterange(newer.effective_from, newer.effective_to, '[]')
          && daterange(older.effective_from, older.effective_to, '[]'));

    alter table parser_profiles
      add constraint parser_profiles_validity
        check (effective_from is null or effective_to is null or effective_to >= effective_from),
      add constraint parser_profiles_one_active exclude using gist (
        company with =,
        code with =,
        (coalesce(site, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
        daterange(effective_from, effective_to, '[]') with &&
      ) where (status = 'active');
  `,
} as const;
