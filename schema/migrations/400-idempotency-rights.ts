/** A stored answer is for whoever still has the rights it was given with. */
export const migration = {
  name: '400-idempotency-rights',
  phase: 'before',
  sql: `
    alter table fieldwright.idempotency_keys add column rights jsonb;
    comment on column fieldwright.idempotency_keys.rights is
      'Companies and personas (company:persona) the caller acted with; null for answers kept before this column.';
  `,
} as const;
