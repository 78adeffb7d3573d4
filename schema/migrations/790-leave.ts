/**
 * Leave in halves of days: an open or approved request takes slots, and no two of a person share one.
 * The ledger gets rows and keeps them. What a leave blocks on the board goes with the leave alone.
 */
export const migration = {
  name: '790-leave',
  phase: 'after',
  sql: `
    alter table leave_types
      add constraint leave_types_days check (
        allowance_days between 0 and 366 and carry_days between 0 and 366
        and negative_days between 0 and 366),
      add constraint leave_types_halves check (
        allowance_days * 2 = trunc(allowance_days * 2) and carry_days * 2 = trunc(carry_days * 2)
        and negative_days * 2 = trunc(negative_days * 2)),
      add constraint leave_types_months check (carry_months between 1 and 12);

    alter table leave_requests
      add constraint leave_requests_period check (
        until_on > from_on or (until_on = from_on
          and not (from_half = 'afternoon' and until_half = 'morning'))),
      add constraint leave_requests_length check (until_on - from_on < 366),
      add constraint leave_requests_days check (days > 0 and days * 2 = trunc(days * 2)),
      add constraint leave_requests_decided check (
        (state in ('approved', 'refused')) <= (decided_at is not null)),
      add constraint leave_requests_cancelled check ((state = 'cancelled') = (cancelled_at is not null)),
      add constraint leave_requests_no_overlap exclude using gist (
        company with =, person with =,
        int4range(
          (from_on - date '2000-01-01') * 2 + case from_half when 'afternoon' then 1 else 0 end,
          (until_on - date '2000-01-01') * 2 + case until_half when 'morning' then 1 else 2 end
        ) with &&
      ) where (state in ('asked', 'approved'));

    alter table leave_ledger
      add constraint leave_ledger_days check (days <> 0 and days * 2 = trunc(days * 2)),
      add constraint leave_ledger_year check (year between 2000 and 2200),
      add constraint leave_ledger_sign check (
        case kind when 'taken' then days < 0 when 'expired' then days < 0
          when 'granted' then days > 0 when 'accrued' then days > 0 when 'returned' then days > 0
          else true end),
      add constraint leave_ledger_request check ((kind in ('taken', 'returned')) = (request is not null)),
      add constraint leave_ledger_reason check (kind <> 'corrected' or btrim(reason) <> '');
    create unique index leave_ledger_once on leave_ledger (company, person, leave_type, year, kind, due_on)
      where kind in ('granted', 'accrued', 'carried', 'expired');
    create unique index leave_ledger_by_request on leave_ledger (company, request, year, kind)
      where request is not null;

    alter table employments
      add constraint employments_period check (left_on >= joined_on),
      add constraint employments_manager check (manager <> person),
      add constraint employments_region check (region ~ '^[A-Z]{2}(-[A-Z0-9]{1,8})*$');

    create unique index absences_of_leave on absences (company, leave_request)
      where leave_request is not null;

    alter table meetings
      add constraint meetings_period check (
        ends_at > starts_at and ends_at <= starts_at + interval '31 days');

    create unique index calendar_feeds_token on calendar_feeds (token_hash);
    create unique index calendar_feeds_one_open on calendar_feeds (company, person)
      where revoked_at is null;

    create function fieldwright.keep_leave_ledger() returns trigger language plpgsql as $$
    begin
      -- A person, a type or a company that goes takes its rows with it.
      if pg_trigger_depth() > 1 then return coalesce(new, old); end if;
      raise exception 'LEAVE_LEDGER_FIXED: The ledger keeps its rows; correct it with a further one.'
        using errcode = '23514', table = 'leave_ledger', column = 'days';
    end $$;
    create trigger leave_ledger_kept before update or delete on leave_ledger
      for each row execute function fieldwright.keep_leave_ledger();

    create function fieldwright.keep_absence_of_leave() returns trigger language plpgsql as $$
    begin
      if pg_trigger_depth() > 1 then return coalesce(new, old); end if;
      if exists (select from public.leave_requests
          where company = old.company and id = old.leave_request and state = 'approved') then
        raise exception 'LEAVE_ABSENCE_FIXED: This absence is an approved leave; cancel the leave instead.'
          using errcode = '23514', table = 'absences', column = 'leave_request';
      end if;
      return coalesce(new, old);
    end $$;
    create trigger absences_leave_kept before update or delete on absences
      for each row when (old.leave_request is not null)
      execute function fieldwright.keep_absence_of_leave();
  `,
} as const;
