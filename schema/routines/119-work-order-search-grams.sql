-- Every four letters in a row of a text, hashed together with the company whose text it is: a part of a
-- name then leads to the orders of one company, however many orders others have, and however many have
-- three of its letters. Whoever changes what it answers must rebuild the index below. Its cost is that of
-- a table read without the index, also to a planner that knows nothing of the table yet.
create or replace function fieldwright.search_grams(company uuid, text text) returns int[]
language sql immutable parallel safe cost 100000 as $$
  select array_agg(hashtextextended(substr(text, place, 4), uuid_hash_extended(company, 0))::bit(32)::int)
  from generate_series(1, length(text) - 3) as place
$$;

create index if not exists work_orders_search_grams on work_orders
  using gin (fieldwright.search_grams(company, search_text)) with (gin_pending_list_limit = 16384);
-- Its values are asked in one way, which needs no statistics; to gather them takes seconds.
alter index work_orders_search_grams alter column 1 set statistics 0;

-- Who reads what is asked at every search; Directus itself asks for the permissions of a policy as well.
create index if not exists directus_permissions_of_policy on directus_permissions (policy, collection, action);
