-- What the search looks into once more, in a table that finds parts of it by company. The worker fills it
-- in afterwards, so that whoever writes an order does not pay for it, nor for each of its later steps;
-- until then the order's id is due, and whoever searches looks at what is due as well.
create table if not exists fieldwright.order_words (
  id uuid primary key,
  company uuid not null,
  text text not null
);
create table if not exists fieldwright.order_words_due (id uuid not null);

-- Every four letters in a row of a text, hashed together with its company: a part of a name then leads to
-- the orders of one company, however many orders others have, and however many have three of its
-- letters. Whoever changes what it answers must rebuild the index below. Its cost is that of a table read
-- without the index, also to a planner that knows nothing of the table yet.
create or replace function fieldwright.search_grams(company uuid, text text) returns int[]
language sql immutable parallel safe cost 100000 as $$
  select array_agg(hashtextextended(substr(text, place, 4), uuid_hash_extended(company, 0))::bit(32)::int)
  from generate_series(1, length(text) - 3) as place
$$;
create index if not exists order_words_grams on fieldwright.order_words
  using gin (fieldwright.search_grams(company, text));
-- Its values are asked in one way, which needs no statistics; to gather them takes seconds.
alter index fieldwright.order_words_grams alter column 1 set statistics 0;

create or replace function fieldwright.words_of_new_orders_due() returns trigger language plpgsql as $$
begin
  insert into fieldwright.order_words_due (id) select id from created;
  return null;
end $$;

create or replace function fieldwright.words_of_order_due() returns trigger language plpgsql as $$
begin
  insert into fieldwright.order_words_due (id) values (new.id);
  return null;
end $$;

create or replace function fieldwright.forget_order_words() returns trigger language plpgsql as $$
begin
  delete from fieldwright.order_words where id in (select id from gone);
  return null;
end $$;

-- Learns the words of so many orders that are due, and answers how many there were. An order that somebody
-- is changing meanwhile is due again when he is done; one that is gone leaves nothing. Of two that learn
-- at once the second waits at the first due row, and what it then finds gone it leaves alone, so that no
-- older text replaces a newer one.
create or replace function fieldwright.learn_order_words(most int) returns int language sql as $$
  with due as (
    delete from fieldwright.order_words_due
    where ctid = any (array(select ctid from fieldwright.order_words_due limit most))
    returning id
  ), learnt as (
    insert into fieldwright.order_words (id, company, text)
    select id, company, coalesce(search_text, '') from work_orders where id in (select id from due)
    order by company
    on conflict (id) do update set text = excluded.text
    returning id
  )
  select count(*)::int from due left join learnt using (id)
$$;

drop trigger if exists fieldwright_words_new on work_orders;
create trigger fieldwright_words_new after insert on work_orders
  referencing new table as created
  for each statement execute function fieldwright.words_of_new_orders_due();
drop trigger if exists fieldwright_words_changed on work_orders;
create trigger fieldwright_words_changed after update on work_orders
  for each row when (old.search_text is distinct from new.search_text)
  execute function fieldwright.words_of_order_due();
drop trigger if exists fieldwright_words_gone on work_orders;
create trigger fieldwright_words_gone after delete on work_orders
  referencing old table as gone
  for each statement execute function fieldwright.forget_order_words();

-- Whatever was there before, or happened while there were no triggers.
lock table work_orders in share row exclusive mode;
insert into fieldwright.order_words_due (id)
select id from work_orders
where not exists (
  select from fieldwright.order_words as known
  where known.id = work_orders.id and known.text = coalesce(work_orders.search_text, '')
);

-- Who reads what is asked at every search; Directus itself asks for the permissions of a policy as well.
create index if not exists directus_permissions_of_policy on directus_permissions (policy, collection, action);
