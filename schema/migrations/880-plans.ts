/**
 * One price, promotion and approved price of an address at a time. Overlaps are looked for at the end of
 * the transaction, so that adjoining periods can be moved together.
 */
export const migration = {
  name: '880-plans',
  phase: 'after',
  sql: `
    alter table service_plans
      add constraint service_plans_speeds check (down_mbps > 0 and up_mbps > 0),
      add constraint service_plans_term check (term_months between 1 and 60);
    alter table plan_parts
      add constraint plan_parts_not_itself check (part <> plan);

    alter table plan_prices
      add constraint plan_prices_amounts check (monthly_minor >= 0 and one_time_minor >= 0),
      add constraint plan_prices_days check (valid_to is null or valid_to >= valid_from),
      add constraint plan_prices_once exclude using gist (
        company with =,
        plan with =,
        (coalesce(tariff_zone, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
        daterange(valid_from, valid_to, '[]') with &&
      ) deferrable initially deferred;

    alter table plan_promotions
      add constraint plan_promotions_days check (valid_to >= valid_from),
      add constraint plan_promotions_one_way check (num_nonnulls(percent, amount_minor) <= 1),
      add constraint plan_promotions_something
        check (waives_one_time or num_nonnulls(percent, amount_minor) = 1),
      add constraint plan_promotions_months
        check ((months is null) = (num_nonnulls(percent, amount_minor) = 0)),
      add constraint plan_promotions_values
        check (months between 1 and 60 and percent between 1 and 100 and amount_minor > 0),
      add constraint plan_promotions_once exclude using gist (
        company with =,
        plan with =,
        (coalesce(tariff_zone, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
        daterange(valid_from, valid_to, '[]') with &&
      ) deferrable initially deferred;

    alter table price_overrides
      add constraint price_overrides_amounts check (monthly_minor >= 0 and one_time_minor >= 0),
      add constraint price_overrides_days check (valid_to >= valid_from),
      add constraint price_overrides_reason check (btrim(reason) <> ''),
      add constraint price_overrides_decided
        check ((state = 'asked') = (decided_at is null) and (state <> 'asked' or decided_by is null)),
      add constraint price_overrides_once exclude using gist (
        company with =,
        address with =,
        plan with =,
        daterange(valid_from, valid_to, '[]') with &&
      ) where (state = 'approved') deferrable initially deferred;
  `,
} as const;
