/** Which seeds a company has had. What its administrator deletes afterwards stays deleted. */
export const migration = {
  name: '003-seed-ledger',
  phase: 'before',
  sql: `
    create table fieldwright.seeds (
      name text not null,
      company uuid not null,
      applied_at timestamptz not null default now(),
      primary key (name, company)
    );
  `,
} as const;
