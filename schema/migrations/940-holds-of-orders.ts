/** Another try at an address takes over the hold of a try, never that of an order or of the office. */
export const migration = {
  name: '940-holds-of-orders',
  phase: 'after',
  sql: `
    drop index if exists port_holds_one_for_address;
    create unique index port_holds_one_for_address on port_holds (company, address)
      where released_at is null and kind = 'funnel';
  `,
} as const;
