/** One live hold for a port, one for an address, one order of a sign-up; whose time is over is judged when asked. */
export const migration = {
  name: '890-sign-ups',
  phase: 'after',
  sql: `
    create unique index sign_ups_token on sign_ups (token_hash, (1));
    create unique index sign_ups_one_order on sign_ups (company, work_order) where work_order is not null;
    alter table sign_ups
      add constraint sign_ups_slot check ((slot_starts_at is null) = (slot_ends_at is null)
        and (slot_ends_at is null or slot_starts_at < slot_ends_at)),
      add constraint sign_ups_ordered check ((state = 'ordered') = (work_order is not null)),
      add constraint sign_ups_lost check (state <> 'lost' or lost_reason is not null);
    create unique index port_holds_one_for_port on port_holds (company, splitter_port) where released_at is null;
    create unique index port_holds_one_for_address on port_holds (company, address) where released_at is null;
    alter table port_holds
      add constraint port_holds_over check ((released_at is null) = (release_reason is null)),
      add constraint port_holds_order check ((kind = 'order') = (work_order is not null));
    create unique index port_waiting_once on port_waiting (company, address, lower(email)) where closed_at is null;
    create unique index subscriptions_one_of_sign_up on subscriptions (company, sign_up) where sign_up is not null;
    alter table subscriptions
      add constraint subscriptions_amounts check (monthly_minor >= 0 and one_time_minor >= 0);
  `,
} as const;
