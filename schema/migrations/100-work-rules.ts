/** What must hold of work orders, appointments and dockets whichever door a change comes through. */
export const migration = {
  name: '100-work-rules',
  phase: 'after',
  sql: `
    create unique index work_orders_natural_key on work_orders (company, natural_key)
      where natural_key is not null and status_category <> 'cancelled';
    create index work_orders_open on work_orders (company, kpi_due_at)
      where kpi_due_at is not null and kpi_result is null;

    alter table appointments
      add constraint appointments_period check (ends_at > starts_at),
      add constraint appointments_window check (window_end is null or window_start is null or window_end > window_start),
      add constraint appointments_technician_needed check (status <> 'published' or technician is not null),
      add constraint appointments_no_overlap exclude using gist (
        company with =, technician with =, tstzrange(starts_at, ends_at) with &&
      ) where (status = 'published' and not may_overlap and technician is not null);

    create unique index reschedules_one_pending on reschedules (company, work_order)
      where status = 'pending';

    alter table dockets
      add constraint dockets_number_of_one_order exclude using gist (
        company with =, number with =, work_order with <>
      ) where (number is not null and status <> 'rejected');

    create unique index lifecycle_states_one_initial on lifecycle_states (company, lifecycle)
      where is_initial;
  `,
} as const;
