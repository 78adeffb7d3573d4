/** One card of a customer at a time, one live charge of an order, one charge at the processor for each of ours. */
export const migration = {
  name: '900-card-payments',
  phase: 'after',
  sql: `
    create unique index payment_customers_one_of_sign_up on payment_customers (company, sign_up)
      where sign_up is not null;
    create unique index payment_customers_one_of_customer on payment_customers (company, customer)
      where customer is not null;
    create unique index payment_customers_one_there on payment_customers (company, processor_customer)
      where processor_customer is not null;
    alter table payment_customers
      add constraint payment_customers_of_somebody check (num_nonnulls(sign_up, customer) >= 1),
      add constraint payment_customers_setups check (setup_count >= 0 and (setup is null or setup_count > 0));

    create unique index payment_methods_one_live on payment_methods (company, payment_customer)
      where removed_at is null;
    alter table payment_methods
      add constraint payment_methods_digits check (last4 ~ '^[0-9]{4}$'),
      add constraint payment_methods_no_number check (processor_method !~ '^[0-9 -]+$'),
      add constraint payment_methods_expiry
        check (expiry_month between 1 and 12 and expiry_year between 2000 and 2199);

    create unique index charges_one_live on charges (company, work_order)
      where work_order is not null and state <> 'cancelled';
    create unique index charges_one_there on charges (company, intent) where intent is not null;
    create index charges_waiting on charges (created_at, id) where state = 'pending';
    alter table charges
      add constraint charges_amount check (amount_minor > 0),
      add constraint charges_attempt check (attempt >= 1),
      add constraint charges_paid check ((state = 'succeeded') = (paid_at is not null)),
      add constraint charges_intent_of_paid check (state <> 'succeeded' or intent is not null),
      add constraint charges_reason_said check (state not in ('declined', 'needs_customer') or reason is not null);

    create index payment_events_waiting on payment_events (created_at, id) where outcome = 'waiting';
    alter table payment_events
      add constraint payment_events_over check ((outcome = 'waiting') = (handled_at is null));
  `,
} as const;
