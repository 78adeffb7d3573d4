/**
 * A plan stands beside the visit that it will replace: one draft and one published visit of an order.
 * What the board plans by is in order whichever door it comes through.
 */
export const migration = {
  name: '650-dispatch-board',
  phase: 'after',
  sql: `
    -- Of several visits of one order that are open in the same way, the latest counts.
    update appointments a set status = 'cancelled' from (
      select id, row_number() over (
        partition by company, work_order, status order by starts_at desc, id desc) as place
      from appointments where status in ('draft', 'published')) twice
    where twice.id = a.id and twice.place > 1;

    create unique index appointments_one_draft on appointments (company, work_order)
      where status = 'draft';
    create unique index appointments_one_published on appointments (company, work_order)
      where status = 'published';
    create index appointments_on_board on appointments (company, starts_at, ends_at)
      where status in ('draft', 'published', 'completed');

    alter table technicians add constraint technicians_max_visits check (max_visits > 0);
    alter table technician_hours add constraint technician_hours_period check (ends > starts);
    alter table buildings add constraint buildings_hours check (closes > opens);
    alter table absences
      add constraint absences_period check (ends_at > starts_at),
      add constraint absences_no_overlap exclude using gist (
        company with =, technician with =, tstzrange(starts_at, ends_at) with &&
      );

    alter table offers
      add constraint offers_period check (ends_at > starts_at);
    create unique index offers_one_open on offers (company, work_order, technician)
      where state = 'open';
    create index offers_to_expire on offers (company, expires_at) where state = 'open';
  `,
} as const;
