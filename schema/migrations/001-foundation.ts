/**
 * What the structure step already needs: our own schema, the extensions, and the functions that
 * indexes are built on. An index function must be immutable, so `unaccent` is bound to its
 * dictionary here.
 */
export const migration = {
  name: '001-foundation',
  phase: 'before',
  sql: `
    create schema if not exists fieldwright;
    create extension if not exists pg_trgm;
    create extension if not exists btree_gist;
    create extension if not exists unaccent;

    do $$
    declare
      home text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace
                    where e.extname = 'unaccent');
    begin
      execute format(
        'create or replace function fieldwright.normalise_name(value text) returns text
         language sql immutable strict parallel safe
         as $body$
           select btrim(regexp_replace(lower(%1$I.unaccent(%2$L::regdictionary, value)), ''\\s+'', '' '', ''g''))
         $body$', home, home || '.unaccent');
    end $$;
  `,
} as const;
