/**
 * An address is told by its street, which belongs to one company. The index begins with the street: while
 * a table has no statistics, PostgreSQL would follow foreign keys to addresses by it, company by company.
 */
export const migration = {
  name: '895-addresses-once',
  phase: 'after',
  sql: `
    drop index addresses_once;
    create unique index addresses_once on addresses
      (street, civic_number, civic_suffix, unit_key, company) nulls not distinct;
  `,
} as const;
