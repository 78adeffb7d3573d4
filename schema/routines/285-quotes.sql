-- What was sent does not change: what somebody accepts is what he saw.
create or replace function fieldwright.quote_kept() returns trigger language plpgsql as $$
begin
  if (new.number, new.sequence, new.revision) is distinct from (old.number, old.sequence, old.revision)
    or (old.status <> 'draft' and (
      (new.party_name, new.party_address, new.title, new.notes, new.language, new.priced_on, new.expires_on,
        new.currency, new.monthly_net_minor, new.monthly_tax_minor, new.one_time_net_minor, new.one_time_tax_minor)
      is distinct from
      (old.party_name, old.party_address, old.title, old.notes, old.language, old.priced_on, old.expires_on,
        old.currency, old.monthly_net_minor, old.monthly_tax_minor, old.one_time_net_minor, old.one_time_tax_minor)
      or (old.pdf_sha256 is not null
        and (new.pdf, new.pdf_sha256) is distinct from (old.pdf, old.pdf_sha256))
      or new.status = 'draft'))
  then
    raise exception 'QUOTES_SENT: Quote % was sent and does not change; make a new revision.', old.number
      using errcode = '23514', table = 'quotes';
  end if;
  return new;
end $$;

drop trigger if exists quotes_kept on quotes;
create trigger quotes_kept before update on quotes
  for each row execute function fieldwright.quote_kept();

create or replace function fieldwright.quote_line_kept() returns trigger language plpgsql as $$
declare
  paper record;
begin
  select number, status into paper from quotes
    where company = coalesce(new.company, old.company) and id = coalesce(new.quote, old.quote);
  if paper.status <> 'draft' then
    raise exception 'QUOTES_SENT: Quote % was sent and does not change; make a new revision.', paper.number
      using errcode = '23514', table = 'quote_lines';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

drop trigger if exists quote_lines_kept on quote_lines;
create trigger quote_lines_kept before insert or update or delete on quote_lines
  for each row execute function fieldwright.quote_line_kept();
