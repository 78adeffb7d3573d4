/**
 * What the search of addresses and their imports count on. Similar words are looked for among distinct
 * names of streets and towns only; an address is found by street and number.
 */
export const migration = {
  name: '860-addresses',
  phase: 'after',
  sql: `
    create index address_towns_alike on address_towns using gist (company, name_key gist_trgm_ops (siglen = 32));
    create unique index address_streets_once on address_streets
      (company, town, name_key, type_key, direction_key) nulls not distinct;
    create index address_streets_begin on address_streets (company, name_key text_pattern_ops);
    create index address_streets_alike on address_streets
      using gist (company, name_key gist_trgm_ops (siglen = 32));

    create unique index addresses_once on addresses
      (company, street, civic_number, civic_suffix, unit_key) nulls not distinct;
    create index addresses_by_postcode on addresses (company, postcode_key, civic_number)
      where postcode_key is not null;
    create index addresses_by_splitter on addresses (company, splitter) where splitter is not null;
    create index addresses_by_building on addresses (company, building) where building is not null;
    create unique index addresses_one_place on addresses (company, service_location)
      where service_location is not null;
    alter table addresses
      add constraint addresses_number check (civic_number between 1 and 999999),
      add constraint addresses_unit check ((unit is null) = (unit_key is null)),
      add constraint addresses_postcode check ((postcode is null) = (postcode_key is null)),
      add constraint addresses_point check ((lat is null) = (lng is null)),
      add constraint addresses_fibre_id check (fibre_id ~ '^F[0-9A-F]{12}$'),
      add constraint addresses_has_fibre_id check (fibre_id is not null),
      add constraint addresses_keys check (
        civic_suffix <> '' and unit_key <> '' and postcode_key <> '');
    alter table address_streets
      add constraint address_streets_keys check (type_key <> '' and direction_key <> '');
    alter table address_imports
      add constraint address_imports_over
        check ((state in ('done', 'refused')) = (finished_at is not null)),
      add constraint address_imports_counts check (
        rows_read >= 0 and added >= 0 and changed >= 0 and unchanged >= 0 and problem_count >= 0);
    create unique index address_imports_one_at_a_time on address_imports (company, (1))
      where state in ('waiting', 'running');
  `,
} as const;
