/**
 * What the register counts on, whichever door a row comes through: the database numbers pieces, says which
 * are down, keeps downtimes, and refuses two bookings of one exclusive piece at the same time.
 */
export const migration = {
  name: '795-equipment',
  phase: 'after',
  sql: `
    alter table equipment_categories
      add constraint equipment_categories_months
        check (coalesce(inspection_months, 1) between 1 and 240
          and coalesce(calibration_months, 1) between 1 and 240),
      add constraint equipment_categories_days_out check (max_days_out between 1 and 3650),
      add constraint equipment_categories_pattern
        check (code_pattern ~ '^[A-Za-z0-9./_-]{0,20}[{]seq:[1-9][}]$');
    alter table meters add constraint meters_rolls_over check (rolls_over_at > 0);
    alter table meter_readings add constraint meter_readings_value check (value >= 0);
    alter table equipment add constraint equipment_price check (purchase_minor >= 0);

    create unique index equipment_checkouts_one_open on equipment_checkouts (company, equipment)
      where in_at is null;
    create unique index equipment_downtimes_one_open on equipment_downtimes (company, equipment)
      where ends_at is null;
    alter table equipment_checkouts
      add constraint equipment_checkouts_return check ((in_at is null) = (in_condition is null));

    alter table equipment_bookings
      add constraint equipment_bookings_period check (ends_at > starts_at),
      add constraint equipment_bookings_no_overlap exclude using gist (
        company with =, equipment with =, tstzrange(starts_at, ends_at) with &&
      ) where (state = 'booked' and is_exclusive),
      add constraint equipment_bookings_task_of_order foreign key (company, work_order, task)
        references tasks (company, work_order, id) on delete set null (task);

    alter table maintenance_plans
      add constraint maintenance_plans_lead check (lead_days between 0 and 365),
      add constraint maintenance_plans_trigger check (
        case trigger when 'calendar' then rule is not null and starts_on is not null
        else meter is not null and every_units > 0 end);
    alter table maintenance_occurrences
      add constraint maintenance_occurrences_one check ((occurs_on is null) <> (crossing is null)),
      add constraint maintenance_occurrences_made check (
        state not in ('generated', 'merged') or work_order is not null);
    create index maintenance_occurrences_waiting on maintenance_occurrences (company, due_on)
      where state = 'planned';
  `,
} as const;
